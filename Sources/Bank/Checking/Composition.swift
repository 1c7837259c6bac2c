/// What a bank is made of: how many scenarios of each kind, and which way its best answers go.
public struct Composition: Sendable {
  /// So many of so many.
  public struct Count: Hashable, Sendable {
    public internal(set) var hits = 0
    public internal(set) var of = 0

    mutating func add(_ isHit: Bool) {
      of += 1
      if isHit { hits += 1 }
    }
  }

  public private(set) var scenarios = 0
  public private(set) var byForm: [Scenario.Form: Int] = [:]
  public private(set) var byLevel: [Int: Int] = [:]
  public private(set) var critical = Count()
  /// Scenarios with several right answers, each under a key of its own.
  public private(set) var contrasts = 0
  /// Of all critical comments, those that may stand; where there are both kinds, one of each.
  public private(set) var fair = Count()
  /// Of the scenarios where silence tempts, those where the best answer is to speak.
  public private(set) var speaking = Count()
  /// Of the same, those where some option is too strict.
  public private(set) var strict = Count()

  /// Where someone unsure would rather keep silent, or remove.
  static let whereSilenceTempts: Set<Topic.ID> = ["loyalty", "moderation", "private-account"]

  /// Of the whole bank, or of what may be asked under one guideline.
  public init(of bank: Bank, under only: Guideline.ID? = nil) {
    for scenario in bank.scenarios.values {
      if let only, !scenario.guidelines.contains(only) { continue }
      add(scenario)
    }
  }

  private mutating func add(_ scenario: Scenario) {
    scenarios += 1
    byForm[scenario.form, default: 0] += 1
    byLevel[scenario.level, default: 0] += 1
    critical.add(scenario.isCritical)
    if scenario.isContrast { contrasts += 1 }
    let kinds = Set(scenario.keys.compactMap(\.criticism))
    if kinds.contains(.stands) || kinds.contains(.both) { fair.add(true) }
    if kinds.contains(.goes) || kinds.contains(.both) { fair.add(false) }
    if Self.whereSilenceTempts.contains(scenario.topic) {
      speaking.add(scenario.keys.allSatisfy(\.speaks))
      strict.add(scenario.keys.contains(where: \.leansStrict))
    }
  }
}

extension Scenario {
  /// Whether guideline, country or track decides what is right. Keys may also part in their reasons
  /// alone; that is no contrast.
  fileprivate var isContrast: Bool { Set(keys.map(\.answer)).count > 1 }
}

extension Key {
  /// What is right, whatever the reasons.
  fileprivate var answer: [Set<String>] {
    order?.groups.map(Set.init)
      ?? judgements.flatMap { [Set($0.best), Set([$0.worst].compactMap(\.self))] }
  }

  /// Whether some wrong choice silences or refuses.
  fileprivate var leansStrict: Bool {
    order?.lean == .strict || judgements.contains { $0.lean.values.contains(.strict) }
  }
}

extension Composition {
  /// Where the bank does not hold what it promises, or lets silence always win.
  func faults(against promises: Promises, at place: Place) -> [Fault] {
    var faults: [Fault] = []
    for (level, wants) in zip(Scenario.levels, promises.levels) where scenarios > 0 {
      let has = byLevel[level, default: 0]
      // A twentieth more or less is about as much.
      let (twentieths, wanted) = (20 * has * wants.denominator, wants.numerator * 20 * scenarios)
      if abs(twentieths - wanted) > scenarios * wants.denominator {
        let reason = Fault.Reason.levelShare(level, has: has, of: scenarios, wants: wants)
        faults.append(Fault(.warning, reason, place))
      }
    }
    let shares: [(Fault.Kin, Count, Fraction?)] = [
      (.critical, critical, promises.critical), (.fair, fair, promises.fair),
      (.speaking, speaking, promises.speaking),
    ]
    for (kin, count, wants) in shares {
      guard let wants, count.hits * wants.denominator < wants.numerator * count.of else { continue }
      let reason = Fault.Reason.tooFew(kin, has: count.hits, of: count.of, wants: wants)
      faults.append(Fault(.warning, reason, place))
    }
    for (kind, wants) in promises.numbers where number(of: kind) < wants {
      let reason = Fault.Reason.fewerThanPromised(kind, has: number(of: kind), wants: wants)
      faults.append(Fault(.warning, reason, place))
    }
    if strict.hits * 3 < strict.of {
      faults.append(Fault(.error, .silenceWins(hits: strict.hits, of: strict.of), place))
    }
    return faults
  }
  private func number(of kind: Promises.Numbered) -> Int {
    Scenario.Form(rawValue: kind.rawValue).map { byForm[$0, default: 0] } ?? contrasts
  }
}
