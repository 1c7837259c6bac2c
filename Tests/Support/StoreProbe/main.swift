// Does one thing to a store, for tests that need another process: to starve it, to take its rights
// away, to kill it. Says what it did line by line, each only when the call has returned.
@preconcurrency internal import Glibc
internal import Quiz
internal import Records
internal import SQLiteStore
internal import Samples

signal(SIGXFSZ, SIG_IGN)
let arguments = Array(CommandLine.arguments.dropFirst())

func say(_ words: String) {
  print(words)
  fflush(stdout)
}

func entry(_ index: Int, _ door: AttemptRecord.Door) -> AttemptRecord.Entry {
  .init(.answered(["a"], confidence: nil), at: Sample.moment(index), door: door)
}

do throws(StoreError) {
  switch (arguments.first, Array(arguments.dropFirst())) {
  case ("create", let rest) where rest.count == 2:
    umask(mode_t(rest[1], radix: 8) ?? 0)
    _ = try SQLiteStore(path: rest[0], create: true).register(Sample.person(1))
  case ("append", let rest) where rest.count == 3:
    // Goes on with an attempt until there are so many entries: whoever comes first writes.
    let store = try SQLiteStore(path: rest[0], create: false)
    let id = AttemptRecord.ID(rest[1]) ?? .random()
    let door: AttemptRecord.Door = getpid() % 2 == 0 ? .json : .lines
    var index = try store.attempt(id)?.entries.count ?? 0
    while index < Int(rest[2]) ?? 0 {
      do throws(StoreError) {
        try store.add(
          .init(.sure(1), at: Moment(milliseconds: Int(getpid())), door: door), as: index, to: id)
        say("\(index)")
      } catch .taken {}
      index += 1
    }
  case ("register", let rest) where rest.count == 3:
    let store = try SQLiteStore(path: rest[0], create: true)
    let first = UInt64(rest[1]) ?? 0
    for number in first..<first + (UInt64(rest[2]) ?? 0) {
      try store.register(Sample.person(number))
      say("\(number)")
    }
  case ("as-nobody", let rest) where rest.count == 2:
    if geteuid() == 0 {
      setegid(65_534)
      seteuid(65_534)
    }
    let store = try SQLiteStore(path: rest[0], create: rest[1] == "create")
    say("people \(try store.people().count)")
    if rest[1] != "read" { try store.register(Sample.person(99)) }
  case ("backup", let rest) where rest.count == 2:
    try SQLiteStore(path: rest[0], create: false).backup(to: rest[1])
  case ("restore", let rest) where rest.count == 3:
    try SQLiteStore.restore(from: rest[0], to: rest[1], keeping: rest[2])
  default:
    say("unknown \(arguments)")
    exit(64)
  }
  say("done")
} catch {
  say("\(error)")
  exit(1)
}
