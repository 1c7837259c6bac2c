import Files
import JSON
import PseudoTerminal
import Testing
import Words

@testable import Terminal

/// What reaches the screen: colour, width, letters.
@Suite struct ScreenTests {
  /// An exam begun, looked into and left.
  private func look(
    _ home: Home, options: [String] = [], environment: [String: String] = [:],
    redirections: [Int32: String] = [:]
  ) throws -> Pty {
    let pty = try home.terminal(
      ["exam"] + newcomer + options, environment: environment, redirections: redirections)
    try pty.expect("Svar: ")
    try pty.send("?\n")
    try pty.expect("Svar: ")
    try pty.send("q\n")
    #expect(try pty.exitStatus() == 130)
    return pty
  }

  @Test(arguments: [
    (["--plain"], [:]), ([], ["ACCESSIBLE": "1"]), ([], ["TERM": "dumb"]), ([], ["TERM": ""]),
  ])
  func `plain text has not one escape byte`(
    options: [String], environment: [String: String]
  ) throws {
    let pty = try look(try Home(), options: options, environment: environment)
    #expect(!pty.transcript.contains(0x1B))
  }

  @Test func `a terminal gets colours, and none under NO_COLOR`() throws {
    func paints(_ pty: Pty) -> Bool {
      String(decoding: pty.transcript, as: UTF8.self).contains("\u{1B}[1m")
    }
    #expect(paints(try look(try Home())))
    #expect(!paints(try look(try Home(), environment: ["NO_COLOR": "1"])))
  }

  @Test func `a file gets plain text, and the line stays on the terminal`() throws {
    let home = try Home()
    let file = "\(home.path)/out"
    _ = try look(home, redirections: [1: file])
    let text = try Files.text(of: file)
    #expect(text.contains("Fråga 1 av 5, Norrby: "))
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("Svar: "))
  }

  @Test(arguments: [UInt16(20), 40, 80], Language.allCases)
  func `nothing is cut, whatever the window`(columns: UInt16, language: Language) throws {
    var home = try Home()
    home.environment["OMDOME_LANG"] = language.rawValue
    let book = try AnswerBook.small(in: language)
    let pty = try home.terminal(["exam", "--plain"] + newcomer, columns: columns)
    let sitter = Sitter(pty, book: book, language: language)
    while let question = try sitter.question() {
      let entry = try #require(book.entry(showing: question.options))
      for text in entry.texts { #expect(sitter.unread.squeezed.contains(text.squeezed)) }
      for line in sitter.unread.split(separator: "\n") {
        #expect(String(line).displayWidth <= columns)
      }
      try sitter.answer(question)
    }
    try sitter.wait(for: sitter.landmarks.name)
    #expect(sitter.unread.squeezed.contains("ÅsaÖberg"))
    try sitter.sign()
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `letters are edited as letters under LC_ALL=C`() throws {
    let home = try Home()
    let pty = try home.terminal(
      ["exam", "--guideline", "norrby", "--track", "operator"], environment: ["LC_ALL": "C"])
    try pty.expect("Namn: ")
    // Each Backspace takes one letter; ^A and ^D take the first.
    try pty.send("xÅsö\u{7F}ä\u{7F}a Öberg🙂\u{7F}\u{1}\u{4}\n")
    try pty.expect("Svar: ")
    try pty.send("q\n")
    #expect(try pty.exitStatus() == 130)
    #expect(try home.json(["me", "--json"])["name"]?.text == "Åsa Öberg")
  }

  /// Two hundred scalars, of letters that need more than one byte and marks that need no column.
  static let names = [
    "Arabic": String(repeating: "عبد الرَّحمٰن ", count: 20),
    "Sámi": String(repeating: "Áile-Máret Čearretčohkka Ŋuorgu ", count: 10),
    "Thai": String(repeating: "สมชาย ศรีสุวรรณ์ ", count: 20),
    "decomposed": String(repeating: "A\u{30A}sa-O\u{308}berg ", count: 30),
  ].mapValues { name in
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: name.composed.unicodeScalars.prefix(200))
    if scalars.last == " " { scalars.removeLast(); scalars.append("b") }
    return String(scalars)
  }

  @Test(arguments: names.keys.sorted())
  func `a name of two hundred letters passes from the first run to the sign-off`(
    script: String
  ) throws {
    let name = try #require(Self.names[script])
    #expect(name.unicodeScalars.count == 200)
    let home = try Home()
    let pty = try home.terminal(
      ["exam", "--plain", "--guideline", "norrby", "--track", "operator"], columns: 40)
    let sitter = Sitter(pty, book: try .small())
    try sitter.wait(for: sitter.landmarks.name)
    try sitter.send(name)
    try sitter.sit()
    try sitter.sign(name)
    #expect(try pty.exitStatus() == 0)
    #expect(!pty.transcript.contains(0x1B))
    let me = try home.json(["me", "--json"])
    #expect(me["name"]?.text == name.composed)
    #expect(me["state"]?.text == "complete")
    #expect(try home.run(["me"]).output.squeezed.contains(name.squeezed))
  }
}
