@preconcurrency internal import Glibc

/// Works through a long row in slices, on all processors at once, and returns what became of the
/// slices in the order of the row.
func inSlices<Outcome>(of count: Int, _ work: @escaping (Range<Int>) -> Outcome) -> [Outcome] {
  let row = Row(count, work)
  let processors = min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 4)
  let helpers = (1..<max(2, min(processors, row.slices))).compactMap { _ in
    row.slices > 1 ? Helper { row.run() } : nil
  }
  row.run()
  for helper in helpers { helper.join() }
  return row.outcomes
}

/// A row that several threads take slices of: whoever is free takes the next one.
private final class Row<Outcome> {
  let slices: Int
  private let count: Int
  private let work: (Range<Int>) -> Outcome
  private var taken = 0
  private var done: [Outcome?]
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  /// As many things as are worth the trouble of taking them.
  private static var length: Int { 64 }

  init(_ count: Int, _ work: @escaping (Range<Int>) -> Outcome) {
    (self.count, self.work) = (count, work)
    slices = (count + Self.length - 1) / Self.length
    done = Array(repeating: nil, count: slices)
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  var outcomes: [Outcome] { done.compactMap { $0 } }

  func run() {
    while let slice = take() {
      let start = slice * Self.length
      let outcome = work(start..<min(start + Self.length, count))
      locked { done[slice] = outcome }
    }
  }

  private func take() -> Int? {
    locked {
      guard taken < slices else { return nil }
      defer { taken += 1 }
      return taken
    }
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }
}

/// A thread that does one thing. Where none can be had, the others do it.
private final class Helper {
  private let work: () -> Void
  private var thread = pthread_t()

  init?(_ work: @escaping () -> Void) {
    self.work = work
    let box = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, nil,
      { box in
        if let box { Unmanaged<Helper>.fromOpaque(box).takeRetainedValue().work() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.release()
      return nil
    }
  }

  func join() { pthread_join(thread, nil) }
}
