public import Words

/// How a rule of thumb that knows nothing fares over the `single` scenarios.
public struct ThumbScore: Sendable {
  public let thumb: Thumb
  public let language: Language
  public let hits: Int
  public let of: Int
  /// The most hits that chance explains (one-sided, 5 %).
  public let allowed: Int

  public var beatsChance: Bool { hits > allowed }

  /// What a rule of thumb chose in one question; nothing where it chose none or all.
  private struct Guess {
    let isHit: Bool
    let chance: Double

    init?(_ thumb: Thumb, among options: Thumb.Options, best: Int) {
      let guess = thumb.guess(among: options)
      guard !guess.isEmpty, guess.count < options.count else { return nil }
      isHit = guess.contains(best)
      chance = Double(guess.count) / Double(options.count)
    }
  }

  static func all(of bank: Bank) -> [ThumbScore] {
    let items = bank.scenarios.values.filter { $0.form == .single }
    return Language.allCases.flatMap { language -> [ThumbScore] in
      let all = inSlices(of: items.count) { range in
        items[range].flatMap { Self.guesses($0, in: language) }
      }.flatMap(\.self)
      return Thumb.allCases.enumerated().map { index, thumb in
        let guesses = all.compactMap { $0[index] }
        return ThumbScore(
          thumb: thumb, language: language, hits: guesses.count { $0.isHit }, of: guesses.count,
          allowed: bound(guesses.map(\.chance)))
      }
    }
  }

  /// By every rule of thumb, once for each key: a contrast has several, with the same options.
  private static func guesses(_ scenario: Scenario, in language: Language) -> [[Guess?]] {
    guard let wording = scenario.texts.wording(in: language), let step = scenario.steps.first
    else { return [] }
    let options = Thumb.Options(
      step.options.map { wording[Scenario.Path.option($0.id, of: nil)] ?? "" })
    let bests = Set(scenario.keys.compactMap { $0.judgements.first?.best.first })
    return bests.compactMap { best in
      step.options.firstIndex { $0.id == best }.map { best in
        Thumb.allCases.map { Guess($0, among: options, best: best) }
      }
    }
  }

  /// The largest number of hits that chance reaches or passes more often than in one case of
  /// twenty: the exact distribution of a sum of unequal coin tosses.
  static func bound(_ chances: [Double]) -> Int {
    var distribution = [1.0] + [Double](repeating: 0, count: chances.count)
    // What is rarer than one in 10^20 on either side decides nothing and is passed over.
    var (least, most) = (0, 0)
    for chance in chances {
      for hits in stride(from: most, through: least, by: -1) {
        distribution[hits + 1] += distribution[hits] * chance
        distribution[hits] *= 1 - chance
      }
      most += 1
      while distribution[most] < 1e-20, most > least { distribution[most] = 0; most -= 1 }
      while distribution[least] < 1e-20, least < most { distribution[least] = 0; least += 1 }
    }
    var tail = 0.0
    for hits in stride(from: chances.count, through: 0, by: -1) {
      tail += distribution[hits]
      if tail > 0.05 { return hits }
    }
    return 0
  }
}

extension Thumb {
  /// The options of a question, as one sees them who knows nothing.
  struct Options {
    let count: Int
    /// In Unicode scalars.
    let lengths: [Int]
    /// The words of each option as hashes, in order and each once: enough to count what is shared.
    let words: [[UInt64]]

    init(_ texts: [String]) {
      count = texts.count
      lengths = texts.map { $0.scalarCount }
      words = texts.map { Thumb.words(of: $0) }
    }
  }

  /// The options that the rule would choose among; a tie leaves several.
  func guess(among options: Options) -> [Int] {
    let lengths = options.lengths
    let all = 0..<options.count
    switch self {
    case .longest:
      let most = lengths.max()
      return all.filter { lengths[$0] == most }
    case .shortest:
      let least = lengths.min()
      return all.filter { lengths[$0] == least }
    case .middle:
      let sorted = lengths.sorted()
      guard !sorted.isEmpty else { return [] }
      let middle = [sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2]]
      return all.filter { middle.contains(lengths[$0]) }
    case .first: return all.isEmpty ? [] : [0]
    case .oddOneOut:
      let likeness = all.map { index in
        all.filter { $0 != index }.reduce(0.0) { sum, other in
          let (one, two) = (options.words[index], options.words[other])
          let shared = Self.shared(one, two)
          return sum + Double(shared) / Double(max(1, one.count + two.count - shared))
        }
      }
      let least = likeness.min()
      return all.filter { likeness[$0] == least }
    case .withoutAbsolutes:
      return all.filter { Self.shared(options.words[$0], Self.absolutes) == 0 }
    }
  }

  /// How many words stand in both rows.
  private static func shared(_ one: [UInt64], _ two: [UInt64]) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < one.count, right < two.count {
      if one[left] == two[right] {
        count += 1
        left += 1
        right += 1
      } else if one[left] < two[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }

  private static func words(of text: String) -> [UInt64] {
    // FNV-1a, over scalars.
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var words: [UInt64] = []
    var word = start
    for scalar in text.folded.unicodeScalars {
      if scalar.isWordPart {
        word = (word ^ UInt64(scalar.value)) &* 0x100_0000_01B3
      } else if word != start {
        words.append(word)
        word = start
      }
    }
    if word != start { words.append(word) }
    words.sort()
    var distinct: [UInt64] = []
    for word in words where word != distinct.last { distinct.append(word) }
    return distinct
  }

  private static let absolutes = words(
    of: """
      alltid aldrig endast enbart absolut samtliga omöjligen
      aina ikinä koskaan ainoastaan pelkästään ehdottomasti
      always never only absolutely must none every
      """)
}
