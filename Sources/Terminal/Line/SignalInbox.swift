internal import CReadline
@preconcurrency internal import Glibc

/// Signals that are read like any other input, when the program is ready for them: no handler
/// interrupts it half-way through something.
struct SignalInbox {
  /// What there is to attend to.
  enum Arrival { case signal(Int32), input, failure }

  private let descriptor: Int32

  /// Holds the signals back from now on, for this thread and those it starts.
  init(for wanted: [Int32]) {
    var set = sigset_t()
    sigemptyset(&set)
    // What was ignored when we started (nohup, background jobs) is to stay ignored; once blocked
    // it would be queued.
    for number in wanted where !Self.isIgnored(number) { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    if descriptor < 0 { pthread_sigmask(SIG_UNBLOCK, &set, nil) }
  }

  /// A signal that has come, without waiting for one.
  func next() -> Int32? {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    return read(descriptor, &info, size) == size ? Int32(info.ssi_signo) : nil
  }

  /// Waits until the stream can be read or a signal has come; the signal goes first.
  func wait(for stream: Int32) -> Arrival {
    var waiting = [
      pollfd(fd: stream, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      guard poll(&waiting, 2, -1) >= 0 else {
        if errno == EINTR { continue }
        return .failure
      }
      if waiting[1].revents != 0, let signal = next() { return .signal(signal) }
      if waiting[0].revents != 0 { return .input }
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    guard sigaction(number, nil, &current) == 0 else { return false }
    return unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

extension Input {
  /// What a signal says to someone who waits for a line.
  init(signal: Int32) {
    self = signal == SIGINT ? .interrupted : .terminated(signal)
  }
}
