import Digests
import Files
import Testing
import Words

@testable import Bank

@Suite struct SecondReadingTests {
  private static let bank = "bank: small\nversion: \"1\"\nreadings: required\n"

  /// What the check says of the small bank when its scenario and its readings are these.
  private static func faults(
    _ readings: [String], of scenario: String = SmallBank.scenario
  ) throws -> [String] {
    let lines = readings.map { "  - { language: sv, guideline: norrby, \($0), reason: Kort. }" }
    return try SmallBank.errors(with: [
      "bank.yaml": bank, "conduct/tone.yaml": scenario,
      "conduct/tone.readings.yaml":
        "readings: tone\nread:\n\(lines.joined(separator: "\n"))\n",
    ]).map { "\($0.place.line) \($0.kind)" }
  }

  /// What names the question of the small bank's scenario as it stands.
  private static func digest() throws -> String {
    let folder = try SmallBank.folder()
    let scenario = try #require(
      Bank.load([folder.path], languages: [.swedish]).bank.scenarios["tone"])
    return try #require(scenario.digestOfAsked(in: .swedish)).short
  }

  private static let day = "date: 2026-11-21"

  @Test func `one reading of the texts as they stand is enough`() throws {
    let now = "of: \(try Self.digest())"
    #expect(try Self.faults(["\(now), answer: a, outcome: agreed, \(Self.day)"]) == [])
  }

  @Test func `a reading of earlier texts does not count`() throws {
    let readings = [
      "answer: a, outcome: agreed, \(Self.day)",
      "of: 0123456789ab, answer: a, outcome: agreed, \(Self.day)",
    ]
    #expect(try Self.faults(readings) == ["4 unread"])
  }

  @Test func `what was mended is read anew`() throws {
    let now = "of: \(try Self.digest())"
    let mended = "\(now), answer: b, outcome: mended, \(Self.day)"
    #expect(try Self.faults([mended]) == ["3 unread"])
    #expect(try Self.faults([mended, "\(now), answer: a, outcome: agreed, \(Self.day)"]) == [])
  }

  @Test func `who is said to agree has answered as the key does`() throws {
    let now = "of: \(try Self.digest())"
    #expect(
      try Self.faults(["\(now), answer: b, outcome: agreed, \(Self.day)"]) == ["3 readingDiffers"])
  }

  @Test(arguments: [
    ("situation: Du svarar på en sida.", "situation: Du svarar på två sidor.", ["3 unread"]),
    ("question: Vad gör du?", "question: Vad gör du först?", ["3 unread"]),
    ("b: Svarar surt", "b: Svarar argt", ["3 unread"]),
    ("title: Tonen", "title: Ton", []),
    ("a: Bra,", "a: Mycket bra,", []),
  ])
  func `what one answers by is what must have been read`(
    old: String, new: String, faults: [String]
  ) throws {
    let now = "of: \(try Self.digest())"
    #expect(
      try Self.faults(
        ["\(now), answer: a, outcome: agreed, \(Self.day)"],
        of: SmallBank.scenario.replacing(old, with: new)) == faults)
  }
}
