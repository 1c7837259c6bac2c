import Bank
import JSON
import PseudoTerminal
import Quiz
import Records
import SQLiteStore
import Testing

/// A screen, a screen reader, a pipe and another program: four doors, one test.
@Suite struct FourDoorsTests {
  enum Door: CaseIterable { case terminal, plain, lines, json }

  @Test(arguments: [
    // A pass with something wrong in it, and a fail.
    (Manner.wronglyIn(["evening-comment", "two-hats"]), Int32(0)),
    (.wronglyIn(["threat-under-the-post", "spam-at-night", "bus-criticism"]), Int32(1)),
  ])
  func `the same answers leave the same record through every door`(
    manner: Manner, status: Int32
  ) throws {
    var records: [String] = []
    var details: [String] = []
    for door in Door.allCases {
      // With chance and clock standing still, nothing but the door is different.
      let home = try Home(rehearsing: 4)
      #expect(try sit(through: door, manner, in: home) == status)
      records.append(try record(in: home))
      details.append(try home.run(["me", "--json"]).output)
    }
    for other in records.dropFirst() { #expect(other == records[0]) }
    for other in details.dropFirst() { #expect(other == details[0]) }
    #expect(records[0].contains("signed") == (status == 0))
  }

  private func sit(through door: Door, _ manner: Manner, in home: Home) throws -> Int32 {
    let book = try AnswerBook.small()
    let words = ["exam"] + newcomer
    switch door {
    case .terminal, .plain:
      let pty =
        try door == .plain
        ? home.terminal(["--plain"] + words, columns: 40) : home.terminal(words)
      let sitter = Sitter(pty, book: book)
      try sitter.sit(manner)
      if sitter.unread.contains("Provet är godkänt") { try sitter.sign() }
      return try pty.exitStatus()
    case .lines:
      let piped = try home.pipe(words)
      let sitter = Sitter(piped, book: book)
      try sitter.sit(manner)
      if sitter.unread.contains("Provet är godkänt") { try sitter.sign() }
      return try piped.finish().status
    case .json:
      let client = JSONClient(try home.pipe(words + ["--json"]), book: book)
      let result = try client.sit(manner)
      if result["passed"]?.truth == true { _ = try client.sign() }
      return try client.piped.finish().status
    }
  }

  /// Everything that the store keeps but the door the answers came through.
  private func record(in home: Home) throws -> String {
    let store = try SQLiteStore(path: home.store, create: false)
    var lines: [String] = []
    for person in try store.people() {
      lines.append("\(person)")
      for attempt in try store.attempts(of: person.id) {
        lines.append("\(attempt.id) \(attempt.state) \(attempt.paper.json.canonical)")
        let result = Result(try attempt.attempt())
        lines.append("marks \(result.marks) of \(result.of), passed \(result.isPassed)")
        for entry in attempt.entries { lines.append("\(entry.at) \(entry.event)") }
      }
    }
    for signOff in try store.signOffs(of: nil) { lines.append("signed \(signOff)") }
    return lines.joined(separator: "\n")
  }
}
