@preconcurrency internal import Glibc

/// Our end of a terminal or of a pipe: what came out of it, and what to wait for in that.
final class Stream {
  private(set) var descriptor: Int32
  private(set) var transcript: [UInt8] = []
  private(set) var isAtEnd = false
  /// What comes after here has not been expected yet.
  private var read = 0
  /// Up to here the text that is waited for has been looked for in vain.
  private var searched = 0

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }

  deinit { close() }

  func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
    isAtEnd = true
  }

  /// Takes in what has been written, waiting a moment for it when asked to.
  func pump(milliseconds: Int32) {
    guard !isAtEnd else { return }
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    // A terminal that nobody else holds open any more answers EIO.
    if count > 0 {
      transcript += buffer[..<count]
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      isAtEnd = true
    }
  }

  /// Waits until something more has been written, or nothing more can be.
  func more() throws(Failure) {
    let (end, before) = (ContinuousClock.now + patience, transcript.count)
    while transcript.count == before, !isAtEnd {
      guard ContinuousClock.now < end else {
        throw Failure(description: "silence after \(unread.debugDescription)")
      }
      pump(milliseconds: 20)
    }
  }

  /// Takes in what is written up to a moment.
  func pump(until moment: ContinuousClock.Instant) {
    while !isAtEnd {
      let left = moment - .now
      guard left > .zero else { return }
      // Poll counts in milliseconds; the last one is spent looking again and again.
      pump(milliseconds: left > .milliseconds(2) ? 1 : 0)
    }
  }

  /// Whether the text has come; if so, what follows it is up next.
  func consume(_ text: [UInt8]) -> Bool {
    let start = max(read, searched - text.count)
    guard let range = transcript[start...].firstRange(of: text) else {
      searched = transcript.count
      return false
    }
    (read, searched) = (range.upperBound, range.upperBound)
    return true
  }

  var unread: String {
    String(decoding: transcript[read...].suffix(4000), as: UTF8.self)
  }

  /// Writes what the other side will take now, and tells how much.
  func offer(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.prefix(1024).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) })
  }
}
