public import Words

/// All there is to tell about a command: the one model behind the help, and whatever else is to be
/// written about it.
public struct CommandInfo: Equatable, Sendable {
  /// A line as typed, and what it does.
  public struct Example: Equatable, Sendable {
    /// What is typed.
    public var line: Phrase
    /// What comes of it.
    public var explanation: Phrase

    /// A line and what comes of it.
    public init(_ line: Phrase, _ explanation: Phrase) {
      self.line = line
      self.explanation = explanation
    }
  }

  /// The names of the program and of the groups that the command stands in.
  public var parents: [Phrase] = []
  /// What the command is called in each language.
  public var names: Phrase
  /// What else it answers to.
  public var otherSpellings: [String] = []
  /// What it does, in a few words.
  public var summary: Phrase
  /// What else is worth knowing.
  public var discussion: Phrase?
  /// Its own options, flags and arguments.
  public var parameters: [ParameterInfo] = []
  /// The options that every command takes.
  public var sharedParameters: [ParameterInfo] = []
  /// What stands below it.
  public var subcommands: [CommandInfo] = []
  /// How it is used.
  public var examples: [Example] = []
  /// Whether it does something without any of its sub-commands.
  public var runsAlone = false

  /// What to type to come here, in each language.
  public var path: Phrase {
    Phrase { language in (parents + [names]).map { language($0) }.joined(separator: " ") }
  }
}

extension CommandInfo {
  init(_ node: CommandNode, under parents: [Phrase], sharing shared: [ParameterInfo]) {
    switch node {
    case .command(let type):
      self.init(type, under: parents, sharing: shared)
    case .group(let group):
      self.init(
        parents: parents, names: group.names, otherSpellings: group.otherSpellings,
        summary: group.summary, discussion: group.discussion, sharedParameters: shared)
      subcommands = group.commands.map {
        CommandInfo($0, under: parents + [group.names], sharing: shared)
      }
    }
  }

  private init(
    _ type: any Command.Type, under parents: [Phrase], sharing shared: [ParameterInfo]
  ) {
    self.init(
      parents: parents, names: type.names, otherSpellings: type.otherSpellings,
      summary: type.summary, discussion: type.discussion,
      parameters: type.init().slots.map(\.info), sharedParameters: shared,
      examples: type.examples)
  }
}
