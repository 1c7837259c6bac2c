import Files
import Foundation
import Records
import Samples
import Testing

@testable import SQLiteStore

@Suite struct RestoreTests {
  private func backup(_ folder: TemporaryFolder) throws -> String {
    let path = folder("backup.db")
    try makeStore(folder("earlier.db"), people: 1...3).backup(to: path)
    return path
  }

  private func restore(_ backup: String, _ path: String, _ old: String?) throws {
    try SQLiteStore.restore(from: backup, to: path, keeping: old, settings: .quick)
  }

  @Test func `a backup becomes a store where there is none`() throws {
    let folder = try TemporaryFolder()
    let backup = try backup(folder)
    let path = folder("deep/store.db")
    try restore(backup, path, nil)
    #expect(try Contents(path) == Contents(backup))
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: folder("deep")) == 0o700)
  }

  @Test func `a journal that was left behind is not played into the new store`() throws {
    let folder = try TemporaryFolder()
    let backup = try backup(folder)
    for ending in ["-journal", "-wal", "-shm"] {
      try write(Array(repeating: 0xD9, count: 2000), to: folder("store.db") + ending)
    }
    try restore(backup, folder("store.db"), nil)
    #expect(try Contents(folder("store.db")) == Contents(backup))
  }

  @Test(arguments: Journal.allTested)
  func `a store that is there is kept under the name that was given`(library: Int) throws {
    let folder = try TemporaryFolder()
    let (backup, path, old) = (try backup(folder), folder("store.db"), folder("old.db"))
    var settings = SQLiteStore.Settings.quick
    settings.library = library
    let before = try Contents(makeStore(path, people: 5...9, settings: settings))
    try SQLiteStore.restore(from: backup, to: path, keeping: old, settings: settings)
    #expect(try Contents(path) == Contents(backup))
    #expect(try Contents(old) == before)
    #expect(mode(of: old) == 0o600)
    #expect(try SQLiteStore(path: path, create: false).check().isSound)
  }

  @Test func `without a name, or with one that is taken, nothing is done`() throws {
    let folder = try TemporaryFolder()
    let (backup, path) = (try backup(folder), folder("store.db"))
    let before = try Contents(makeStore(path, people: 5...5))
    #expect(throws: StoreError.cannotCreate(path: path, reason: "File exists")) {
      try restore(backup, path, nil)
    }
    #expect(throws: StoreError.cannotCreate(path: backup, reason: "File exists")) {
      try restore(backup, path, backup)
    }
    #expect(try Contents(path) == before)
  }

  @Test func `a store that is in use is busy`() throws {
    let folder = try TemporaryFolder()
    let (backup, path, old) = (try backup(folder), folder("store.db"), folder("old.db"))
    let store = try makeStore(path, people: 5...5)
    let before = try Contents(store)
    for hold in ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"] {
      try store.database.run(hold)
      #expect(throws: StoreError.busy(path: path)) { try restore(backup, path, old) }
      try store.database.run("COMMIT")
    }
    #expect(try Contents(store) == before)
    #expect(!Files.exists(old))
  }

  @Test func `who has it open without using it goes on with what was restored`() throws {
    let folder = try TemporaryFolder()
    let (backup, path) = (try backup(folder), folder("store.db"))
    let store = try makeStore(path, people: 5...5)
    try restore(backup, path, folder("old.db"))
    #expect(try Contents(store) == Contents(backup))
    try store.register(Sample.person(8))
    #expect(try Contents(path).people.last == Sample.person(8))
    #expect(try store.check().isSound)
  }

  @Test func `a damaged store makes room, its bytes kept`() throws {
    let folder = try TemporaryFolder()
    let (backup, path, old) = (try backup(folder), folder("store.db"), folder("old.db"))
    do { try makeStore(path, people: 5...9) }
    var content = try bytes(of: path)
    content.removeLast(5000)
    try write(content, to: path)
    try restore(backup, path, old)
    #expect(try bytes(of: old) == content)
    #expect(try Contents(path) == Contents(backup))
    #expect(mode(of: path) == 0o600)
    #expect(folder.names.filter { $0.hasPrefix(".") } == [])
  }

  @Test func `what is no backup, or no sound one, restores nothing`() throws {
    let folder = try TemporaryFolder()
    let (backup, path, old) = (try backup(folder), folder("store.db"), folder("old.db"))
    let before = try Contents(makeStore(path, people: 5...5))
    let whole = try bytes(of: backup)
    try write(Array("text".utf8), to: folder("text"))
    try write([], to: folder("empty"))
    try write(Array(whole.dropLast(4096)), to: folder("short"))
    let changes = [
      ("newer", "PRAGMA user_version = 2"), ("trigger", "DROP TRIGGER entries_are_not_changed"),
      ("foreign", "PRAGMA foreign_keys = OFF; DELETE FROM people"),
      ("added", "CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM people; END"),
    ]
    for (name, sql) in changes {
      try write(whole, to: folder(name))
      try raw(folder(name)) { try $0.execute(sql) }
    }
    try write(whole, to: folder("record"))
    try tamper(folder("record"), "UPDATE attempts SET paper = '{}' WHERE number = 1")
    for name in ["text", "empty", "short", "record", "none", "."] + changes.map(\.0) {
      #expect(throws: StoreError.self, "\(name)") { try restore(folder(name), path, old) }
      #expect(try Contents(path) == before, "\(name)")
    }
    #expect(!Files.exists(old))
  }

  @Test func `a file of something else is never taken for an old store`() throws {
    let folder = try TemporaryFolder()
    let backup = try backup(folder)
    try write(Array("text".utf8), to: folder("text"))
    #expect(throws: StoreError.notOurs(path: folder("text"))) {
      try restore(backup, folder("text"), folder("old.db"))
    }
    #expect(symlink(folder("earlier.db"), folder("link.db")) == 0)
    #expect(throws: StoreError.linked(path: folder("link.db"))) {
      try restore(backup, folder("link.db"), folder("old.db"))
    }
    #expect(try bytes(of: folder("text")) == Array("text".utf8))
  }
}
