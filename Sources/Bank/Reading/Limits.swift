/// How much a file of the bank may hold. Refusing more keeps a hostile file from costing time or
/// memory; all of it is far above what a person writes.
public enum Limits {
  public static let bytes = 5_000_000
  public static let depth = 20
  public static let nodes = 20_000
  /// Unicode scalars in one text.
  public static let scalars = 20_000
  /// Files in one folder of scenarios, with all its sub-folders.
  public static let files = 100_000
  /// A fraction's denominator: small ones keep sums of marks exact.
  public static let denominator = 12
}
