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

  static func all(of bank: Bank) -> [ThumbScore] {
    let items = bank.scenarios.values.filter { $0.form == .single }
    return Language.allCases.flatMap { language -> [ThumbScore] in
      // One item for each key: a contrast has several, with the same options.
      let questions = items.flatMap { scenario -> [(options: [String], best: Int)] in
        guard let wording = scenario.texts.wording(in: language), let step = scenario.steps.first
        else { return [] }
        let options = step.options.map { wording[Scenario.Path.option($0.id, of: nil)] ?? "" }
        let bests = Set(scenario.keys.compactMap { $0.judgements.first?.best.first })
        return bests.compactMap { best in
          step.options.firstIndex { $0.id == best }.map { (options, $0) }
        }
      }
      return Thumb.allCases.map { thumb in
        let guesses = questions.compactMap { question in
          let guess = thumb.guess(among: question.options)
          return guess.isEmpty || guess.count == question.options.count
            ? nil
            : (
              isHit: guess.contains(question.best),
              chance: Double(guess.count) / Double(question.options.count)
            )
        }
        return ThumbScore(
          thumb: thumb, language: language, hits: guesses.count { $0.isHit }, of: guesses.count,
          allowed: bound(guesses.map(\.chance)))
      }
    }
  }

  /// The largest number of hits that chance reaches or passes more often than in one case of
  /// twenty: the exact distribution of a sum of unequal coin tosses.
  static func bound(_ chances: [Double]) -> Int {
    var distribution = [1.0]
    for chance in chances {
      var next = [Double](repeating: 0, count: distribution.count + 1)
      for (hits, probability) in distribution.enumerated() {
        next[hits] += probability * (1 - chance)
        next[hits + 1] += probability * chance
      }
      distribution = next
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
  /// The options that the rule would choose among; a tie leaves several.
  func guess(among options: [String]) -> [Int] {
    let lengths = options.map(\.unicodeScalars.count)
    switch self {
    case .longest: return options.indices.filter { lengths[$0] == lengths.max() }
    case .shortest: return options.indices.filter { lengths[$0] == lengths.min() }
    case .middle:
      let sorted = lengths.sorted()
      guard !sorted.isEmpty else { return [] }
      let middle = Set([sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2]])
      return options.indices.filter { middle.contains(lengths[$0]) }
    case .first: return options.isEmpty ? [] : [0]
    case .oddOneOut:
      let words = options.map(Self.words)
      let likeness = options.indices.map { index in
        words.indices.filter { $0 != index }.reduce(0.0) { sum, other in
          let shared = words[index].intersection(words[other]).count
          let all = words[index].union(words[other]).count
          return sum + Double(shared) / Double(max(1, all))
        }
      }
      return options.indices.filter { likeness[$0] == likeness.min() }
    case .withoutAbsolutes:
      return options.indices.filter { Self.words(of: options[$0]).isDisjoint(with: Self.absolutes) }
    }
  }

  private static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isWordPart {
        word.append(scalar)
      } else if !word.isEmpty {
        words.insert(String(word))
        word.removeAll()
      }
    }
    if !word.isEmpty { words.insert(String(word)) }
    return words
  }

  private static let absolutes: Set = [
    "alltid", "aldrig", "endast", "enbart", "absolut", "samtliga", "omöjligen",
    "aina", "ikinä", "koskaan", "ainoastaan", "pelkästään", "ehdottomasti",
    "always", "never", "only", "absolutely", "must", "none", "every",
  ]
}
