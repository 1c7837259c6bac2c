import Bank
import Files
import JSON
import PseudoTerminal
import Quiz
import Records
import SQLiteStore
import Testing

/// What is kept of a sitting, and what becomes of someone who changes it.
@Suite struct RecordTests {
  private func attempts(in home: Home) throws -> [AttemptRecord] {
    let store = try SQLiteStore(path: home.store, create: false)
    return try store.people().flatMap { try store.attempts(of: $0.id) }
  }

  // MARK: Going back

  @Test func `going back in an exam changes the answer, and both stay in the record`() throws {
    let home = try Home(rehearsing: 7)
    let pty = try home.terminal(["exam"] + newcomer)
    let sitter = Sitter(pty, book: try .small())
    try sitter.send("b", after: "Svar: ")
    try sitter.wait(for: "Det finns ingen fråga att gå tillbaka till.")
    let first = try #require(sitter.seen)
    try sitter.answer(first, .wrongly)
    _ = try sitter.question()
    try sitter.send("b")
    #expect(try sitter.question() == first)
    #expect(sitter.unread.contains("förut. Det nya svaret gäller"))
    try sitter.answer(first, .rightly)
    try sitter.sit()
    try sitter.wait(for: "5 av 5 poäng")
    try sitter.sign()
    #expect(try pty.exitStatus() == 0)

    let record = try #require(try attempts(in: home).first)
    let entry = try #require(try AnswerBook.small().entry(showing: first.options))
    #expect(
      record.entries.prefix(3).map(\.event) == [
        .answered(entry.wrong, confidence: nil), .wentBack,
        .answered(entry.right, confidence: nil),
      ])
    #expect(try record.attempt().answers[0].map(\.choice) == [entry.right])
  }

  @Test func `a dialogue once begun is not undone`() throws {
    let home = try Home()
    let client = try home.client()
    while true {
      let question = try client.event("question")
      if question["form"]?.text == "dialogue" {
        try client.answer(question)
        try client.event("question")
        try client.send(["back": true])
        #expect(try client.event("error")["kind"]?.text == "dialogue-begun")
        return
      }
      try client.answer(question)
    }
  }

  // MARK: Failing and trying again

  @Test func `a failed exam keeps its key, and the next one asks what was not met`() throws {
    let home = try Home()
    let book = try AnswerBook.small()
    let pty = try home.terminal(["exam", "--plain"] + newcomer)
    let sitter = Sitter(pty, book: book)
    try sitter.sit(.wrongly)
    #expect(try pty.exitStatus() == 1)
    let told = sitter.unread.squeezed
    #expect(told.contains("Läsdehärreglernaförenästaprov"))
    #expect(told.contains("(norrby.1,§1)"))
    for entry in book.entries {
      for text in entry.options.values { #expect(!told.contains(text.squeezed), "\(text)") }
    }

    let client = try home.client()
    #expect(try client.sit(.wrongly)["passed"]?.truth == false)
    let first = sitter.questions.compactMap { book.entry(showing: $0.options)?.scenario }
    let second = client.events.compactMap { $0["scenario"]?.text }
    #expect(Set(first).count == 5)
    #expect(Set(second).count == 5)
    #expect(Set(first).isDisjoint(with: second))
    // By now all have been met; a third is drawn all the same.
    #expect(try home.sit()["passed"]?.truth == true)
    #expect(try attempts(in: home).map(\.state) == [.finished, .finished, .finished])
  }

  @Test func `a failed exam through JSON tells the rules of each miss and not its mark`() throws {
    let result = try Home().sit(.wrongly)
    let misses = try #require(result["misses"]?.list)
    #expect(misses.count == 5)
    for miss in misses {
      #expect(miss.members?.names.sorted() == ["rules", "scenario"])
    }
    let passed = try Home().sit(.wronglyIn(["evening-comment", "two-hats"]), signs: false)
    #expect(passed["misses"]?.list?.first?["mark"]?.text == "0")
  }

  @Test func `an exam that is given up counts as met`() throws {
    let home = try Home()
    try home.begin(answering: 1)
    let before = try #require(try attempts(in: home).first)
    let client = try home.client(["exam", "--new"])
    _ = try client.sit()
    _ = try client.sign()
    #expect(try attempts(in: home).map(\.state) == [.abandoned, .finished])
    let met = Set(before.paper.items.map(\.question.scenario.text))
    #expect(met.isDisjoint(with: client.events.compactMap { $0["scenario"]?.text }))
  }

  @Test func `a seed asks the same again in practice, for anyone`() throws {
    func questions(_ home: Home) throws -> [JSON] {
      let client = try home.client(["quiz", "--seed", "5eed"] + newcomer)
      _ = try client.sit()
      return client.events.filter { $0["event"]?.text == "question" }
    }
    let home = try Home()
    let first = try questions(home)
    #expect(first.count >= 5)
    #expect(try questions(home) == first)
    #expect(try questions(Home()) == first)
  }

  // MARK: Two at once

  @Test func `two people at once in one store lose nothing`() throws {
    let home = try Home()
    let clients = try ["Åsa Öberg", "Jukka Mäkinen"].map { name in
      try home.client(["exam"] + newcomer.dropLast() + [name])
    }
    for client in clients { try client.event("question") }
    // Both answer before either is read again.
    var results: [JSON] = []
    while results.count < 2 {
      for client in clients where client.events.last?["event"]?.text == "question" {
        try client.answer(try #require(client.events.last))
      }
      for client in clients where client.events.last?["event"]?.text == "question" {
        let event = try #require(try client.event())
        if event["event"]?.text == "result" { results.append(event) }
      }
    }
    #expect(results.map { $0["marks"]?.text } == ["5", "5"])
    _ = try clients[0].sign()
    _ = try clients[1].sign("Jukka Mäkinen")
    #expect(try home.run(["status", "--check"]).status == 0)
    #expect(try home.run(["store", "check"]).status == 0)
    #expect(try attempts(in: home).allSatisfy { $0.state == .finished })
  }

  @Test func `one exam in two windows takes each answer once`() throws {
    let home = try Home(rehearsing: 7)
    try home.begin()
    let (one, other) = (try home.client(["exam"]), try home.client(["exam"]))
    let question = try one.event("question")
    #expect(try other.event("question") == question)
    try one.answer(question)
    try one.event("question")
    try other.answer(question, .wrongly)
    #expect(try other.event("error")["kind"]?.text == "changed-elsewhere")
    #expect(try other.piped.finish().status == 75)
    #expect(try one.answersOut()["marks"]?.text == "5")
  }

  // MARK: Forging

  /// A way to change what has been written, and what it does to the check.
  enum Forgery: CaseIterable {
    case answerMadeWrong, answerThatIsNoOption, signOffOfAFailedExam, otherSeed, otherMarks
    case triggersLeftAside, answerLost

    func forge(_ home: Home) throws {
      let store = try Database(home.store)
      switch self {
      case .answerMadeWrong:
        let book = try AnswerBook.small()
        let entry = try #require(book.entries.first { $0.scenario == "evening-comment" })
        let other = try #require(book.entries.first { $0.scenario == "two-hats" })
        #expect(entry.right == other.right)
        // Every answer of one option becomes another one's.
        try store.forge(
          "UPDATE entries SET choice = '[\"b\"]' WHERE choice = '[\"a\"]'",
          past: ["entries_are_not_changed"])
      case .answerThatIsNoOption:
        try store.forge(
          "UPDATE entries SET choice = '[\"zzz\"]' WHERE number = 0",
          past: ["entries_are_not_changed"])
      case .signOffOfAFailedExam:
        try store.forge(
          "UPDATE sign_offs SET attempt = (SELECT id FROM attempts ORDER BY number LIMIT 1)",
          past: ["sign_offs_are_not_changed"])
      case .otherSeed:
        try store.forge(
          """
          UPDATE attempts SET paper = replace(paper, substr(paper, instr(paper, '"seed":"'), 12),
          '"seed":"0000')
          """, past: ["papers_are_not_changed"])
      case .otherMarks:
        try store.forge(
          "UPDATE sign_offs SET marks = '9/2'", past: ["sign_offs_are_not_changed"])
      case .triggersLeftAside: try store.run("DROP TRIGGER entries_are_not_changed")
      case .answerLost:
        try store.forge(
          "DELETE FROM entries WHERE number = (SELECT max(number) FROM entries)",
          past: ["entries_are_not_removed"])
      }
    }
  }

  @Test(arguments: Forgery.allCases)
  func `a store that was changed by hand is found out`(forgery: Forgery) throws {
    let home = try Home()
    try home.sit(.wrongly)
    try home.sit()
    #expect(try home.run(["store", "check"]).status == 0)
    try forgery.forge(home)
    let check = try home.run(["store", "check", "--json"])
    #expect(check.status == 65)
    #expect(try JSON(reading: check.output)["sound"]?.truth == false)
  }

  @Test func `a pass that the record no longer bears out cannot be signed`() throws {
    let home = try Home()
    try home.sit(signs: false)
    try Forgery.answerMadeWrong.forge(home)
    let sign = try home.run(["sign"], input: "Åsa Öberg\n")
    #expect(sign.status == 1)
    #expect(try home.json(["me", "--json"])["signoffs"]?.list == [])
  }

  @Test func `the text for the application is written once, for its owner alone`() throws {
    let home = try Home()
    #expect(try home.run(["me", "--write", "\(home.path)/early"] + newcomer).status == 1)
    try home.sit()
    let path = "\(home.path)/text"
    #expect(try home.run(["me", "--write", path]).status == 0)
    let text = try Files.text(of: path)
    for line in ["Namn: Åsa Öberg", "Riktlinje: Norrby, version 2026", "Resultat: godkänd, 5 av 5"]
    { #expect(text.contains(line + "\n")) }
    #expect(mode(of: path) == 0o600)
    #expect(try home.run(["me", "--write", path]).status == 73)
    #expect(try home.run(["me", "--write", "/dev/full"]).status == 73)
    #expect(try Files.text(of: path) == text)
  }
}
