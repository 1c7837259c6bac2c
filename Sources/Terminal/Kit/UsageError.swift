public import Words

/// What is wrong with a command line: the facts, and the command that it was said to.
public struct UsageError: Error, Equatable, Sendable {
  /// What is wrong, and the words it is about.
  public enum Reason: Equatable, Sendable {
    /// A word in a command's place that is none.
    case unknownCommand(String, nearest: String?)
    /// A group was named, and none of its commands.
    case missingCommand([Phrase])
    /// An option that the command does not have.
    case unknownOption(String, nearest: String?)
    /// An option that the command cannot do without here.
    case missingOption(Phrase)
    /// An option with nothing behind it.
    case missingValue(ParameterInfo)
    /// A flag with a value behind it.
    case surplusValue(Phrase, String)
    /// A value that the parameter cannot have.
    case badValue(ParameterInfo, String, nearest: String?)
    /// Fewer words than the command needs.
    case missingArgument(Phrase)
    /// More words than the command takes.
    case surplusArgument(String)
    /// An option for which only one value counts.
    case optionGivenTwice(Phrase)
    /// Two parameters that rule each other out.
    case conflict(Phrase, Phrase)
  }

  /// What is wrong.
  public let reason: Reason

  /// The names that lead to the command, the program's own first.
  public let names: [Phrase]

  /// For what only the command itself can find wrong, too.
  public init(_ reason: Reason, at names: [Phrase]) {
    self.reason = reason
    self.names = names
  }

  /// How the run ends.
  public var exitCode: ExitCode { .usage }

  /// The machine-readable name of the error, which never changes.
  public var kind: String {
    switch reason {
    case .unknownCommand: "unknown-command"
    case .missingCommand: "missing-command"
    case .unknownOption: "unknown-option"
    case .missingOption: "missing-option"
    case .missingValue: "missing-value"
    case .surplusValue: "surplus-value"
    case .badValue: "bad-value"
    case .missingArgument: "missing-argument"
    case .surplusArgument: "surplus-argument"
    case .optionGivenTwice: "option-given-twice"
    case .conflict: "conflict"
    }
  }

  /// Whether it is not even known what was to be done, so that a question has no subject either.
  var isAboutCommand: Bool {
    if case .unknownCommand = reason { true } else { false }
  }
}
