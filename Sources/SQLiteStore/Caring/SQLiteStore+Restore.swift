internal import CSQLite
@preconcurrency internal import Glibc
public import Records

extension SQLiteStore {
  /// Puts a backup in the place of a store, whole or not at all.
  ///
  /// The backup is read through first: it comes from outside. A store that is there already is kept
  /// as a backup under the name in `old`; without one it is left alone and this refuses, as it does
  /// while another program is writing to it. One that is too damaged to be copied is renamed.
  public static func restore(
    from backup: String, to path: String, keeping old: String? = nil
  ) throws(StoreError) {
    try restore(from: backup, to: path, keeping: old, settings: Settings())
  }

  static func restore(
    from backup: String, to path: String, keeping old: String?, settings: Settings
  ) throws(StoreError) {
    let location = try Location(path, makesFolders: true)
    let source = try SQLiteStore(reading: backup, known: backup, settings: settings)
    try source.demandSound()
    guard location.status != nil else {
      // A journal without its store is worth nothing, and would spoil the new one.
      for ending in journals { unlink(location.file + ending) }
      return try source.backup(to: path)
    }
    guard let old else { throw .cannotCreate(path: path, reason: systemReason(EEXIST)) }
    try demandFree(old)
    let present: SQLiteStore
    do throws(StoreError) {
      present = try SQLiteStore(path: path, create: false, settings: settings)
    } catch .damaged {
      return try source.replace(location, known: path, keeping: old)
    }
    try source.overwrite(present, keeping: old)
  }

  /// Opens a file for reading alone, wherever it lies: a backup may well lie on a network disk.
  convenience init(
    reading file: String, known path: String, settings: Settings
  ) throws(StoreError) {
    guard let real = realpath(file, nil) else {
      throw .cannotRead(path: path, reason: systemReason())
    }
    defer { free(real) }
    var status = stat()
    guard stat(real, &status) == 0 else { throw .cannotRead(path: path, reason: systemReason()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notOurs(path: path) }
    let database = try Database(
      String(cString: real), known: path, flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW)
    let header = try Header(of: database, known: Int(status.st_size))
    try header.admit(at: path, known: settings.migrations.latest)
    guard header.size > 0 else { throw .notOurs(path: path) }
    try database.guardItself(patience: settings.patience)
    self.init(
      path: path, location: Location(file: String(cString: real), status: status),
      database: database, modeBefore: nil, settings: settings)
  }

  /// Throws unless SQLite, the schema and every record can be read. Whether the records bear each
  /// other out is for `check` to say: a faithful copy of a store that does not is a copy all the
  /// same.
  private func demandSound() throws(StoreError) {
    try read { () throws(StoreError) in
      if let finding = try integrityFindings().first { throw damaged(finding) }
      if let orphan = try orphans().first {
        throw damaged("\(orphan.table) \(orphan.row ?? 0) → \(orphan.missingFrom)")
      }
      for finding in try schemaFindings() + recordFindings() {
        switch finding {
        case .foreignSchema(let name): throw damaged(name)
        case .unreadable(let place): throw damaged(place)
        case .doesNotReplay, .unfinished, .drawnOtherwise, .notBorneOut: break
        }
      }
    }
  }

  /// Writes over a sound store in a transaction of its own: whoever has it open, and is idle, goes on
  /// with what it holds then, where a new file under the old name would leave them with the old one.
  private func overwrite(_ present: SQLiteStore, keeping old: String) throws(StoreError) {
    let target = present.database
    if target.isReadOnly { throw .cannotWrite(path: present.path, reason: systemReason(EROFS)) }
    target.isWriting = true
    // From here to the end of the connection nobody else gets in, between the copies neither.
    try Journal.rollback.apply(to: target)
    try target.run("PRAGMA locking_mode = EXCLUSIVE")
    try target.run("BEGIN EXCLUSIVE")
    try target.run("COMMIT")
    try present.backup(to: old)
    try database.copy(into: target)
    let counts = try read { () throws(StoreError) in try self.counts() }
    guard try present.integrityFindings().isEmpty, try present.counts() == counts else {
      throw .fault(path: path, detail: "the restored store differs from the backup")
    }
  }

  /// Puts a copy in the place of a file that is too damaged to be opened, which keeps its bytes under
  /// another name.
  private func replace(
    _ location: Location, known path: String, keeping old: String
  ) throws(StoreError) {
    let temporary = try Files.makeTemporary(beside: location.file, for: path)
    defer { unlink(temporary) }
    let counts = try read { () throws(StoreError) in
      try database.copy(toFile: temporary, known: path)
      return try self.counts()
    }
    try Self.verify(temporary, known: path, holds: counts, settings: settings)
    try Files.flush(file: temporary, for: path)
    // The journals first: one that is left would be played back into the new file.
    for ending in Self.journals where Files.exists(location.file + ending) {
      guard rename(location.file + ending, old + ending) == 0 else { throw Files.refusal(old) }
    }
    guard link(location.file, old) == 0 else { throw Files.refusal(old) }
    try Files.flush(folder: Files.split(old).folder, for: old)
    guard rename(temporary, location.file) == 0 else { throw Files.refusal(path) }
    try Files.flush(folder: location.folder, for: path)
  }
}
