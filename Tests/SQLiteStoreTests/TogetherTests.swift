import Files
import Foundation
import Quiz
import Records
import Samples
import Testing

@testable import SQLiteStore

@Suite struct TogetherTests {
  private func begun(_ folder: TemporaryFolder) throws -> (path: String, record: AttemptRecord) {
    let path = folder("store.db")
    let store = try SQLiteStore(path: path, create: true)
    try store.register(Sample.person(1))
    let record = Sample.attempt(1, of: Sample.person(1))
    try store.begin(record)
    return (path, record)
  }

  @Test func `processes that add to one attempt at once lose nothing and double nothing`() throws {
    let folder = try TemporaryFolder()
    let (path, record) = try begun(folder)
    let probes = try (0..<3).map { _ in try Probe(["append", path, record.id.text, "60"]) }
    let lines = probes.map { $0.lines() }
    #expect(lines.map(\.last) == ["done", "done", "done"])
    let numbers = lines.flatMap { $0.dropLast() }.compactMap { Int($0) }.sorted()
    #expect(numbers == Array(0..<60))
    let store = try SQLiteStore(path: path, create: false)
    #expect(try store.attempt(record.id)?.entries.count == 60)
  }

  @Test func `threads with a connection each lose nothing`() async throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    _ = try SQLiteStore(path: path, create: true)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<UInt64(4) {
        group.addTask {
          let store = try SQLiteStore(path: path, create: false)
          for number in 0..<UInt64(15) { try store.register(Sample.person(worker * 100 + number)) }
        }
      }
      try await group.waitForAll()
    }
    let store = try SQLiteStore(path: path, create: false)
    #expect(Set(try store.people().map(\.id)).count == 60)
  }

  /// What was said to be kept is there: the program is killed at a moment that it cannot choose.
  @Test func `a kill takes nothing that was confirmed`() throws {
    let folder = try TemporaryFolder()
    let (path, record) = try begun(folder)
    for _ in 0..<50 {
      let before = try SQLiteStore(path: path, create: false).attempt(record.id)?.entries.count
      let probe = try Probe(["append", path, record.id.text, "1000000"])
      var last = (before ?? 0) - 1
      for _ in 0..<Int.random(in: 0...12) { last = probe.line().flatMap { Int($0) } ?? last }
      probe.kill()
      // What it had said, and we had not yet read, counts as well.
      while let line = probe.line() { last = Int(line) ?? last }
      #expect(probe.wasKilled)
      let store = try SQLiteStore(path: path, create: false)
      let count = try #require(try store.attempt(record.id)?.entries.count)
      #expect(count == last + 1 || count == last + 2)
      #expect(try store.integrityFindings() == [])
    }
  }
}
