import Files
import Testing
import Words

@testable import Bank

@Suite struct CheckTests {
  @Test func `the small bank has no error`() throws {
    #expect(try SmallBank.errors(with: [:]) == [])
  }

  @Test(arguments: [
    ("level: 1", "levle: 1", ["1:1 missingKey", "5:1 unknownKey"]),
    ("level: 1", "level: 4", ["5:8 notANumber"]),
    ("level: 1", "level: [1]", ["5:8 expected"]),
    ("critical: false", "critical: no", ["6:11 notOneOf"]),
    ("form: single", "form: singel", ["4:7 notOneOf"]),
    ("title: Tonen", "title: ' '", ["2:8 emptyText"]),
    ("title: Tonen", "title: Tonen\ntitle: Igen", ["3:1 duplicateKey"]),
    ("topic: conduct", "topic: condukt", ["3:8 unknown", "1:11 wrongFolder"]),
    ("[norrby]", "[norby]", ["7:14 unknown"]),
    ("[norrby]", "[norrby, norrby]", ["7:22 listedTwice"]),
    ("[operator]", "[pilot]", ["8:10 unknown"]),
    ("[norrby.1]", "[norrby.2]", ["15:11 unknown"]),
    ("[norrby.1]", "[]", ["15:10 wrongNumber"]),
    ("[norrby.1]", "[norrby.1]\n  laws: [FI-1]", ["1:1 lawOfOtherCountry"]),
    ("[norrby.1]", "[norrby.1]\n  laws: [XX-1]", ["16:10 unknown"]),
    ("best: a", "best: c", ["16:9 unknown"]),
    ("best: a", "best: a\n  worst: b", ["17:10 unneededKey"]),
    ("best: a", "best: a\n  credit: { a: 1/2 }", ["17:13 bestGetsCredit"]),
    ("best: a", "best: a\n  credit: { b: 3/2 }", ["17:16 notAFraction"]),
    ("best: a", "best: a\n  credit: { b: 1/13 }", ["17:16 notAFraction"]),
    ("{ b: neither }", "{}", ["17:9 missingLean"]),
    ("{ b: neither }", "{ a: lax, b: lax }", ["17:11 needlessLean"]),
    ("{ b: neither }", "{ b: soft }", ["17:14 notOneOf"]),
    ("{ a: Bra, b: Mindre bra }", "{ a: Bra }", ["18:13 missingFeedback"]),
    ("b: Svarar surt", "b: svarar  LUGNT", ["13:6 twoAlike"]),
    ("b: Svarar surt", "B!: Svarar surt", ["13:3 notAnID"]),
    ("scenario: tone", "scenario: tonen", ["1:11 wrongFileName"]),
    ("scenario: tone", "scenarioo: tone", ["1:1 unknownKind"]),
    ("key:\n", "key: { rules: [norrby.1] }\nkeys:\n", ["14:6 unneededKey"]),
  ])
  func `a slip in a scenario is told of where it stands`(
    old: String, new: String, faults: [String]
  ) throws {
    let found = try SmallBank.errors(replacing: old, with: new).map(\.brief)
    for fault in faults { #expect(found.contains(fault), "among \(found)") }
  }

  @Test func `one pass tells everything`() throws {
    let broken = SmallBank.scenario
      .replacing("level: 1", with: "level: 9")
      .replacing("best: a", with: "best: q")
      .replacing("{ b: neither }", with: "{ b: soft }")
    let found = try SmallBank.errors(with: ["conduct/tone.yaml": broken]).map(\.kind)
    #expect(found == ["notANumber", "unknown", "missingLean", "notOneOf"])
  }

  @Test func `a mistyped key is told the nearest one`() throws {
    let fault = try #require(
      try SmallBank.errors(replacing: "question:", with: "qeustion:").first {
        $0.kind == "unknownKey"
      })
    #expect(
      Language.english(fault.phrase)
        == "there is no key “qeustion” here; did you mean “question”?; correct or remove it")
  }

  @Test func `a missing translation, a stale one and a surplus text are errors`() throws {
    let bank = "bank: small\nversion: \"1\"\ntranslations: [fi]\n"
    let translation = """
      translates: tone
      source: 000000000000
      title: Sävy
      situation: Vastaat sivulla.
      question: Mitä teet?
      options: { a: Vastaat rauhallisesti, c: Vastaat äkäisesti }
      key:
        feedback: { a: Hyvä, b: Huonompi }
      """
    let faults = try SmallBank.errors(with: [
      "bank.yaml": bank, "conduct/tone.fi.yaml": translation,
    ])
    let ofTone = faults.filter { $0.place.file.hasSuffix("tone.fi.yaml") }.map(\.brief)
    #expect(ofTone == ["1:13 missingText", "2:9 stale", "6:41 surplusText"])
    #expect(faults.filter { $0.kind == "missingTranslation" }.count == 5)
  }

  @Test func `the digest that the fault names makes the translation fresh`() throws {
    let translation = """
      translates: tone
      source: SOURCE
      title: Sävy
      situation: Vastaat sivulla.
      question: Mitä teet?
      options: { a: Vastaat rauhallisesti, b: Vastaat äkäisesti }
      key: { feedback: { a: Hyvä, b: Huonompi } }
      """
    func faults(_ source: String) throws -> [Fault] {
      try SmallBank.errors(with: [
        "conduct/tone.fi.yaml": translation.replacing("SOURCE", with: source)
      ])
    }
    let stale = try #require(try faults("old").first)
    guard case .stale(let now) = stale.reason else {
      Issue.record("not stale but \(stale)")
      return
    }
    #expect(try faults(now) == [])
  }

  @Test func `a key is looked for under every guideline and track`() throws {
    let second = SmallBank.files["guidelines/norrby.yaml"]?
      .replacing("norrby", with: "soderby").replacing("sweden", with: "finland")
    let contrast = SmallBank.scenario
      .replacing("guidelines: [norrby]", with: "guidelines: [norrby, soderby]")
      .replacing("key:\n", with: "keys:\n norrby:\n")
    let faults = try SmallBank.errors(with: [
      "guidelines/soderby.yaml": second ?? "", "conduct/tone.yaml": contrast,
    ])
    #expect(faults.map(\.reason) == [.missingKeyFor(guideline: "soderby", track: "operator")])
  }

  @Test func `a later folder takes the place of what an earlier one held`() throws {
    let base = try SmallBank.folder()
    let own = try temporaryFolder(with: [
      "conduct/tone.yaml": SmallBank.scenario.replacing("Tonen", with: "Vår egen ton"),
      "conduct/more.yaml": SmallBank.scenario.replacing("scenario: tone", with: "scenario: more"),
    ])
    let loaded = Bank.load([base.path, own.path], languages: [.swedish])
    #expect(loaded.faults == [])
    #expect(loaded.bank.scenarios["tone"]?.texts("title", in: .swedish) == "Vår egen ton")
    #expect(loaded.bank.scenarios.count == 2)
  }

  @Test func `a folder that stands alone hides what came before`() throws {
    let base = try SmallBank.folder()
    let own = try SmallBank.folder(with: [
      "bank.yaml": "bank: own\nversion: \"1\"\nalone: true\n",
      "conduct/tone.yaml": SmallBank.scenario.replacing("Tonen", with: "Vår egen ton"),
    ])
    let loaded = Bank.load([base.path, own.path], languages: [.swedish])
    #expect(loaded.bank.name == "own")
    #expect(loaded.faults == [])
  }

  @Test func `the same id twice in a folder names the first`() throws {
    let faults = try SmallBank.errors(with: ["conduct/second/tone.yaml": SmallBank.scenario])
    #expect(faults.contains { $0.kind == "duplicateID" })
  }
}

/// A folder with just these files.
func temporaryFolder(with files: [String: String]) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  for (name, text) in files { try folder.write(text, to: name) }
  return folder
}
