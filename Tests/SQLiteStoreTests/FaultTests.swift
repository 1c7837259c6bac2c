import Files
import Foundation
import Records
import Samples
import Testing

@testable import SQLiteStore

/// A fault at the first call that changes anything on the disk, then at the second, and so on to
/// the last.
@Suite(.enabled(if: Fault.isPossible, "no strace, or none that may trace")) struct FaultTests {
  @Test(arguments: Fault.all)
  func `a store half made is made by the next program`(fault: Fault) throws {
    let folder = try TemporaryFolder()
    let path = folder("new/store.db")
    try fault.everywhere(["create", path, "022"]) { (wasDone: Bool) throws in
      let store = try SQLiteStore(path: path, create: true, settings: .quick)
      let people = try store.people()
      #expect(people == [] || people == [Sample.person(1)])
      if wasDone { #expect(people.count == 1) }
      #expect(try store.check().isSound)
      #expect(mode(of: path) == 0o600)
      try FileManager.default.removeItem(atPath: folder("new"))
    }
  }

  @Test(arguments: Fault.all)
  func `an entry is there or not there`(fault: Fault) throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    let record = Sample.attempt(2, of: Sample.person(1))
    try makeStore(path, people: 1...1).begin(record)
    var count = 0
    try fault.everywhere({ ["append", path, record.id.text, "\(count + 1)"] }) {
      (wasDone: Bool) throws in
      let store = try SQLiteStore(path: path, create: false, settings: .quick)
      let entries = try #require(try store.attempt(record.id)).entries.count
      #expect(entries == count || entries == count + 1)
      if wasDone { #expect(entries == count + 1) }
      #expect(try store.integrityFindings() == [])
      count = entries
    }
    #expect(count > 1)
  }

  @Test(arguments: Fault.all)
  func `a backup is whole or has no name`(fault: Fault) throws {
    let folder = try TemporaryFolder()
    let (path, copy) = (folder("store.db"), folder("copy.db"))
    let contents = try Contents(makeStore(path, people: 1...2))
    try fault.everywhere(["backup", path, copy]) { (wasDone: Bool) throws in
      #expect(try Contents(path) == contents)
      if wasDone || Files.exists(copy) { #expect(try Contents(copy) == contents) }
      unlink(copy)
      unlink(copy + "-journal")
    }
  }

  @Test(arguments: Fault.all)
  func `a store is restored or as it was`(fault: Fault) throws {
    let folder = try TemporaryFolder()
    let (path, backup, old) = (folder("store.db"), folder("backup.db"), folder("old.db"))
    try makeStore(folder("earlier.db"), people: 5...6).backup(to: backup)
    let restored = try Contents(backup)
    do { try makeStore(path, people: 1...2) }
    let before = try Contents(path)
    let content = try bytes(of: path)
    try fault.everywhere(["restore", backup, path, old]) { (wasDone: Bool) throws in
      let found = try Contents(path)
      #expect(found == before || found == restored)
      if wasDone { #expect(found == restored) }
      if found == restored { #expect(try Contents(old) == before) }
      for file in [path, path + "-journal", old, old + "-journal"] { unlink(file) }
      try write(content, to: path)
    }
  }
}

/// What goes wrong.
struct Fault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let injection: String
  let calls: String

  static let all = [
    Fault(testDescription: "killed", injection: "signal=SIGKILL", calls: changing),
    Fault(testDescription: "I/O error", injection: "error=EIO", calls: "pwrite64,fdatasync,fsync"),
    Fault(testDescription: "full", injection: "error=ENOSPC", calls: "pwrite64,mknodat,mknod"),
  ]

  private static let changing =
    "pwrite64,fdatasync,fsync,ftruncate,unlink,rename,renameat2,link,chmod,mknod,mknodat,mkdir"

  private static let strace = Probe.find("strace")

  private func command(at call: Int) -> [String] {
    [
      Self.strace ?? "", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
      "inject=\(calls):\(injection):when=\(call)",
    ]
  }

  static var isPossible: Bool {
    guard let strace else { return false }
    let trial = Process()
    trial.executableURL = URL(fileURLWithPath: strace)
    trial.arguments = ["-qq", "-o", "/dev/null", "/bin/true"]
    trial.standardError = FileHandle.nullDevice
    guard (try? trial.run()) != nil else { return false }
    trial.waitUntilExit()
    return trial.terminationStatus == 0
  }

  func everywhere(_ arguments: [String], then look: (_ wasDone: Bool) throws -> Void) throws {
    try everywhere({ arguments }, then: look)
  }

  /// Runs the probe with a fault at each call in turn, until there are no more calls to spoil.
  func everywhere(
    _ arguments: () -> [String], then look: (_ wasDone: Bool) throws -> Void
  ) throws {
    // After a fault has been lived through, the program may well be done all the same.
    var unharmed = 0
    for call in 1...400 {
      let lines = try Probe(arguments(), under: command(at: call)).lines()
      let wasDone = lines.last == "done"
      try look(wasDone)
      unharmed = wasDone ? unharmed + 1 : 0
      if unharmed == 3 {
        #expect(call > 3)
        return
      }
    }
    Issue.record("no end of calls")
  }
}
