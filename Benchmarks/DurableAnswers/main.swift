// Makes answers durable by turns: one through the program's own store, one through SQLite called
// from C, both in the same folder, in the same journal mode and with the same `synchronous`.
//
//   DurableAnswers FOLDER BANK ANSWERS
//
// One line each, with tabs between: name, answers, and in µs the median, the 99th percentile and
// the least time.

internal import Bank
@preconcurrency internal import Glibc
internal import PlainInsert
internal import Quiz
internal import Records
internal import SQLiteStore
internal import Words

struct Trouble: Error { let what: String }

func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// How many nanoseconds the work takes.
func time(_ work: () throws -> Void) rethrows -> Int {
  let start = now()
  try work()
  return now() - start
}

func tell(_ name: String, _ times: [Int]) {
  let sorted = times.sorted()
  func quantile(_ share: Double) -> Double {
    Double(sorted[Int(share * Double(sorted.count - 1) + 0.5)]) / 1000
  }
  print(name, times.count, quantile(0.5), quantile(0.99), quantile(0), separator: "\t")
}

let words = CommandLine.arguments
guard words.count == 4, let count = Int(words[3]) else { throw Trouble(what: "three arguments") }
let folder = words[1]
let store = try SQLiteStore(path: "\(folder)/store.db", create: true)
// What the store chooses with a library that is older than 3.51.3.
guard case .rollback = try store.check().journal,
  let plain = plain_open("\(folder)/plain.db", "TRUNCATE", "EXTRA")
else { throw Trouble(what: "not the same journal") }

let bank = Bank.load([words[2]], languages: [.swedish]).bank
guard let guideline = bank.guidelines["norsjo"], let track = bank.tracks["operator"] else {
  throw Trouble(what: "not our bank")
}
let person = Person(
  id: .random(), name: "Åsa Öberg", guideline: guideline.id, track: track.id, language: .swedish,
  registered: Moment(milliseconds: 0))
try store.register(person)
let lot = Lot.practice(of: bank, under: guideline, in: track, history: History(), count: nil)
let digest = String(repeating: "0", count: 64)

var (ours, theirs): ([Int], [Int]) = ([], [])
while ours.count < count {
  let paper = Paper(
    .practice, from: lot, of: bank, digest: digest, under: guideline, in: track,
    language: .swedish, seed: Seed(UInt64(ours.count)))
  let attempt = AttemptRecord(
    id: .random(), person: person.id, paper: paper, started: Moment(milliseconds: 0))
  try store.begin(attempt)
  for index in paper.items.indices {
    let at = 1_795_000_000_000 + index
    let entry = AttemptRecord.Entry(
      .answered(["b"], confidence: 2), at: Moment(milliseconds: at), door: .terminal)
    ours.append(try time { try store.add(entry, as: index, to: attempt.id) })
    var isDone = false
    theirs.append(
      time { isDone = plain_insert(plain, attempt.id.text, Int64(index), "[\"b\"]", 2, Int64(at)) })
    guard isDone else { throw Trouble(what: "a row was refused") }
  }
}
tell("C with SQLite", theirs)
tell("SQLiteStore.add", ours)
var used = rusage()
_ = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
print("memory", used.ru_maxrss, separator: "\t")
