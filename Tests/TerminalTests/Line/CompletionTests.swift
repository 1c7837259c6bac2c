import Testing

@testable import Terminal

@Suite struct CompletionTests {
  static let names = ["Anna Ek", "Anna Åkesson", "Åsa Öberg", "Åsa Öström", "Märta É", "bad\u{1B}"]

  @Test(arguments: [
    ("", "", 5),
    ("anna", "Anna ", 2),
    ("ANNA Å", "Anna Åkesson", 1),
    ("anna a", "Anna Åkesson", 1),
    ("a", "a", 4),
    ("å", "Åsa Ö", 2),
    ("a\u{30A}", "Åsa Ö", 2),
    ("asa o", "Åsa Ö", 2),
    ("marta e", "Märta É", 1),
  ])
  func `what is common to all matches is filled in`(typed: String, common: String, count: Int) {
    let completion = Completion(of: typed, among: Self.names)
    #expect(completion?.common == common)
    #expect(completion?.matches.count == count)
  }

  @Test(arguments: ["x", "Anna Ekx", "bad", "ä"])
  func `what no offer begins with has no completion`(typed: String) {
    #expect(Completion(of: typed, among: Self.names) == nil)
  }
}
