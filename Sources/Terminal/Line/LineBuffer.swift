/// Cuts a stream of bytes into lines, and never holds much more than one line of the longest
/// allowed length.
struct LineBuffer {
  /// The longest line, in bytes without its end.
  static let longest = 1 << 20

  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isDiscarding = false
  private var isAtBeginning = true

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    bytes.append(contentsOf: more)
  }

  /// The next line that has come to its end.
  mutating func next() -> Input? {
    if let end = bytes[searched...].firstIndex(of: 0x0A) {
      defer {
        start = end + 1
        searched = start
      }
      return take(upTo: end)
    }
    searched = bytes.count
    // A carriage return at the end is not the line's own.
    if bytes.count - start > Self.longest + 1 {
      isDiscarding = true
      drop()
    }
    return nil
  }

  /// The line that the end of the input leaves without an end of its own.
  mutating func last() -> Input? {
    guard isDiscarding || start < bytes.count else { return nil }
    defer { drop() }
    return take(upTo: bytes.count)
  }

  private mutating func take(upTo end: Int) -> Input {
    var line = bytes[start..<end]
    if line.last == 0x0D { line.removeLast() }
    // Editors on Windows begin a file with a mark that is no part of the answer.
    if isAtBeginning, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isAtBeginning = false
    guard !isDiscarding, line.count <= Self.longest else {
      isDiscarding = false
      return .tooLong
    }
    return .line(String(decoding: line, as: UTF8.self))
  }

  private mutating func drop() {
    bytes.removeAll(keepingCapacity: true)
    (start, searched) = (0, 0)
  }
}
