/// What a bank promises of how it is made up; its check holds it to that. Nothing where it promises
/// nothing.
public struct Promises: Hashable, Sendable {
  /// Kinds of scenarios that may be promised in numbers.
  public enum Numbered: String, CaseIterable, Sendable {
    case single, multiple, order, bestWorst = "best-worst", dialogue, contrasts
  }

  /// The share of each level, the first one first; each may differ by a twentieth.
  public internal(set) var levels: [Fraction] = []
  /// Of all scenarios.
  public internal(set) var critical: Fraction?
  /// Of all critical comments, those that may stand.
  public internal(set) var fair: Fraction?
  /// Of the scenarios where silence tempts, those where the best answer is to speak.
  public internal(set) var speaking: Fraction?
  /// At least so many of a kind.
  public internal(set) var numbers: [Numbered: Int] = [:]
}
