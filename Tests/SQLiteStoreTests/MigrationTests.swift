import Files
import Foundation
import Records
import Samples
import Testing

@testable import SQLiteStore

@Suite struct MigrationTests {
  /// As a later program would be.
  private func later(_ steps: String...) -> SQLiteStore.Settings {
    var settings = SQLiteStore.Settings.quick
    settings.migrations = Migrations(steps: Migrations.all.steps + steps)
    return settings
  }

  @Test func `a later program takes every step, after a backup`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    let before = try Contents(makeStore(path, people: 1...2))
    let settings = later(
      "CREATE TABLE channels (id TEXT PRIMARY KEY) STRICT", "CREATE INDEX c ON channels (id)")
    let store = try SQLiteStore(path: path, create: false, settings: settings)
    #expect(try Contents(store) == before)
    #expect(try store.check().schemaVersion == 3)
    #expect(try store.check().isSound)
    #expect(try Contents(path + ".version-1") == before)
    #expect(throws: StoreError.newer(path: path, version: 3, known: 1)) {
      try SQLiteStore(path: path, create: false)
    }
    _ = try SQLiteStore(path: path, create: false, settings: settings)
    #expect(folder.names == ["store.db", "store.db-journal", "store.db.version-1"])
  }

  @Test func `a step that fails leaves the store as it was before that step`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    let before = try Contents(makeStore(path, people: 1...2))
    let broken = later("CREATE TABLE channels (id); INSERT INTO nowhere VALUES (1)")
    for copy in [".version-1", ".version-1.2"] {
      #expect(throws: StoreError.self) {
        try SQLiteStore(path: path, create: false, settings: broken)
      }
      #expect(try Contents(path) == before)
      #expect(try Contents(path + copy) == before)
    }
    let half = later("CREATE TABLE a (b)", "CREATE TABLE a (b)")
    #expect(throws: StoreError.self) { try SQLiteStore(path: path, create: false, settings: half) }
    let store = try SQLiteStore(path: path, create: false, settings: later("CREATE TABLE a (b)"))
    #expect(try store.check().schemaVersion == 2)
  }

  @Test func `without a backup there is no step`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    do { try makeStore(path, people: 1...1) }
    // So long a name leaves no room for a longer one beside it.
    let long = folder(String(repeating: "s", count: 250))
    #expect(rename(path, long) == 0)
    #expect(throws: StoreError.self) {
      try SQLiteStore(path: long, create: false, settings: later("CREATE TABLE a (b)"))
    }
    let header = try bytes(of: long)
    #expect(Array(header[60..<64]) == [0, 0, 0, 1])
  }

  @Test func `a new store of a later program needs no backup`() throws {
    let folder = try TemporaryFolder()
    let settings = later("CREATE TABLE channels (id TEXT PRIMARY KEY) STRICT")
    let store = try SQLiteStore(path: folder("store.db"), create: true, settings: settings)
    #expect(try store.check().schemaVersion == 2)
    #expect(folder.names == ["store.db", "store.db-journal"])
  }

  @Test func `an old store that may not be written is not read as if it were new`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    do { try makeStore(path, people: 1...1) }
    let store = try SQLiteStore(
      reading: path, known: path, settings: later("CREATE TABLE channels (id)"))
    let error = #expect(throws: StoreError.self) { try store.migrate() }
    guard case .cannotWrite(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
