/// What came of asking for a line.
public enum Input: Equatable, Sendable {
  /// A whole line, without its end.
  case line(String)
  /// Ctrl-C, or SIGINT from elsewhere.
  case interrupted
  /// Ctrl-D on an empty line, the end of a file, a terminal that is gone.
  case endOfInput
  /// A signal that asks the program to stop: SIGTERM or SIGHUP.
  case terminated(Int32)
  /// A line that is longer than any answer; it has been read to its end and thrown away.
  case tooLong
}
