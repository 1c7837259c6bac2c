import Bank
import Files
import Testing
import Words

@testable import Reports

@Suite struct CoverageReportTests {
  private static let files = [
    "bank.yaml": "bank: small\nversion: \"1\"\n",
    "topics.yaml": "topics:\n  loyalty: Lojalitet\n",
    "laws.yaml": "laws: {}\n",
    "tracks.yaml": """
    tracks:
      employee: { name: Anställd, roles: [employee], questions: 1, blueprint: { loyalty: 1 } }
    """,
    "guidelines/norrby.yaml": """
    guideline: norrby
    municipality: Norrby <by>
    country: sweden
    title: Riktlinje
    versions: [{ id: "1" }]
    rules:
      norrby.1: { text: Du får tycka, pointer: 1, modality: may, roles: [employee], topic: loyalty, criticality: normal }
      norrby.2: { text: Var öppen, pointer: 2, modality: must, roles: [manager], topic: loyalty, criticality: critical }
    """,
    "loyalty/opinion.yaml": """
    scenario: opinion
    title: En åsikt
    topic: loyalty
    form: single
    level: 3
    critical: false
    guidelines: [norrby]
    tracks: [employee]
    situation: Du tycker något.
    question: Vad gör du?
    options: { a: Säger det, b: Tiger }
    key:
      rules: [norrby.1]
      criticism: stands
      speaks: true
      best: a
      lean: { b: strict }
      feedback: { a: Bra, b: Mindre bra }
    """,
  ]

  private static func report(_ say: Language) throws -> CoverageReport {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let loaded = Bank.load([folder.path], languages: Set(Language.allCases))
    #expect(loaded.faults.isEmpty)
    return CoverageReport(of: loaded.bank, in: say)
  }

  @Test func `a summary tells what is practised in which language`() throws {
    let summary = try #require(try Self.report(.swedish).summaries.first)
    #expect((summary.total.rules, summary.total.enough, summary.total.scenarios) == (2, 1, 1))
    #expect(summary.byLanguage.map(\.rules) == [1, 0, 0])
  }

  @Test(arguments: Language.allCases)
  func `what the bank is made of stands in every language`(say: Language) throws {
    let lines = try Self.report(say).composition.lines
    #expect(Set(lines.map(\.name)).count == lines.count)
    #expect(lines.map(\.count) == [1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1])
  }

  @Test func `the page holds every rule, and marks those that are not practised`() throws {
    let page = try Self.report(.swedish).page
    #expect(page.contains("norrby.1: Du får tycka"))
    #expect(page.contains("norrby.2: Var öppen"))
    #expect(page.contains("0 (för få)"))
    #expect(page.contains("Norrby &lt;by&gt;"))
  }
}
