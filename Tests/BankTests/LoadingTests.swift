import Files
import Testing
import Words

@testable import Bank

@Suite struct LoadingTests {
  @Test(arguments: [
    ([Language.swedish], ["sv"], []),
    ([.swedish, .finnish], ["sv", "fi"], []),
    ([.swedish, .english], ["sv"], ["conduct/tone.en.yaml"]),
    ([.swedish, .finnish, .english], ["sv", "fi"], ["conduct/tone.en.yaml"]),
  ])
  func `only the languages asked for are read`(
    asked: [Language], read: [String], faulty: [String]
  ) throws {
    let folder = try SmallBank.folder(with: [
      "conduct/tone.fi.yaml": String(contentsOfTestFile: "Gallery/bank/conduct/tone.fi.yaml"),
      "conduct/tone.en.yaml": "translates: [",
    ])
    let loaded = Bank.load([folder.path], languages: Set(asked))
    #expect(loaded.bank.scenarios["tone"]?.texts.languages.map(\.rawValue) == read)
    #expect(loaded.faults.map(\.place.file) == faulty.map { "\(folder.path)/\($0)" })
  }

  @Test func `a text that is not translated is given in Swedish`() throws {
    let folder = try SmallBank.folder()
    let loaded = Bank.load([folder.path], languages: [.finnish])
    #expect(loaded.bank.scenarios["tone"]?.texts("title", in: .finnish) == "Tonen")
  }

  @Test func `a folder of one's own translates its own topics and leaves the others be`() throws {
    let base = try SmallBank.folder(with: [
      "topics.fi.yaml": Self.translation(of: "topics", "conduct: Sävy", digest: "08d22ab2416a")
    ])
    let own = try temporaryFolder(with: [
      "topics.yaml": "topics:\n  law: Lag",
      "topics.fi.yaml": Self.translation(of: "topics", "law: Laki", digest: "6b79081a55b8"),
    ])
    let loaded = Bank.load([base.path, own.path], languages: [.swedish, .finnish])
    #expect(loaded.faults.map(\.brief) == [])
    #expect(loaded.bank.topics["law"]?.texts("topics/law", in: .finnish) == "Laki")
    #expect(loaded.bank.topics["conduct"]?.texts("topics/conduct", in: .finnish) == "Sävy")
  }

  private static func translation(of file: String, _ text: String, digest: String) -> String {
    "translates: \(file)\nsource: \(digest)\n\(file):\n  \(text)"
  }

  @Test func `a source that is named as a translation is refused`() throws {
    let folder = try SmallBank.folder(with: [
      "conduct/more.en.yaml": SmallBank.scenario.replacing("scenario: tone", with: "scenario: more")
    ])
    let faults = Bank.load([folder.path], languages: Set(Language.allCases)).faults
    #expect(faults.map(\.brief) == ["1:11 wrongFileName"])
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2000-02-29", true), ("2026-12-31", true),
    ("2023-02-29", false), ("1900-02-29", false), ("2026-04-31", false), ("2026-00-10", false),
    ("2026-13-01", false), ("2026-1-01", false), ("+026-01-01", false), ("2026-11-2x", false),
    ("21.11.2026", false), ("2026", false),
  ])
  func `a guideline is adopted on a day that the calendar has`(day: String, isDay: Bool) throws {
    let guideline = SmallBank.files["guidelines/norrby.yaml"]?
      .replacing("{ id: \"1\" }", with: "{ id: \"1\", adopted: \(day) }")
    let faults = try SmallBank.errors(with: ["guidelines/norrby.yaml": guideline ?? ""])
    #expect(faults.map(\.kind) == (isDay ? [] : ["notADate"]))
  }

  @Test(arguments: ["votes: { a: 1 }", "cap: { end: 0 }", "worst: x", "right: x", "order: x"])
  func `what does not belong to the form is told of once`(line: String) throws {
    let form = line.hasPrefix("votes") ? "multiple" : "single"
    let text =
      form == "single"
      ? SmallBank.scenario
      : try String(contentsOfTestFile: "Gallery/bank/conduct/several.yaml")
        .replacing("scenario: several", with: "scenario: tone")
    let broken = text.replacing("key:\n", with: "key:\n  \(line)\n")
    let faults = try SmallBank.errors(with: ["conduct/tone.yaml": broken])
    #expect(faults.map(\.kind) == ["unneededKey"])
  }

  @Test func `a mistyped track says nothing of the key`() throws {
    let faults = try SmallBank.errors(replacing: "[operator]", with: "[operater]")
    #expect(faults.map(\.brief) == ["8:10 unknown"])
  }

  @Test func `a law with a line break in its name is said on one line`() throws {
    let laws = "laws:\n  \"FI\\n1\": { country: finland, text: En lag }"
    let scenario = SmallBank.scenario.replacing(
      "[norrby.1]", with: "[norrby.1]\n  laws: [\"FI\\n1\"]")
    let faults = try SmallBank.errors(with: ["laws.yaml": laws, "conduct/tone.yaml": scenario])
    #expect(faults.map(\.kind) == ["lawOfOtherCountry"])
    for fault in faults {
      for language in Language.allCases { #expect(!language(fault.phrase).contains("\n")) }
    }
  }
}
