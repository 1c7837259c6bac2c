import Files
import Foundation
import Quiz
import Records
import Samples
import Testing

@testable import SQLiteStore

@Suite struct DamageTests {
  private func filled(_ folder: TemporaryFolder) throws -> String {
    let path = folder("store.db")
    let store = try SQLiteStore(path: path, create: true)
    for number in 1...UInt64(6) {
      let person = Sample.person(number)
      let record = try Sample.pass(number, of: person, in: store)
      try store.sign(Sample.signOff(number, of: person, on: record))
    }
    return path
  }

  /// Everything that can be read, by whoever gets so far.
  private func readAll(_ path: String) throws -> StoreReport {
    let store = try SQLiteStore(path: path, create: false)
    for person in try store.people() {
      _ = try store.attempts(of: person.id)
      _ = try store.openAttempts(of: person.id)
    }
    _ = try store.signOffs(of: nil)
    return try store.check()
  }

  private func isDamaged(_ error: any Error) -> Bool {
    switch error as? StoreError {
    case .damaged, .notOurs, .newer, .cannotRead: true
    default: false
    }
  }

  @Test func `a store that ends early is damaged`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder)
    let whole = try bytes(of: path)
    for length in [100, 4095, 4096, whole.count / 2, whole.count - 4096, whole.count - 1] {
      try write(Array(whole[..<length]), to: path)
      let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path, create: false) }
      guard case .damaged(path, _) = error else {
        Issue.record("\(length) bytes: \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `a header that was overwritten is damaged while it still says whose it is`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder)
    var content = try bytes(of: path)
    content[3] ^= 1
    try write(content, to: path)
    #expect(throws: StoreError.damaged(path: path, detail: "header")) {
      try SQLiteStore(path: path, create: false)
    }
  }

  @Test func `bytes changed anywhere are an answer, never a crash`() throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder)
    let whole = try bytes(of: path)
    var found = 0
    for round in 0..<150 {
      var content = whole
      var stream = Seed(UInt64(round)).stream("damage")
      let start = 100 + Int(stream.next() % UInt64(content.count - 100))
      for offset in start..<min(content.count, start + [1, 16, 512, 4096][round % 4]) {
        content[offset] = UInt8(truncatingIfNeeded: stream.next())
      }
      try write(content, to: path)
      do {
        if try !readAll(path).isSound { found += 1 }
      } catch {
        #expect(isDamaged(error), "\(error), round \(round), bytes from \(start)")
        found += 1
      }
    }
    #expect(found > 50)
  }

  @Test(arguments: [
    ("UPDATE attempts SET paper = 'x' WHERE number = 1", "attempts"),
    ("UPDATE attempts SET paper = replace(paper, 'a', 'b') WHERE number = 1", "attempts"),
    ("UPDATE attempts SET started = -1 WHERE number = 1", "attempts"),
    ("UPDATE attempts SET started = 9223372036854775807 WHERE number = 1", "attempts"),
    ("UPDATE attempts SET kind = 'practice' WHERE number = 1", "attempts"),
    ("UPDATE questions SET body = replace(body, 'dygn', 'år')", "attempts"),
    ("DELETE FROM questions", "attempts"),
    ("UPDATE entries SET choice = '[1]' WHERE number = 1", "entries"),
    ("UPDATE entries SET choice = '[' WHERE number = 1", "entries"),
    ("UPDATE entries SET choice = CAST(x'FF' AS TEXT) WHERE number = 1", "entries"),
    ("UPDATE entries SET at = -9223372036854775808 WHERE number = 1", "entries"),
    ("DELETE FROM entries WHERE number = 0", "entries"),
    ("UPDATE sign_offs SET marks = '9/2 ' WHERE number = 1", "sign_offs"),
    ("UPDATE sign_offs SET marks = '1/0' WHERE number = 1", "sign_offs"),
    ("UPDATE sign_offs SET valid_until = '2026-02-30' WHERE number = 1", "sign_offs"),
    ("UPDATE sign_offs SET statement = CAST(x'C0' AS TEXT) WHERE number = 1", "sign_offs"),
    ("UPDATE people SET id = '\u{1B}[31m' WHERE number = 1", "people ⟨U+001B⟩[31m"),
    ("UPDATE people SET registered = -1 WHERE number = 1", "people"),
  ])
  func `a record that cannot be is damaged, and said where`(sql: String, place: String) throws {
    let folder = try TemporaryFolder()
    let path = try filled(folder)
    try tamper(path, sql)
    let store = try SQLiteStore(path: path, create: false)
    let error = #expect(throws: StoreError.self) {
      for person in try store.people() { _ = try store.attempts(of: person.id) }
      _ = try store.signOffs(of: nil)
    }
    guard case .damaged(path, let detail) = error, detail.hasPrefix(place) else {
      Issue.record("\(String(describing: error))")
      return
    }
    let report = try store.check()
    #expect(!report.findings.isEmpty)
    #expect(try store.check() == report)
  }
}

/// Changes a store as someone would who knows how: without triggers, checks or references.
func tamper(_ path: String, _ sql: String) throws {
  try raw(path) { database in
    var triggers = try database.rows(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    var all: [(String, String)] = []
    while try triggers.next() { all.append((triggers.text(0) ?? "", triggers.text(1) ?? "")) }
    _ = consume triggers
    for (name, _) in all { try database.execute("DROP TRIGGER \(name)") }
    try database.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
    try database.execute(sql)
    for (_, text) in all { try database.execute(text) }
  }
}
