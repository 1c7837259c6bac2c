public import Words

/// All there is to tell about one option, flag or argument of a command.
public struct ParameterInfo: Equatable, Sendable {
  /// How the parameter is given.
  public enum Kind: Equatable, Sendable {
    /// `--name` and nothing more.
    case flag
    /// `--name VALUE`.
    case option
    /// A word in its place.
    case argument
  }

  /// How it is given.
  public var kind: Kind
  /// The spelling after `--`; empty for an argument.
  public var name = ""
  /// The letter after `-`.
  public var short: Character?
  /// What stands for the value in the help.
  public var valueName: Phrase
  /// What it is for.
  public var help: Phrase
  /// Whether the command cannot do without.
  public var isRequired = false
  /// Whether it may be given several times.
  public var isRepeatable = false
  /// What holds when it is not given.
  public var defaultArgument: String?
  /// All values there are, where they are few.
  public var allowed: [String] = []
  /// The least and the greatest number.
  public var range: ClosedRange<Int>?
  /// Whether it asks about the program, so that nothing else need be right or complete.
  public var isQuestion = false

  /// The option as typed, `--count`, or the argument as the help names it.
  public var title: Phrase {
    kind == .argument ? valueName : Phrase(same: "--\(name)")
  }
}
