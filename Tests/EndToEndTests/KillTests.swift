import Files
import Glibc
import PseudoTerminal
import Quiz
import Records
import SQLiteStore
import Testing

/// The program as it is shipped, ended with SIGKILL again and again in the middle of an exam.
@Suite struct KillTests {
  static let shipped = "\(testFolder)/../../.build/release/omdome"
  static let kills = 200

  /// A generator of one's own, so that a failure can be had again: `OMDOME_KILL_SEED`.
  struct Chance {
    let seed: UInt64
    private var stream: Seed.Stream

    init() {
      seed =
        getenv("OMDOME_KILL_SEED").flatMap { UInt64(String(cString: $0)) }
        ?? .random(in: 0...(.max))
      stream = Seed(seed).stream("kill")
    }

    mutating func number(below limit: Int) -> Int { Int(stream.next() % UInt64(limit)) }
  }

  /// What is known of the exam from outside.
  struct Known {
    /// The options of each question as they were first shown.
    var options: [Int: [String]] = [:]
    /// What was typed, by question.
    var typed: [Int: String] = [:]
    /// How many answers have been confirmed: the question after them was shown.
    var confirmed = 0
    /// Whether one more has been sent.
    var isSent = false
  }

  @Test(
    .enabled(
      if: access(shipped, X_OK) == 0,
      "NOT RUN: there is no release binary; Tests/run builds it first"))
  func `an exam that is killed two hundred times loses nothing that was confirmed`() throws {
    let bank = try LongBank.folder()
    var home = try Home()
    home.program = Self.shipped
    home.environment["OMDOME_BANK"] = bank.path
    var chance = Chance()
    var known = Known()
    for round in 1...Self.kills {
      do {
        try sitAndDie(in: home, &known, &chance)
      } catch {
        Issue.record("OMDOME_KILL_SEED=\(chance.seed), round \(round): \(error)")
        return
      }
    }
    try finish(in: home, known, seed: chance.seed)
  }

  /// Goes on with the exam, answers little or nothing, and is killed.
  private func sitAndDie(in home: Home, _ known: inout Known, _ chance: inout Chance) throws {
    let started = ContinuousClock.now
    let pty = try home.terminal(["exam", "--plain"] + newcomer)
    let sitter = Sitter(pty, book: AnswerBook(entries: []))
    if chance.number(below: 3) == 0 {
      // Somewhere between the start and the first question.
      pty.watch(until: started + .microseconds(chance.number(below: 60_000)))
    } else {
      guard let question = try sitter.question() else { throw Unexpected(sitter.unread) }
      try look(at: question, &known)
      if chance.number(below: 5) < 2, question.number < LongBank.questions - 1 {
        try answer(question, sitter, &known)
        // Somewhere between Enter and the next question, or soon after it.
        pty.watch(until: .now + .microseconds(chance.number(below: 25_000)))
      }
    }
    pty.signal(SIGKILL)
    let status = try pty.exitStatus()
    guard status == 128 + SIGKILL else { throw Unexpected("ended by itself with \(status)") }
    // What was on the screen when the light went out was shown all the same.
    if let last = ScreenQuestion(in: sitter.unread, headed: sitter.landmarks.question) {
      try look(at: last, &known)
    }
  }

  /// The question must be the next one that is not answered, in the order it always had.
  private func look(at question: ScreenQuestion, _ known: inout Known) throws {
    let allowed = known.isSent ? [known.confirmed + 1, known.confirmed + 2] : [known.confirmed + 1]
    guard allowed.contains(question.number) else {
      throw Unexpected("question \(question.number) after \(known.confirmed) confirmed answers")
    }
    let first = known.options[question.number] ?? question.options
    guard first == question.options else {
      throw Unexpected("question \(question.number): \(question.options), earlier \(first)")
    }
    known.options[question.number] = question.options
    if question.number == known.confirmed + 2 {
      (known.confirmed, known.isSent) = (known.confirmed + 1, false)
    }
  }

  private func answer(_ question: ScreenQuestion, _ sitter: Sitter, _ known: inout Known) throws {
    // Every tenth wrongly, told from the scenario so that it is the same whenever it is asked.
    let isWrong = question.options.contains { $0.hasPrefix("Rätt") && $0.hasSuffix("0") }
    guard let place = question.options.firstIndex(where: { $0.hasPrefix(isWrong ? "Fel" : "Rätt") })
    else { throw Unexpected("\(question)") }
    known.typed[question.number] = question.options[place]
    known.isSent = true
    try sitter.send("\(place + 1)")
  }

  private func finish(in home: Home, _ known: Known, seed: UInt64) throws {
    var known = known
    #expect(known.confirmed > 20, "OMDOME_KILL_SEED=\(seed)")
    let pty = try home.terminal(["exam", "--plain"])
    let sitter = Sitter(pty, book: AnswerBook(entries: []))
    while let question = try sitter.question() {
      try look(at: question, &known)
      try answer(question, sitter, &known)
    }
    try sitter.wait(for: "54 av 60 poäng")
    try sitter.sign()
    #expect(try pty.exitStatus() == 0)
    #expect(try home.run(["store", "check"]).status == 0)

    let store = try SQLiteStore(path: home.store, create: false)
    let people = try store.people()
    let attempts = try people.flatMap { try store.attempts(of: $0.id) }
    #expect(people.count == 1)
    #expect(attempts.count == 1)
    let kept = try attempts[0].attempt()
    for (index, answers) in kept.answers.enumerated() {
      let options = kept.paper.items[index].question.steps[0]
      #expect(answers.map { options.option($0.choice[0])?.text } == [known.typed[index + 1]])
    }
  }
}
