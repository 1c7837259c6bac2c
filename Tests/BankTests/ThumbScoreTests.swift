import Files
import Testing
import Words

@testable import Bank

@Suite struct ThumbScoreTests {
  // The largest count that comes up by chance in more than one case of twenty: for 20 tosses of
  // 1/4, nine or more has the chance 0.041 and eight or more 0.102.
  @Test(arguments: [
    (20, 0.25, 8), (16, 0.25, 7), (85, 0.25, 28), (100, 0.25, 32), (30, 1.0 / 3, 14),
    (4, 0.5, 4), (5, 0.5, 4), (1, 0.25, 1), (0, 0.25, 0),
  ])
  func `the bound is the exact binomial one`(tosses: Int, chance: Double, allowed: Int) {
    #expect(ThumbScore.bound(Array(repeating: chance, count: tosses)) == allowed)
  }

  @Test func `unequal chances are added up exactly`() {
    // All three: 1/24, less than one in twenty. Two or more: 7/24.
    #expect(ThumbScore.bound([1.0 / 2, 1.0 / 3, 1.0 / 4]) == 2)
  }

  @Test(arguments: [
    (Thumb.longest, ["ja", "nej", "kanske"], [2]),
    (.longest, ["ja", "nej", "hej"], [1, 2]),
    (.shortest, ["ja", "nej", "kanske"], [0]),
    (.middle, ["kanske", "ja", "nej"], [2]),
    (.middle, ["fyra", "ett", "elva", "tolvan"], [0, 2]),
    (.first, ["ja", "nej"], [0]),
    (.oddOneOut, ["ring chefen nu", "ring chefen sen", "dölj inlägget"], [2]),
    (.withoutAbsolutes, ["svara alltid", "svara snart", "Aldrig svara"], [1]),
    (.withoutAbsolutes, ["vastaa aina", "vastaa pian", "always", "soon"], [1, 3]),
  ])
  func `a rule of thumb knows nothing but what it sees`(
    thumb: Thumb, options: [String], guess: [Int]
  ) {
    #expect(thumb.guess(among: Thumb.Options(options)) == guess)
  }

  /// Sixteen scenarios with four options of different length each. `rank` tells how long the best
  /// one is among them, `position` where it stands.
  private func scores(
    rank: (Int) -> Int, position: (Int) -> Int
  ) throws -> [Thumb: ThumbScore] {
    var files: [String: String] = [:]
    for number in 0..<16 {
      let place = position(number)
      let options = (0..<4).map { index in
        // Words of their own, so that no option is more alike than another.
        let length = 5 + 2 * ((index - place + rank(number) + 4) % 4)
        return String(repeating: ["a", "o", "u", "e"][index], count: length)
      }
      files["conduct/s\(number).yaml"] = """
        scenario: s\(number)
        title: Ett av sexton
        topic: conduct
        form: single
        level: 1
        critical: false
        guidelines: [norrby]
        tracks: [operator]
        situation: Någon frågar.
        question: Vad svarar du?
        options: { a: \(options[0]), b: \(options[1]), c: \(options[2]), d: \(options[3]) }
        key:
          rules: [norrby.1]
          best: \(["a", "b", "c", "d"][place])
          lean: { \((0..<4).filter { $0 != place }.map { "\(["a", "b", "c", "d"][$0]): lax" }
            .joined(separator: ", ")) }
          feedback: { a: Ett, b: Två, c: Tre, d: Fyra }
        """
    }
    // The small bank's own scenario would be a seventeenth.
    files["conduct/tone.yaml"] = SmallBank.scenario.replacing("form: single", with: "form: best")
    let folder = try SmallBank.folder(with: files)
    let bank = Bank.load([folder.path], languages: [.swedish]).bank
    #expect(bank.scenarios.count == 16)
    let scores = ThumbScore.all(of: bank).filter { $0.language == .swedish }
    return Dictionary(uniqueKeysWithValues: scores.map { ($0.thumb, $0) })
  }

  @Test func `a bank whose key is always the longest is found out`() throws {
    let scores = try scores(rank: { _ in 3 }, position: { $0 % 4 })
    #expect(scores[.longest]?.hits == 16)
    #expect(scores[.longest]?.allowed == 7)
    #expect(scores.values.filter(\.beatsChance).map(\.thumb) == [.longest])
  }

  @Test func `a bank whose key is always the first is found out`() throws {
    let scores = try scores(rank: { $0 % 4 }, position: { _ in 0 })
    #expect(scores.values.filter(\.beatsChance).map(\.thumb) == [.first])
  }

  @Test func `a bank whose keys are spread beats every rule of thumb`() throws {
    let scores = try scores(rank: { $0 / 4 }, position: { $0 % 4 })
    #expect(scores[.longest]?.hits == 4)
    #expect(scores[.first]?.hits == 4)
    #expect(scores[.middle]?.hits == 8)
    #expect(scores.values.filter(\.beatsChance).map(\.thumb) == [])
  }
}
