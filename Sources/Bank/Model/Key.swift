/// What is right in a scenario, why, and which way each wrong choice leans.
public struct Key: Sendable {
  /// Which way a wrong choice errs.
  public enum Lean: String, CaseIterable, Sendable {
    case lax, strict, neither
  }

  /// What becomes of the critical comment that a situation turns on.
  public enum Criticism: String, CaseIterable, Sendable {
    /// It may stand, and is answered or left in place.
    case stands
    /// It is removed or hidden, or should not be said.
    case goes
    /// There are comments of both kinds.
    case both
  }

  /// What is right about the options of one step.
  public struct Judgement: Sendable {
    public let step: String?
    /// `single`, `best-worst`, `dialogue`: one option. `multiple`: all that are right.
    public let best: [String]
    /// `best-worst` only.
    public let worst: String?
    /// Part of a mark for options that are not the best.
    public let credit: [String: Fraction]
    public let lean: [String: Lean]
  }

  /// The right order: groups of options, each in any order within itself.
  public struct Order: Sendable {
    public let groups: [[String]]
    /// Pairs of which the first must stand before the second.
    public let mustPrecede: [[String]]
    public let lean: Lean
  }

  public internal(set) var selector: Selector
  public let rules: [Rule.ID]
  public let laws: [Law.ID]
  public let judgements: [Judgement]
  public let order: Order?
  /// The most that a dialogue may be worth, by its ending.
  public let caps: [String: Fraction]
  /// How the panel voted: the share that chose as the key does, none where no panel was asked.
  public let agreement: Fraction?
  /// Nothing where no criticism is met.
  public let criticism: Criticism?
  /// Whether the best answer is to speak, to answer, to publish or to leave standing.
  public let speaks: Bool

  public func judgement(of step: String?) -> Judgement? {
    judgements.first { $0.step == step }
  }
}

extension Key {
  /// For whom a key holds: a guideline, a country, a track, or several of these at once.
  public struct Selector: Hashable, Sendable {
    public var guideline: Guideline.ID?
    public var country: Guideline.Country?
    public var track: Track.ID?

    /// The path that begins its texts: `key`, or `keys/norsjo+elected`.
    public let path: String

    func fits(_ guideline: Guideline, _ track: Track.ID) -> Bool {
      (self.guideline ?? guideline.id) == guideline.id
        && (country ?? guideline.country) == guideline.country
        && (self.track ?? track) == track
    }

    /// A guideline outweighs a country, a country a track.
    var weight: Int {
      (guideline == nil ? 0 : 4) + (country == nil ? 0 : 2) + (track == nil ? 0 : 1)
    }
  }
}
