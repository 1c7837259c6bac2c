/// An exact fraction, not negative, in lowest terms.
///
/// Marks, credits and pass marks are never floating point: equal answers earn equal marks, and a
/// result adds up to the same total in any order.
public struct Fraction: Hashable, Sendable {
  public static let zero = Fraction(unchecked: 0, 1)
  public static let one = Fraction(unchecked: 1, 1)

  public let numerator: Int
  public let denominator: Int

  /// Fails for a negative value or a denominator that is not positive.
  public init?(_ numerator: Int, _ denominator: Int = 1) {
    guard numerator >= 0, denominator > 0 else { return nil }
    self.init(unchecked: numerator, denominator)
  }

  private init(unchecked numerator: Int, _ denominator: Int) {
    var (divisor, rest) = (denominator, numerator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }
}

extension Fraction: CustomStringConvertible, LosslessStringConvertible {
  /// `3/4`, or `2` when it is whole.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let numerator = Int(first), parts.count <= 2 else { return nil }
    guard numerator < 1_000_000 else { return nil }
    guard parts.count == 2 else {
      self.init(numerator)
      return
    }
    guard let denominator = Int(parts[1]), denominator < 1_000_000 else { return nil }
    self.init(numerator, denominator)
  }
}

extension Fraction: Comparable {
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  public static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      unchecked: left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  public static func * (left: Fraction, right: Int) -> Fraction {
    precondition(right >= 0, "a fraction is never negative")
    return Fraction(unchecked: left.numerator * right, left.denominator)
  }

  public static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      unchecked: left.numerator * right.numerator, left.denominator * right.denominator)
  }

  public static func / (left: Fraction, right: Int) -> Fraction {
    precondition(right > 0, "a fraction is never divided by nothing")
    return Fraction(unchecked: left.numerator, left.denominator * right)
  }
}

extension Fraction {
  /// As people read it, exactly: `10 1/2`.
  public var mixed: String {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest == 0 { return "\(whole)" }
    return whole == 0 ? "\(rest)/\(denominator)" : "\(whole) \(rest)/\(denominator)"
  }

  /// In whole hundredths, rounded down: one never reads more than was earned.
  public var percent: Int { numerator * 100 / denominator }
}
