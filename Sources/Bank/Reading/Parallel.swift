@preconcurrency internal import Glibc

/// Works through a long row in slices, one slice for each processor at the same time, and returns
/// what became of them in the order of the row.
func inSlices<Outcome>(of count: Int, _ work: @escaping (Range<Int>) -> Outcome) -> [Outcome] {
  // A thread pays for itself from some dozens of files on.
  let slices = max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 4, count / 64))
  let jobs = (0..<slices).map { slice in
    Job(count * slice / slices..<count * (slice + 1) / slices, work)
  }
  for job in jobs.dropFirst() { job.start() }
  return jobs.map { $0.outcome() }
}

/// One slice, worked on by a thread of its own once it is started, else by whoever asks for it.
private final class Job<Outcome> {
  private let work: () -> Outcome
  private var done: Outcome?
  private var thread: pthread_t?

  init(_ range: Range<Int>, _ work: @escaping (Range<Int>) -> Outcome) {
    self.work = { work(range) }
  }

  func start() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Errand { self.done = self.work() })
    let code = pthread_create(
      &thread, nil,
      { box in
        if let box { Unmanaged<Errand>.fromOpaque(box).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    if code == 0 { self.thread = thread } else { box.release() }
  }

  func outcome() -> Outcome {
    if let thread { pthread_join(thread, nil) }
    return done ?? work()
  }
}

/// What a thread is given: a C function takes no closure that holds anything.
private final class Errand {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}
