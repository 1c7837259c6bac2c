import Files
import Testing
import Words

@testable import Bank

@Suite struct CoverageTests {
  private static let rule =
    "text: Var saklig, pointer: 1, modality: must, roles: [employee], topic: conduct, criticality: normal"

  private static let files = [
    "guidelines/norrby.yaml": """
    guideline: norrby
    municipality: Norrby
    country: sweden
    title: Riktlinje
    versions: [{ id: "1" }]
    rules:
      norrby.2: { \(rule) }
      norrby.1: { \(rule) }
    """,
    "guidelines/arnby.yaml": """
    guideline: arnby
    municipality: Arnby
    country: sweden
    title: Riktlinje
    versions: [{ id: "1" }]
    rules:
      arnby.1: { \(rule) }
    """,
    "conduct/second.yaml": SmallBank.scenario
      .replacing("scenario: tone", with: "scenario: second")
      .replacing("[norrby.1]", with: "[norrby.1, norrby.2]"),
  ]

  @Test func `each rule stands with the scenarios that practise it`() throws {
    let folder = try SmallBank.folder(with: Self.files)
    let loaded = Bank.load([folder.path], languages: [.swedish])
    #expect(loaded.faults == [])
    let rows = Coverage(of: loaded.bank).rows.map { row in
      "\(row.guideline) \(row.rule.id): \(row.scenarios.map(\.text).joined(separator: " "))"
    }
    #expect(
      rows == ["arnby arnby.1: ", "norrby norrby.2: second", "norrby norrby.1: second tone"])
  }

  @Test(arguments: [
    (["norrby"], ["sv fi", "sv"]),
    (["tone"], ["sv", "sv"]),
    (["norrby", "second"], ["sv fi", "sv"]),
    (["norrby", "second", "tone"], ["sv fi", "sv fi"]),
  ])
  func `a rule is covered in a language when all its scenarios are`(
    translated: [String], languages: [String]
  ) throws {
    var files = Self.files
    files["guidelines/norrby.yaml"] = files["guidelines/norrby.yaml"]?.replacing(
      "  norrby.2:", with: "  norrby.3:")
    let finnish = try String(contentsOfTestFile: "Gallery/bank/conduct/tone.fi.yaml")
    for name in translated where name != "norrby" {
      files["conduct/\(name).fi.yaml"] = finnish.replacing("tone", with: name)
    }
    if translated.contains("norrby") {
      files["guidelines/norrby.fi.yaml"] = """
        translates: norrby
        rules:
          norrby.1: { source: pending, text: Pysy asiassa }
          norrby.3: { source: pending, text: Pysy asiassa }
        """
    }
    let folder = try SmallBank.folder(with: files)
    let bank = Bank.load([folder.path], languages: [.swedish, .finnish]).bank
    let rows = Coverage(of: bank).rows.filter { $0.guideline == "norrby" }
    #expect(
      rows.map { $0.languages.map(\.rawValue).joined(separator: " ") } == languages)
  }
}
