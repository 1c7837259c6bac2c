@preconcurrency internal import Glibc

/// Lines from a file or a pipe, read without the C library's buffer so that signals are seen.
struct PipedLines {
  private var buffer = LineBuffer()
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  mutating func next(orFrom signals: SignalInbox) -> Input {
    while true {
      // Before the buffer too: a pipe that never runs dry must not keep the user waiting.
      if let signal = signals.next() { return Input(signal: signal) }
      if let line = buffer.next() { return line }
      switch signals.wait(for: STDIN_FILENO) {
      case .signal(let signal): return Input(signal: signal)
      case .failure: return .endOfInput
      case .input: break
      }
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 {
        buffer.append(chunk[..<count])
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        return buffer.last() ?? .endOfInput
      }
    }
  }
}
