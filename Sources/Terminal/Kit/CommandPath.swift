internal import Words

/// How far the words of a command line have led into the commands.
struct CommandPath {
  private let program: Phrase
  private let commands: [CommandNode]
  private(set) var nodes: [CommandNode] = []

  init(program: Phrase, commands: [CommandNode]) {
    self.program = program
    self.commands = commands
  }

  var names: [Phrase] { [program] + nodes.map(\.names) }

  /// The command that has been reached.
  var command: (any Command.Type)? {
    if case .command(let type)? = nodes.last { type } else { nil }
  }

  /// What can be named next.
  var choices: [CommandNode] {
    switch nodes.last {
    case nil: commands
    case .group(let group)?: group.commands
    case .command?: []
    }
  }

  mutating func step(to word: String) throws(UsageError) {
    let folded = word.folded
    guard let next = choices.first(where: { $0.answers(to: folded) }) else {
      throw command == nil
        ? UsageError(
          .unknownCommand(word, nearest: nearest(to: folded, among: choices.flatMap(\.spellings))),
          at: names)
        : UsageError(.surplusArgument(word), at: names)
    }
    nodes.append(next)
  }
}
