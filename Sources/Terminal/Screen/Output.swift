@preconcurrency internal import Glibc

/// A stream that people or programs read; it remembers that writing failed, so that nobody is told
/// all went well.
@MainActor public final class Output {
  /// Standard output, collected until it is flushed.
  public static let standard = Output(descriptor: STDOUT_FILENO, holding: 1 << 14)
  /// Standard error, written at once, after what standard output has collected.
  public static let errors = Output(descriptor: STDERR_FILENO, holding: 0)

  /// Whether something could not be written: a full disk, a closed stream, a terminal that is gone.
  public var isBroken: Bool { failure != nil }

  /// The system's number for what went wrong first.
  public private(set) var failure: Int32?

  private let descriptor: Int32
  private let capacity: Int
  private var held: [UInt8] = []

  init(descriptor: Int32, holding capacity: Int) {
    StandardStreams.occupy()
    self.descriptor = descriptor
    self.capacity = capacity
  }

  /// Writes the text as it is; what comes from outside has passed `shown` by now.
  public func write(_ text: String) {
    held.append(contentsOf: text.utf8)
    if held.count > capacity { flush() }
  }

  /// Hands on everything collected so far.
  public func flush() {
    if self === Output.errors { Output.standard.flush() }
    defer { held.removeAll(keepingCapacity: true) }
    var sent = 0
    while failure == nil, sent < held.count {
      let count = held[sent...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&room, 1, -1)
      } else if errno != EINTR {
        failure = errno
      }
    }
  }
}
