import Files
import Testing
import Words

@testable import Bank

@Suite struct CompositionTests {
  /// A scenario of the small bank under another id, with more said in its key.
  private static func scenario(_ id: String, level: Int = 1, key more: String = "") -> String {
    SmallBank.scenario.replacing("scenario: tone", with: "scenario: \(id)")
      .replacing("level: 1", with: "level: \(level)")
      .replacing("  best: a", with: "\(more)  best: a")
  }

  private static func composition(_ more: [String: String]) throws -> Composition {
    let files = Dictionary(uniqueKeysWithValues: more.map { ("conduct/\($0).yaml", $1) })
    let folder = try SmallBank.folder(with: files)
    let loaded = Bank.load([folder.path], languages: [.swedish])
    #expect(loaded.faults == [])
    return Composition(of: loaded.bank)
  }

  @Test func `scenarios are counted by form, level and weight`() throws {
    let composition = try Self.composition([
      "two": Self.scenario("two", level: 2),
      "three": Self.scenario("three", level: 2).replacing(
        "critical: false", with: "critical: true"),
    ])
    #expect(composition.scenarios == 3)
    #expect(composition.byForm == [.single: 3])
    #expect(composition.byLevel == [1: 1, 2: 2])
    #expect((composition.critical.hits, composition.critical.of) == (1, 3))
    #expect(composition.contrasts == 0)
  }

  /// The scenario asked in two towns, with this right in the second one.
  private static func inTwoTowns(_ id: String, best: String, wrong: String) -> String {
    scenario(id)
      .replacing("guidelines: [norrby]", with: "guidelines: [norrby, soderby]")
      .replacing("key:\n", with: "keys:\n norrby:\n") + """

         soderby:
          rules: [soderby.1]
          best: \(best)
          lean: { \(wrong): strict }
          feedback: { a: Så är det här, b: Så är det inte här }
        """
  }

  @Test func `only different answers make a contrast, not different reasons`() throws {
    let second = try #require(SmallBank.files["guidelines/norrby.yaml"])
    let folder = try SmallBank.folder(with: [
      "guidelines/soderby.yaml": second.replacing("norrby", with: "soderby"),
      "conduct/reasons.yaml": Self.inTwoTowns("reasons", best: "a", wrong: "b"),
      "conduct/answers.yaml": Self.inTwoTowns("answers", best: "b", wrong: "a"),
    ])
    let loaded = Bank.load([folder.path], languages: [.swedish])
    #expect(loaded.faults == [])
    let composition = Composition(of: loaded.bank)
    #expect(composition.contrasts == 1)
    var promises = Promises()
    promises.numbers = [.contrasts: 2, .single: 3]
    #expect(
      composition.faults(against: promises, at: Place("bank.yaml", 1, 1)).map(\.reason)
        == [.fewerThanPromised(.contrasts, has: 1, wants: 2)])
  }

  @Test func `a situation with comments of both kinds counts as one of each`() throws {
    let composition = try Self.composition([
      "fair": Self.scenario("fair", key: "  criticism: stands\n"),
      "foul": Self.scenario("foul", key: "  criticism: goes\n"),
      "mixed": Self.scenario("mixed", key: "  criticism: both\n"),
      "more": Self.scenario("more", key: "  criticism: stands\n"),
    ])
    #expect((composition.fair.hits, composition.fair.of) == (3, 5))
  }

  @Test(arguments: [(8, true), (9, false), (10, false), (11, false), (12, true)])
  func `of twenty, half are promised at level one, give or take one`(
    first: Int, isFault: Bool
  ) throws {
    let composition = try Self.composition(
      Dictionary(
        uniqueKeysWithValues: (1..<20).map { index in
          ("s\(index)", Self.scenario("s\(index)", level: index < first ? 1 : 2))
        }))
    #expect(composition.byLevel[1] == first)
    var promises = Promises()
    promises.levels = [try #require(Fraction(1, 2))]
    let faults = composition.faults(against: promises, at: Place("bank.yaml", 1, 1))
    #expect(
      faults.map(\.reason)
        == (isFault ? [.levelShare(1, has: first, of: 20, wants: promises.levels[0])] : []))
  }
}
