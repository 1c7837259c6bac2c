import Files
import JSON
import Testing
import Words

@testable import Bank

/// What editors are told of the bank's files is what the reader takes.
@Suite struct SchemaTests {
  private static func schema(_ name: String) throws -> JSON {
    let path = "\(testFolder)/../../Scenarios/schema/\(name).json"
    return try JSON(reading: text(of: path))
  }

  /// What lies within a schema, by the names on the way there.
  private static func part(of schema: JSON, _ path: String) throws -> JSON {
    try path.split(separator: "/").reduce(schema) { part, name in
      try #require(part[String(name)], "\(name) in \(path)")
    }
  }

  private static func names<Name>(_: Name.Type) -> [String]
  where Name: CaseIterable & RawRepresentable<String> {
    Name.allCases.map(\.rawValue)
  }

  @Test(arguments: Layer.Kind.allCases)
  func `each kind of file has a schema that asks for its first word`(kind: Layer.Kind) throws {
    let schema = try Self.schema(kind == .translates ? "translation" : kind.rawValue)
    #expect(schema["required"]?.texts?.first == kind.rawValue)
    #expect(schema["additionalProperties"] == false)
  }

  @Test(arguments: [
    ("bank", "", names(Reader.HeaderField.self)),
    ("bank", "properties/shares", names(Reader.SharesField.self)),
    ("bank", "properties/numbers", names(Promises.Numbered.self)),
    ("topics", "", names(Reader.TopicsField.self)),
    ("laws", "", names(Reader.LawsField.self)),
    ("laws", "properties/laws/additionalProperties", names(Reader.LawField.self)),
    ("tracks", "", names(Reader.TracksField.self)),
    ("tracks", "properties/tracks/additionalProperties", names(Reader.TrackField.self)),
    ("guideline", "", names(Reader.GuidelineField.self)),
    ("guideline", "properties/versions/items", names(Reader.VersionField.self)),
    ("guideline", "properties/rules/additionalProperties", names(Reader.RuleField.self)),
    ("scenario", "", names(Reader.ScenarioField.self)),
    ("scenario", "properties/steps/additionalProperties", names(Reader.StepField.self)),
    (
      "scenario", "properties/steps/additionalProperties/properties/options/additionalProperties",
      names(Reader.ChoiceField.self)
    ),
    ("scenario", "definitions/key", names(Reader.KeyField.self)),
    ("scenario", "definitions/key/properties/votes", names(Reader.VotesField.self)),
    (
      "translation", "properties/rules/additionalProperties",
      names(Reader.TranslatedRuleField.self)
    ),
    ("readings", "", names(Reader.SecondReadingsField.self)),
    ("readings", "properties/read/items", names(Reader.SecondReadingField.self)),
  ])
  func `a schema knows the keys that the reader knows`(
    name: String, path: String, keys: [String]
  ) throws {
    let part = try Self.part(of: Self.schema(name), path)
    #expect(part["properties"]?.members?.names.sorted() == keys.sorted())
  }

  @Test(arguments: [
    ("bank", "properties/translations/items", names(Language.self)),
    ("bank", "properties/readings", names(Reader.Readings.self)),
    (
      "laws", "properties/laws/additionalProperties/properties/country",
      names(Reader.LawCountry.self)
    ),
    ("tracks", "properties/tracks/additionalProperties/properties/roles/items", names(Role.self)),
    ("guideline", "properties/country", names(Guideline.Country.self)),
    (
      "guideline", "properties/rules/additionalProperties/properties/modality",
      names(Rule.Modality.self)
    ),
    (
      "guideline", "properties/rules/additionalProperties/properties/criticality",
      names(Rule.Criticality.self)
    ),
    ("guideline", "properties/rules/additionalProperties/properties/roles/items", names(Role.self)),
    ("scenario", "properties/form", names(Scenario.Form.self)),
    ("scenario", "definitions/key/properties/criticism", names(Key.Criticism.self)),
    ("scenario", "definitions/keyOfOrder/properties/lean", names(Key.Lean.self)),
    ("readings", "properties/read/items/properties/language", names(Language.self)),
    ("readings", "properties/read/items/properties/outcome", names(SecondReading.Outcome.self)),
  ])
  func `a schema knows the words that the reader knows`(
    name: String, path: String, words: [String]
  ) throws {
    #expect(try Self.part(of: Self.schema(name), path)["enum"]?.texts == words)
  }

  @Test func `every form has its conditions`() throws {
    let conditions = try #require(try Self.schema("scenario")["allOf"]?.list)
    let forms = try conditions.map { try Self.part(of: $0, "if/properties/form/const").text }
    #expect(forms == Self.names(Scenario.Form.self))
  }

  /// A translation holds texts, where the source has them.
  @Test func `the schema of translations knows where texts stand`() throws {
    let texts = [
      Scenario.Path.title, Scenario.Path.situation, Scenario.Path.question,
      Scenario.Path.option("a", of: nil), Scenario.Path.step("a"), Scenario.Path.ending("a"),
      Scenario.Path.feedback("key", "a", of: nil), Scenario.Path.feedback("keys/a", "a", of: nil),
      "topics/a", "laws/a/text", "tracks/a/name", "municipality", "rules/a",
    ].compactMap { $0.split(separator: "/").first.map(String.init) }
    let known = try Self.schema("translation")["properties"]?.members?.names ?? []
    #expect(Set(known) == Set(texts + ["translates", "source"]))
  }
}
