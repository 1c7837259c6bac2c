internal import CPTY
@preconcurrency internal import Glibc

/// A program on a terminal of its own, driven as a person would: type, wait for text, type on.
public final class Pty {
  private let terminal: Stream
  private let child: Child

  /// Starts the program.
  /// - Parameters:
  ///   - arguments: The path of the program, then what it is told.
  ///   - environment: Beside the few variables that every program gets.
  ///   - redirections: Files to use in place of the terminal, by descriptor: `[1: "/dev/full"]`.
  public init(
    _ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 80,
    rows: UInt16 = 24, redirections: [Int32: String] = [:]
  ) throws(Failure) {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    terminal = Stream(master)
    var (lock, number) = (Int32(0), UInt32(0))
    guard ioctl(master, OM_TIOCSPTLCK, &lock) == 0, ioctl(master, OM_TIOCGPTN, &number) == 0
    else { throw Failure(description: "no terminal: \(errno)") }
    Self.resize(master, columns: columns, rows: rows)
    child = try Child(arguments, environment: environment) { files in
      // Opened by a name of its own, so that it becomes the session's terminal whatever else is
      // redirected.
      posix_spawn_file_actions_addopen(&files, 9, "/dev/pts/\(number)", O_RDWR, 0)
      for descriptor in Int32(0)...2 {
        if let path = redirections[descriptor] {
          let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
          posix_spawn_file_actions_addopen(&files, descriptor, path, mode, 0o600)
        } else {
          posix_spawn_file_actions_adddup2(&files, 9, descriptor)
        }
      }
      posix_spawn_file_actions_addclose(&files, 9)
    }
  }

  /// Everything the program has written so far, byte for byte.
  public var transcript: [UInt8] { terminal.transcript }

  /// Whether the program and all it started have let go of the terminal.
  public var isAtEnd: Bool { terminal.isAtEnd }

  /// Whether the terminal echoes what is typed and hands it over line by line, as a shell wants it.
  public var isAsShellsWantIt: Bool {
    var settings = termios()
    guard tcgetattr(terminal.descriptor, &settings) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// Waits until the program has written more, or is gone.
  public func more() throws(Failure) {
    try terminal.more()
  }

  /// Reads on up to a moment, whatever comes.
  public func watch(until moment: ContinuousClock.Instant) {
    terminal.pump(until: moment)
  }

  /// Types the text, reading on meanwhile as a terminal does.
  public func send(_ text: String) throws(Failure) {
    var rest = Array(text.utf8)[...]
    let end = ContinuousClock.now + patience
    while !rest.isEmpty {
      let count = terminal.offer(rest)
      rest = rest.dropFirst(count)
      terminal.pump(milliseconds: count > 0 ? 0 : 5)
      guard ContinuousClock.now < end else {
        throw Failure(description: "\(rest.count) bytes that the program does not read")
      }
    }
  }

  /// Waits for the text to come after what was expected before.
  public func expect(_ text: String) throws(Failure) {
    let end = ContinuousClock.now + patience
    while !terminal.consume(Array(text.utf8)) {
      guard ContinuousClock.now < end, !terminal.isAtEnd else {
        throw Failure(
          description: "no \(text.debugDescription) in \(terminal.unread.debugDescription)")
      }
      terminal.pump(milliseconds: 20)
    }
  }

  /// Waits for the program to end; its status as a shell tells it.
  public func exitStatus(within limit: Duration = patience) throws(Failure) -> Int32 {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      if let status = child.exitStatus() {
        while !terminal.isAtEnd { terminal.pump(milliseconds: 20) }
        return status
      }
      if terminal.isAtEnd { poll(nil, 0, 5) } else { terminal.pump(milliseconds: 5) }
    }
    throw Failure(description: "still running after \(terminal.unread.debugDescription)")
  }

  /// Waits for the program to be stopped, as by Ctrl-Z.
  public func expectStop() throws(Failure) {
    let end = ContinuousClock.now + patience
    while !child.hasStopped() {
      guard ContinuousClock.now < end else { throw Failure(description: "not stopped") }
      terminal.pump(milliseconds: 5)
    }
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { child.signal(number) }

  /// Gives the window another size; the program is told.
  public func resize(columns: UInt16, rows: UInt16 = 24) {
    Self.resize(terminal.descriptor, columns: columns, rows: rows)
  }

  /// Closes the window.
  public func hangUp() { terminal.close() }

  private static func resize(_ terminal: Int32, columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }
}
