public import Bank

/// How long sign-offs hold.
public enum Validity {
  /// How far ahead of an expiry a renewal may begin: nobody loses time, nobody hoards it.
  static let monthsAhead = 3

  /// The last day of a sign-off made today, after those that the person already has under the same
  /// guideline in the same track: the new period counts from the old expiry when that lies ahead.
  public static func lastDay(months: Int, from today: Day, after earlier: [SignOff]) -> Day {
    let begins = earlier.map { $0.validUntil + 1 }.filter { $0 > today }.max() ?? today
    let last = min(begins, today.adding(months: monthsAhead)).adding(months: months) - 1
    // A track whose validity has been shortened takes nothing from what was signed before.
    return max(last, earlier.map(\.validUntil).max() ?? last)
  }
}

/// Where someone stands.
public enum Standing: String, CaseIterable, Hashable, Sendable {
  case complete, lapsing, lapsed, outdated, never, exempt

  /// Thirty days before its end a sign-off is said to lapse.
  static let daysOfWarning = 30

  /// Whether a channel may rest on it today.
  public var isValid: Bool { self == .complete || self == .lapsing }

  /// Where the newest of someone's sign-offs under a guideline in a track puts them today.
  ///
  /// A sign-off is outdated when a rule for the track has changed since the version it cites; one
  /// that changed nothing for the track leaves it standing. Exempt is whoever's track the guideline
  /// asks too little of.
  public init(
    _ newest: SignOff?, under guideline: Guideline?, in track: Track?, on today: Day
  ) {
    if let guideline, let track, !track.isOpen(under: guideline) {
      self = .exempt
      return
    }
    guard let newest else {
      self = .never
      return
    }
    if newest.validUntil < today {
      self = .lapsed
    } else if let guideline, let track, guideline.hasChanged(for: track, since: newest) {
      self = .outdated
    } else {
      self = newest.validUntil < today + Self.daysOfWarning ? .lapsing : .complete
    }
  }
}

extension Guideline {
  /// Whether any rule that binds the track has changed since the version a sign-off cites.
  func hasChanged(for track: Track, since signOff: SignOff) -> Bool {
    guard let signed = versions.firstIndex(where: { $0.id == signOff.guidelineVersion }) else {
      return true
    }
    return rules(for: track.roles).contains { rule in
      (versions.firstIndex { $0.id == rule.changed } ?? 0) > signed
    }
  }
}
