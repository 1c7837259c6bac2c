internal import Words

/// What a command line came to.
public struct Reading<Shared: ParameterSet> {
  /// The shared options as far as they could be read, beside an error too: an error is told in the
  /// language that was asked for.
  public let shared: Shared

  /// The command to run, or what is wrong. Nothing when no command was named and the program has
  /// none for that case, and when a question such as `--help` was asked.
  public let command: Result<(any Command)?, UsageError>

  /// What to tell about the command that was named, or about the program.
  public var info: CommandInfo { program.info(along: path) }

  let program: Program<Shared>
  let path: CommandPath
}

extension Program {
  /// Reads a command line, without the program's own name.
  public func read(_ arguments: [String]) -> Reading<Shared> {
    let shared = Shared()
    var parser = Parser(
      path: CommandPath(program: Phrase(same: name), commands: commands), shared: shared.slots,
      unnamed: unnamed)
    let command = parser.parse(arguments)
    return Reading(shared: shared, command: command, program: self, path: parser.path)
  }
}
