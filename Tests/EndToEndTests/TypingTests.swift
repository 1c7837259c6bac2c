import JSON
import PseudoTerminal
import Testing

/// What people and scripts type that is no answer.
@Suite struct TypingTests {
  /// What is typed, and what is said to it.
  static let nonsense = [
    ("rm -rf /", "”rm -rf /” är inget svar."),
    ("$(touch owned); `touch owned`", "är inget svar."),
    ("🙂", "”🙂” är inget svar."),
    ("", "Ett tomt svar räknas inte."),
    ("   \t ", "Ett tomt svar räknas inte."),
    ("0", "Det finns inget alternativ 0."),
    ("99", "Det finns inget alternativ 99."),
    ("-1", "Det finns inget alternativ -1."),
    ("99999999999999999999999", "är inget svar."),
    ("1 x", "är inget svar."),
    ("1 1", ""),
    ("\u{1B}[2J\u{1B}]0;owned\u{7}", "”⟨U+001B⟩[2J⟨U+001B⟩]0;owned⟨U+0007⟩” är inget svar."),
    ("\u{202E}1", "⟨U+202E⟩"),
    ("{\"answer\":[\"a\"]}", "är inget svar."),
    (String(repeating: "å", count: 5000), "å…” är inget svar."),
    (String(repeating: "1 ", count: 1 << 19), ""),
    (String(repeating: "x", count: 1 << 21), "är inget svar."),
  ]

  @Test func `nonsense through a pipe is refused, and the question stands`() throws {
    let home = try Home()
    let piped = try home.pipe(["exam"] + newcomer)
    let sitter = Sitter(piped, book: try .small())
    // On to a question with one answer.
    var question = try #require(try sitter.question())
    while sitter.unread.contains("Svara med numret på ett") == false {
      try sitter.answer(question)
      question = try #require(try sitter.question())
    }
    for (typed, told) in Self.nonsense {
      try sitter.send(typed)
      // Whatever is said, it is a line; and asking for help shows that we are still there.
      try sitter.send("?", after: told)
      try sitter.wait(for: "q slutar.")
    }
    try sitter.answer(question)
    try sitter.sit()
    try sitter.wait(for: "5 av 5 poäng")
    try sitter.sign()
    let outcome = try piped.finish()
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.output.utf8.count < 100_000)
  }

  @Test func `bytes that are no text are no answer`() throws {
    let home = try Home()
    let piped = try home.pipe(["exam"] + newcomer)
    try piped.send([0xFF, 0xFE, 0x31, 0x00, 0x0A] + Array("?\n".utf8))
    try piped.expect("är inget svar")
    piped.closeInput()
    #expect(try piped.finish().status == 130)
  }

  @Test func `a megabyte typed at a terminal is no answer`() throws {
    let home = try Home()
    let pty = try home.terminal(["exam", "--plain"] + newcomer)
    let sitter = Sitter(pty, book: try .small())
    let question = try #require(try sitter.question())
    try sitter.send(String(repeating: "1", count: 1 << 20))
    try sitter.wait(for: "är inget svar.")
    try sitter.wait(for: sitter.landmarks.answer)
    try sitter.answer(question)
    try sitter.sit()
    try sitter.wait(for: "5 av 5 poäng")
  }

  @Test(arguments: [
    ("not json", "bad-json"), ("[1,2]", "bad-message"), ("{}", "bad-message"),
    ("{\"answer\":\"a\"}", "bad-answer"), ("{\"answer\":[]}", "empty"),
    ("{\"answer\":[\"zzz\"]}", "unknown-option"), ("{\"answer\":[1]}", "bad-answer"),
    ("{\"back\":true}", "nothing-before"), ("{\"back\":false}", "bad-message"),
    ("{\"sign\":\"Åsa Öberg\"}", "bad-message"),
    ("{\"answer\":[\"a\",\"b\"],\"confidence\":7}", "confidence-out-of-range"),
    (String(repeating: "[", count: 100_000), "bad-json"),
    ("{\"answer\":[\"a\"],\"answer\":[\"b\"]}", "bad-json"),
  ])
  func `what is no message is told of in one event, and the question stands`(
    typed: String, kind: String
  ) throws {
    // The first question is the same whatever the case: choose the best and the worst.
    let home = try Home(rehearsing: 7)
    let client = try home.client()
    let question = try client.event("question")
    #expect(question["form"]?.text == "best-worst")
    try client.piped.send(typed + "\n")
    #expect(try client.event("error")["kind"]?.text == kind)
    try client.answer(question)
    #expect(try client.event("question")["number"]?.number == 2)
  }

  @Test(arguments: [
    "\u{202E}Åsa Öberg", "Åsa\u{200B} Öberg", "Åsa\u{7} Öberg", "\u{1B}[31mÅsa Öberg",
    "Åsa\u{2066} Öberg", "Åsa \u{E0041}Öberg", "", "   ", "Åsa 811218-9876",
    String(repeating: "a", count: 201),
  ])
  func `what may not stand in a name is refused`(name: String) throws {
    let home = try Home()
    let told = try home.run(
      ["exam", "--guideline", "norrby", "--track", "operator", "--name", name])
    #expect(told.status == 64)
    #expect(!(told.output + told.errors).contains("\u{1B}"))
    #expect(!told.errors.contains("811218"))

    let typed = try home.run(
      ["exam", "--guideline", "norrby", "--track", "operator"], input: name + "\n")
    #expect(typed.status == 64)
    #expect(!(typed.output + typed.errors).contains("\u{1B}"))
    #expect(try home.run(["status"]).output.contains("Ingen är registrerad"))
  }
}
