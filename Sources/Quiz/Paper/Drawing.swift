public import Bank
public import Words

/// What someone has met before, so that a new paper brings what is new.
public struct History: Hashable, Sendable {
  /// Scenarios met in exams, and in practice.
  public var examined: Set<Scenario.ID> = []
  public var practised: Set<Scenario.ID> = []
  /// Scenarios whose last answer in practice was not fully right.
  public var missed: Set<Scenario.ID> = []
  /// Rules whose scenarios were missed in the last exam, when that was not passed.
  public var failedRules: Set<Rule.ID> = []

  public init() {}
}

extension Lot {
  /// What an exam is drawn from: scenarios never met before those met in practice, those before any
  /// met in an exam; among equals, siblings of what was failed first. Only scored ones.
  public static func exam(
    of bank: Bank, under guideline: Guideline, in track: Track, history: History
  ) -> Lot {
    let candidates = bank.pool(under: guideline, in: track).compactMap { scenario -> Candidate? in
      guard let key = scenario.key(under: guideline, in: track.id),
        (key.agreement ?? .one) >= bank.agreement
      else { return nil }
      let met =
        history.examined.contains(scenario.id) ? 2 : history.practised.contains(scenario.id) ? 1 : 0
      let isSibling = key.rules.contains { history.failedRules.contains($0) }
      return Candidate(
        scenario: scenario.id, topic: scenario.topic, rank: 2 * met + (isSibling ? 0 : 1))
    }
    let counts = track.counts(under: guideline).map { Count(topic: $0.0, count: $0.1) }
    return Lot(candidates: candidates, counts: counts)
  }

  /// What practice is drawn from: what was missed before what is new, that before what was right. A
  /// topic with too few scenarios leaves room for the others.
  public static func practice(
    of bank: Bank, under guideline: Guideline, in track: Track, history: History, count: Int?
  ) -> Lot {
    let candidates = bank.pool(under: guideline, in: track).map { scenario in
      let rank =
        history.missed.contains(scenario.id)
        ? 0 : history.practised.contains(scenario.id) ? 2 : 1
      return Candidate(scenario: scenario.id, topic: scenario.topic, rank: rank)
    }
    var room: [Topic.ID: Int] = [:]
    for candidate in candidates { room[candidate.topic, default: 0] += 1 }
    let wanted = min(count ?? track.questions, candidates.count)
    var counts = track.counts(under: guideline, of: wanted).map {
      Count(topic: $0.0, count: min($0.1, room[$0.0] ?? 0))
    }
    // Topics outside the blueprint come last, but are not lost to practice.
    for topic in Set(candidates.map(\.topic)).subtracting(counts.map(\.topic)).sorted() {
      counts.append(Count(topic: topic, count: 0))
    }
    var missing = wanted - counts.reduce(0) { $0 + $1.count }
    while missing > 0 {
      let before = missing
      for index in counts.indices where missing > 0 {
        let count = counts[index]
        guard count.count < room[count.topic] ?? 0 else { continue }
        counts[index] = Count(topic: count.topic, count: count.count + 1)
        missing -= 1
      }
      if missing == before { break }
    }
    return Lot(candidates: candidates, counts: counts.filter { $0.count > 0 })
  }
}

extension Paper {
  /// Draws a paper. A scenario that has no key for this guideline and track is never asked.
  public init(
    _ kind: Kind, from lot: Lot, of bank: Bank, digest: String, under guideline: Guideline,
    in track: Track, language: Language, seed: Seed
  ) {
    let items = lot.draw(with: seed).compactMap { id -> Item? in
      guard let scenario = bank.scenarios[id],
        let question = Question(
          scenario, under: guideline, in: track.id, of: bank, language: language)
      else { return nil }
      return Item(question, seed: seed)
    }
    self.init(
      kind: kind, guideline: guideline.id, guidelineVersion: guideline.version.id,
      track: track.id, language: language,
      demand: Demand(pass: track.pass, floor: track.floor, validMonths: track.validMonths),
      source: Source(bank: bank.name, version: bank.version, digest: digest), seed: seed,
      lot: lot, items: items)
  }
}

extension Paper.Item {
  /// A question with its options in the order that the seed gives.
  public init(_ question: Question, seed: Seed) {
    self.question = question
    shown = question.steps.map { step in
      var stream = seed.stream("options/\(question.scenario)/\(step.id ?? "")")
      let options = step.options.map(\.id)
      let shown = stream.shuffled(options)
      // A right order already on the screen would ask nothing.
      if let order = question.order, order.fraction(of: shown) == .one { return shown.reversed() }
      return shown
    }
  }
}
