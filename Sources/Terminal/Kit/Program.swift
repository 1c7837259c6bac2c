public import Words

/// The commands of a program, and the options that all of them share.
public struct Program<Shared: ParameterSet>: Sendable {
  /// What is typed to start it.
  public let name: String
  /// What it is for, in a few words.
  public let summary: Phrase
  /// What else is worth knowing.
  public let discussion: Phrase?
  /// How it is used.
  public let examples: [CommandInfo.Example]
  /// What it can do.
  public let commands: [CommandNode]

  /// The command that runs when none is named.
  public let unnamed: (any Command.Type)?

  /// Declares the program; what all commands share is told by its type.
  public init(
    _ name: String, summary: Phrase, discussion: Phrase? = nil,
    examples: [CommandInfo.Example] = [], sharing _: Shared.Type,
    unnamed: (any Command.Type)? = nil, commands: [CommandNode]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.unnamed = unnamed
    self.commands = commands
  }

  /// The program and all its commands.
  public var info: CommandInfo {
    let shared = Shared().slots.map(\.info)
    var info = CommandInfo(names: Phrase(same: name), summary: summary)
    info.discussion = discussion
    info.examples = examples
    info.parameters = unnamed?.init().slots.map(\.info) ?? []
    info.sharedParameters = shared
    info.runsAlone = unnamed != nil
    info.subcommands = commands.map { CommandInfo($0, under: [info.names], sharing: shared) }
    return info
  }

  /// What to tell about the command that the words name, for a `help` command.
  public func info(at words: [String]) throws(UsageError) -> CommandInfo {
    var path = CommandPath(program: Phrase(same: name), commands: commands)
    for word in words { try path.step(to: word) }
    return info(along: path)
  }

  func info(along path: CommandPath) -> CommandInfo {
    guard let last = path.nodes.last else { return info }
    return CommandInfo(
      last, under: path.names.dropLast(), sharing: Shared().slots.map(\.info))
  }

  /// Names that more than one command beside each other answers to; there should be none.
  public var ambiguousNames: [String] { Self.ambiguous(among: commands) }

  private static func ambiguous(among nodes: [CommandNode]) -> [String] {
    var owners: [String: Int] = [:]
    for node in nodes {
      for spelling in Set(node.spellings.map(\.folded)) { owners[spelling, default: 0] += 1 }
    }
    let below = nodes.flatMap { node in
      if case .group(let group) = node { ambiguous(among: group.commands) } else { [String]() }
    }
    return owners.filter { $0.value > 1 }.keys.sorted() + below
  }
}
