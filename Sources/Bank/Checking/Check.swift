internal import Words

/// Everything that is wrong with a bank, found in one pass.
public struct Check: Sendable {
  public let bank: Bank
  /// In the order of their places.
  public private(set) var faults: [Fault]
  /// How each rule of thumb fared in each language.
  public private(set) var thumbs: [ThumbScore] = []

  /// Checks folders of a bank laid over each other.
  public init(_ folders: [String]) {
    let loaded = Bank.load(folders, languages: Set(Language.allCases), extent: .everything)
    bank = loaded.bank
    faults = loaded.faults
    let place = Place("\(folders.last ?? "")/bank.yaml", 1, 1)
    let (bank, scenarios) = (bank, Array(bank.scenarios.values))
    let occasions = Occasion.table(of: bank)
    faults += inSlices(of: scenarios.count) { range in
      scenarios[range].flatMap { scenario in
        scenario.structureFaults(in: bank, occasions) + scenario.textFaults
          + scenario.readingFaults(in: bank)
      }
    }.flatMap(\.self)
    faults += translationFaults(place)
    faults += coverageFaults
    faults += poolFaults
    thumbs = ThumbScore.all(of: bank)
    faults += thumbs.filter(\.beatsChance).map { score in
      Fault(
        .error,
        .thumb(score.thumb, score.language, hits: score.hits, of: score.of, allowed: score.allowed),
        place)
    }
    faults += Composition(of: bank).faults(against: bank.promises, at: place)
    faults = Set(faults).sorted { left, right in
      if left.place != right.place { return left.place < right.place }
      // Only what stands at one place is worded to be ordered.
      return (left.severity.rawValue, "\(left.reason)")
        < (right.severity.rawValue, "\(right.reason)")
    }
  }

  public var errors: [Fault] { faults.filter { $0.severity == .error } }
  public var warnings: [Fault] { faults.filter { $0.severity == .warning } }

  // MARK: Translations

  private func translationFaults(_ place: Place) -> [Fault] {
    var faults: [Fault] = []
    func require(_ thing: Fault.Thing, _ name: String, _ texts: Texts, _ place: Place) {
      for language in bank.translations where texts.wording(in: language) == nil {
        faults.append(Fault(.error, .missingTranslation(thing, name, language), place))
      }
    }
    for topic in bank.topics.values { require(.topic, topic.id.text, topic.texts, place) }
    for law in bank.laws.values { require(.law, law.id.text, law.texts, place) }
    for track in bank.tracks.values { require(.track, track.id.text, track.texts, track.place) }
    for scenario in bank.scenarios.values {
      require(.scenario, scenario.id.text, scenario.texts, scenario.place)
    }
    for rule in bank.guidelines.values.flatMap(\.rules) {
      require(.rule, rule.id.text, rule.texts, rule.place)
    }
    return faults
  }

  // MARK: Coverage

  private var coverageFaults: [Fault] {
    Coverage(of: bank).rows.compactMap { row in
      guard !row.isEnough else { return nil }
      let reason = Fault.Reason.ruleWithoutScenario(
        row.rule.id.text, criticality: row.rule.criticality.rawValue, has: row.scenarios.count,
        wants: row.wants)
      return Fault(.warning, reason, row.rule.place)
    }
  }

  private var poolFaults: [Fault] {
    var faults: [Fault] = []
    for track in bank.tracks.values {
      for guideline in bank.guidelines.values where track.isOpen(under: guideline) {
        var pool: [Topic.ID: Int] = [:]
        for scenario in bank.scenarios.values
        where scenario.guidelines.contains(guideline.id) && scenario.tracks.contains(track.id) {
          pool[scenario.topic, default: 0] += 1
        }
        for (topic, count) in track.counts(under: guideline) {
          let has = pool[topic, default: 0]
          guard has < 3 * count else { continue }
          let (track, guideline, name) = (track, guideline.id.text, topic.text)
          let reason: Fault.Reason =
            has < count
            ? .emptyPool(
              track: track.id.text, guideline: guideline, topic: name, has: has, wants: count)
            : .shallowPool(
              track: track.id.text, guideline: guideline, topic: name, has: has, wants: 3 * count)
          faults.append(Fault(.warning, reason, track.place))
        }
      }
    }
    return faults
  }
}
