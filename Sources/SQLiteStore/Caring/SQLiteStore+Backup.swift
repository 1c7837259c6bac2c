internal import CSQLite
@preconcurrency internal import Glibc
public import Records

extension SQLiteStore {
  /// Copies the store, as it is at one moment, to a file that does not exist yet. What is there when
  /// this returns has been read through, counted and flushed.
  public func backup(to copy: String) throws(StoreError) {
    try Self.demandFree(copy)
    let temporary = try Files.makeTemporary(beside: copy, for: copy)
    defer { unlink(temporary) }
    let counts = try read { () throws(StoreError) in
      try database.copy(toFile: temporary, known: copy)
      return try self.counts()
    }
    try Self.verify(temporary, known: copy, holds: counts, settings: settings)
    try Files.publish(temporary, as: copy, for: copy)
  }

  /// Throws when there is something under the name, or a journal that SQLite would take for that of
  /// the new file.
  static func demandFree(_ path: String) throws(StoreError) {
    for name in [path] + journals.map({ path + $0 }) where Files.exists(name) {
      throw .cannotCreate(path: name, reason: systemReason(EEXIST))
    }
  }

  static let journals = ["-journal", "-wal", "-shm"]

  /// Reads a copy through, and counts what is in it.
  static func verify(
    _ file: String, known path: String, holds counts: StoreReport.Counts, settings: Settings
  ) throws(StoreError) {
    let store = try SQLiteStore(reading: file, known: path, settings: settings)
    if let finding = try store.integrityFindings().first {
      throw .damaged(path: path, detail: finding)
    }
    let found = try store.counts()
    guard found == counts else { throw .damaged(path: path, detail: "\(found) ≠ \(counts)") }
  }
}

extension Database {
  /// Copies all pages to an empty file, which is nobody's until it gets its name; hence without a
  /// journal and without flushing.
  func copy(toFile file: String, known path: String) throws(StoreError) {
    let target = try Database(
      file, known: path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW)
    target.isWriting = true
    try target.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    try copy(into: target)
    // A copy of a store with a log would want one beside it.
    try target.execute("PRAGMA journal_mode = DELETE")
  }

  /// Copies all pages over another database, in one transaction of that one.
  func copy(into target: Database) throws(StoreError) {
    guard let copying = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw target.error(sqlite3_extended_errcode(target.handle))
    }
    let stepped = sqlite3_backup_step(copying, -1)
    let finished = sqlite3_backup_finish(copying)
    guard stepped == SQLITE_DONE else { throw target.error(stepped) }
    guard finished == SQLITE_OK else { throw target.error(finished) }
  }
}
