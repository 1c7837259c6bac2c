internal import CPTY
@preconcurrency internal import Glibc

/// A program between pipes, as in a script: no terminal anywhere.
public final class Piped {
  private let input: Stream
  private let output: Stream
  private let errors: Stream
  private let child: Child

  /// Starts the program; `redirections` name files to use in place of pipes, by descriptor.
  public init(
    _ arguments: [String], environment: [String: String] = [:], redirections: [Int32: String] = [:]
  ) throws(Failure) {
    var ends: [[Int32]] = []
    for _ in 0...2 {
      var pair: [Int32] = [-1, -1]
      guard om_pipe(&pair) == 0 else { throw Failure(description: "no pipe: \(errno)") }
      ends.append(pair)
    }
    let theirs = [ends[0][0], ends[1][1], ends[2][1]]
    defer { for descriptor in theirs { close(descriptor) } }
    input = Stream(ends[0][1])
    output = Stream(ends[1][0])
    errors = Stream(ends[2][0])
    child = try Child(arguments, environment: environment) { files in
      for descriptor in Int32(0)...2 {
        if let path = redirections[descriptor] {
          let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
          posix_spawn_file_actions_addopen(&files, descriptor, path, mode, 0o600)
        } else {
          posix_spawn_file_actions_adddup2(&files, theirs[Int(descriptor)], descriptor)
        }
      }
    }
  }

  /// Everything the program has written to standard output so far.
  public var transcript: [UInt8] { output.transcript }

  /// Whether standard output has come to its end.
  public var isAtEnd: Bool { output.isAtEnd }

  /// Waits until the program has written more to standard output, or has closed it.
  public func more() throws(Failure) {
    errors.pump(milliseconds: 0)
    try output.more()
  }

  /// Feeds the program, reading on meanwhile.
  public func send(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    let end = ContinuousClock.now + patience
    while !rest.isEmpty {
      let count = input.offer(rest)
      rest = rest.dropFirst(count)
      output.pump(milliseconds: count > 0 ? 0 : 5)
      errors.pump(milliseconds: 0)
      guard ContinuousClock.now < end else {
        throw Failure(description: "\(rest.count) bytes that the program does not read")
      }
    }
  }

  /// Feeds the program text.
  public func send(_ text: String) throws(Failure) { try send(Array(text.utf8)) }

  /// Ends the input.
  public func closeInput() { input.close() }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { child.signal(number) }

  /// Waits for the text on standard output.
  public func expect(_ text: String) throws(Failure) {
    let end = ContinuousClock.now + patience
    while !output.consume(Array(text.utf8)) {
      guard ContinuousClock.now < end, !output.isAtEnd else {
        throw Failure(
          description: "no \(text.debugDescription) in \(output.unread.debugDescription)")
      }
      output.pump(milliseconds: 20)
      errors.pump(milliseconds: 0)
    }
  }

  /// Waits for the program to end: its status as a shell tells it, and all it has written.
  public func finish(
    within limit: Duration = patience
  ) throws(Failure) -> (status: Int32, output: String, errors: String) {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      output.pump(milliseconds: 5)
      errors.pump(milliseconds: 0)
      guard output.isAtEnd, errors.isAtEnd, let status = child.exitStatus() else { continue }
      return (
        status, String(decoding: output.transcript, as: UTF8.self),
        String(decoding: errors.transcript, as: UTF8.self)
      )
    }
    throw Failure(description: "still running after \(output.unread.debugDescription)")
  }
}
