/// How a run ended, for the shell and for scripts.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// All went well.
  case done = 0
  /// The answer is no: an exam not passed, somebody missing, a file that does not verify.
  case no = 1
  /// The command line was wrong.
  case usage = 64
  /// Data that is damaged, newer than we are, or not ours.
  case badData = 65
  /// No such input.
  case noInput = 66
  /// The store cannot be reached.
  case unavailable = 69
  /// A fault of ours.
  case fault = 70
  /// A file cannot be made.
  case cannotCreate = 73
  /// The output cannot be written: full, closed, read-only.
  case cannotWrite = 74
  /// Busy; try again.
  case busy = 75
  /// The person may not do this.
  case notAllowed = 77
  /// The configuration is wrong.
  case configuration = 78
  /// Ended by a signal, or an exam left unfinished.
  case interrupted = 130
}
