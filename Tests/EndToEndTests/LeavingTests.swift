import Glibc
import PseudoTerminal
import Testing

/// Leaving an exam in every way there is: what was answered is safe, the terminal is as it was, and
/// the exam goes on at the same question.
@Suite struct LeavingTests {
  enum Way: CaseIterable {
    case leave, interrupt, endOfInput, sigint, sigterm, sighup, closedWindow

    func leave(_ pty: Pty) throws {
      switch self {
      case .leave: try pty.send("q\n")
      case .interrupt: try pty.send("\u{3}")
      case .endOfInput: try pty.send("\u{4}")
      case .sigint: pty.signal(SIGINT)
      case .sigterm: pty.signal(SIGTERM)
      case .sighup: pty.signal(SIGHUP)
      case .closedWindow: pty.hangUp()
      }
    }
  }

  @Test(arguments: Way.allCases, [[], ["--plain"]])
  func `an exam that is left at a terminal goes on where it was`(
    way: Way, options: [String]
  ) throws {
    let home = try Home()
    let pty = try home.terminal(["exam"] + newcomer + options)
    let sitter = Sitter(pty, book: try .small())
    try sitter.answer(2)
    let question = try #require(try sitter.question())
    // While a line is edited it is not; so what follows can fail.
    #expect(!pty.isAsShellsWantIt)
    if ![.leave, .endOfInput].contains(way) { try pty.send("1") }  // half typed, which is no answer

    try way.leave(pty)
    #expect(try pty.exitStatus() == 130)
    if way != .closedWindow { #expect(pty.isAsShellsWantIt) }

    let again = try home.terminal(["exam"] + options)
    let later = Sitter(again, book: try .small())
    #expect(try later.question() == question)
    #expect(later.unread.contains("Du går vidare vid fråga \(question.number) av 5."))
    try later.answer(question)
    try later.sit()
    try later.wait(for: "5 av 5 poäng")
    try later.sign()
    #expect(try again.exitStatus() == 0)
    #expect(try home.run(["store", "check"]).status == 0)
  }

  @Test(arguments: [Way.interrupt, .endOfInput, .sigterm, .leave])
  func `a pass that is left unsigned can be signed later`(way: Way) throws {
    let home = try Home()
    let pty = try home.terminal(["exam"] + newcomer)
    let sitter = Sitter(pty, book: try .small())
    try sitter.sit()
    try sitter.wait(for: sitter.landmarks.name)
    try way.leave(pty)
    #expect(try pty.exitStatus() == 130)

    let again = try home.terminal(["sign"])
    let later = Sitter(again, book: try .small())
    try later.sign()
    #expect(try again.exitStatus() == 0)
    #expect(try home.run(["me"]).output.contains("Intyg nr: "))
  }

  @Test(arguments: [Way.interrupt, .endOfInput, .sighup, .closedWindow])
  func `a first start that is left registers nobody`(way: Way) throws {
    let home = try Home()
    let pty = try home.terminal([])
    let sitter = Sitter(pty, book: try .small())
    try sitter.wait(for: sitter.landmarks.number)
    try way.leave(pty)
    #expect(try pty.exitStatus() != 0)
    #expect(try home.run(["status"]).output.contains("Ingen är registrerad"))
  }

  @Test func `the end of a pipe is no answer`() throws {
    let home = try Home()
    let piped = try home.pipe(["exam"] + newcomer)
    let sitter = Sitter(piped, book: try .small())
    try sitter.answer(1)
    let question = try #require(try sitter.question())
    piped.closeInput()
    let outcome = try piped.finish()
    #expect(outcome.status == 130)
    #expect(outcome.output.hasSuffix("Allt är sparat. Nästa gång kan du gå vidare här.\n"))

    let again = try home.pipe(["exam"])
    #expect(try Sitter(again, book: try .small()).question() == question)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal at a pipe leaves the exam as it is`(signal: Int32) throws {
    let home = try Home()
    let piped = try home.pipe(["exam"] + newcomer)
    let sitter = Sitter(piped, book: try .small())
    try sitter.answer(1)
    let question = try #require(try sitter.question())
    piped.signal(signal)
    #expect(try piped.finish().status == 130)
    let again = try home.pipe(["exam"])
    #expect(try Sitter(again, book: try .small()).question() == question)
  }

  @Test func `practice that is left is no failure, and goes on`() throws {
    let home = try Home()
    let first = try home.run(["quiz"] + newcomer)
    #expect(first.status == 0)
    #expect(first.output.contains("Fråga 1 av 5"))
    let again = try home.run(["quiz"])
    let question = ScreenQuestion(in: first.output, headed: "Fråga ")
    #expect(question != nil)
    #expect(ScreenQuestion(in: again.output, headed: "Fråga ") == question)
  }

  @Test(arguments: [
    ([], "--guideline"), (["--guideline", "norrby"], "--track"),
    (["--guideline", "norrby", "--track", "operator"], "--name"),
  ])
  func `with no terminal and no input it says what it needs`(
    words: [String], option: String
  ) throws {
    for command in [[], ["exam"], ["quiz"], ["me"]] {
      let home = try Home()
      let outcome = try home.run(command + words, redirections: [0: "/dev/null"])
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains(option))
    }
  }
}
