/// What a bank promises of how it is made up; its check holds it to that. Nothing where it promises
/// nothing.
public struct Shares: Hashable, Sendable {
  /// The share of each level, the first one first; each may differ by a twentieth.
  public internal(set) var levels: [Fraction] = []
  /// Of all scenarios.
  public internal(set) var critical: Fraction?
  /// Of all critical comments, those that may stand.
  public internal(set) var fair: Fraction?
  /// Of the scenarios where silence tempts, those where the best answer is to speak.
  public internal(set) var speaking: Fraction?
}
