import Files
import Foundation
import Records
import Samples
import Testing

@testable import SQLiteStore

/// What a store holds, to be compared.
struct Contents: Equatable {
  let people: [Person]
  let attempts: [[AttemptRecord]]
  let signOffs: [SignOff]

  init(_ store: SQLiteStore) throws {
    people = try store.people()
    attempts = try people.map { try store.attempts(of: $0.id) }
    signOffs = try store.signOffs(of: nil)
  }

  init(_ path: String) throws {
    self = try Contents(SQLiteStore(path: path, create: false, settings: .quick))
  }
}

/// A store with one person who has passed and signed, the rest having begun.
@discardableResult
func makeStore(
  _ path: String, people: ClosedRange<UInt64>, settings: SQLiteStore.Settings = .quick
) throws -> SQLiteStore {
  let store = try SQLiteStore(path: path, create: true, settings: settings)
  for number in people {
    let person = Sample.person(number)
    let record = try Sample.pass(number, of: person, in: store)
    if number == people.lowerBound {
      try store.sign(Sample.signOff(number, of: person, on: record))
    }
  }
  return store
}

@Suite struct BackupTests {
  @Test(arguments: Journal.allTested)
  func `a backup is a store with the same in it, and stands alone`(library: Int) throws {
    let folder = try TemporaryFolder()
    var settings = SQLiteStore.Settings.quick
    settings.library = library
    let store = try makeStore(folder("store.db"), people: 1...3, settings: settings)
    try store.backup(to: folder("copy.db"))
    #expect(mode(of: folder("copy.db")) == 0o600)
    #expect(folder.names.filter { $0.contains("copy") } == ["copy.db"])
    #expect(try bytes(of: folder("copy.db"))[18] == 1)
    let before = try Contents(store)
    try store.register(Sample.person(9))
    #expect(try Contents(folder("copy.db")) == before)
  }

  @Test func `a backup never takes the place of anything`() throws {
    let folder = try TemporaryFolder()
    let store = try makeStore(folder("store.db"), people: 1...1)
    for name in ["file.db", "copy.db-journal", "copy.db-wal", "copy.db-shm"] {
      try write(Array("mine".utf8), to: folder(name))
      let target = name == "file.db" ? folder(name) : folder("copy.db")
      let taken = StoreError.cannotCreate(path: folder(name), reason: "File exists")
      #expect(throws: taken) { try store.backup(to: target) }
      #expect(try bytes(of: folder(name)) == Array("mine".utf8))
      unlink(folder(name))
    }
    #expect(symlink(folder("elsewhere"), folder("link.db")) == 0)
    #expect(throws: StoreError.self) { try store.backup(to: folder("link.db")) }
    #expect(throws: StoreError.self) { try store.backup(to: folder("store.db")) }
    #expect(folder.names == ["link.db", "store.db", "store.db-journal"])
  }

  @Test func `where there is no folder there is no backup, and nothing is left`() throws {
    let folder = try TemporaryFolder()
    let store = try makeStore(folder("store.db"), people: 1...1)
    let target = folder("none/copy.db")
    let absent = StoreError.cannotCreate(path: target, reason: "No such file or directory")
    #expect(throws: absent) { try store.backup(to: target) }
  }

  @Test func `a damaged store gives no backup, and nothing is left`() throws {
    let folder = try TemporaryFolder()
    do { try makeStore(folder("store.db"), people: 1...4) }
    try raw(folder("store.db")) {
      // An index that no longer says what its table does.
      try $0.execute(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'person, number', 'number, person')
        WHERE name = 'attempts_of_person'
        """)
    }
    var settings = SQLiteStore.Settings.quick
    settings.quickCheckLimit = 0
    let store = try SQLiteStore(path: folder("store.db"), create: false, settings: settings)
    #expect(try store.check().integrity != [])
    let error = #expect(throws: StoreError.self) { try store.backup(to: folder("copy.db")) }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(folder.names.filter { !$0.hasPrefix("store.db") } == [])
  }

  @Test func `a store that may not be written can be backed up`() throws {
    let folder = try TemporaryFolder()
    do { try makeStore(folder("store.db"), people: 1...1) }
    let store = try SQLiteStore(reading: folder("store.db"), known: "s", settings: .quick)
    #expect(store.isReadOnly)
    try store.backup(to: folder("copy.db"))
    #expect(try Contents(folder("copy.db")) == Contents(store))
  }
}
