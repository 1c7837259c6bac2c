internal import CSQLite
@preconcurrency internal import Glibc
public import Records

/// Records in a file of this machine.
///
/// One connection, for one thread. `main` ignores SIGXFSZ, so that a limit on the size of files is
/// an answer (`full`) and not the end of the program.
public final class SQLiteStore: Store {
  public let path: String
  /// The file may not be written, by its mode or by that of the disk: reading works.
  public var isReadOnly: Bool { database.isReadOnly }
  /// The mode that the file had when others than its owner could read or write it, which has been
  /// put right.
  public let modeBefore: UInt32?

  let database: Database
  let location: Location
  let settings: Settings

  /// What only tests choose otherwise.
  struct Settings {
    /// How long to wait for another program, in milliseconds.
    var patience: Int32 = 10_000
    var library = Int(sqlite3_libversion_number())
    var migrations = Migrations.all
    /// Up to this size, a file is looked through when it is opened (a third of a millisecond at
    /// most, where this was measured); `check` looks through any.
    var quickCheckLimit = 128 << 10
  }

  /// Opens the store, or makes one where there is none and `create` says so.
  public convenience init(path: String, create: Bool) throws(StoreError) {
    try self.init(path: path, create: create, settings: Settings())
  }

  convenience init(path: String, create: Bool, settings: Settings) throws(StoreError) {
    let location = try Location(path, makesFolders: create)
    if location.status == nil {
      guard create else { throw .cannotRead(path: path, reason: systemReason(ENOENT)) }
      try Files.make(location.file, for: path)
    }
    // SQLite falls back to reading by itself where the file may not be written.
    let database = try Database(
      location.file, known: path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW)
    let header = try Header(of: database, known: Int(location.status?.st_size ?? 0))
    try header.admit(at: path, known: settings.migrations.latest)
    // Not before it is known to be ours: what others keep is left as it is.
    let modeBefore = location.status.flatMap { Self.close(location.file, $0) }
    try database.guardItself(patience: settings.patience)

    self.init(
      path: path, location: location, database: database, modeBefore: modeBefore,
      settings: settings)
    if !database.isReadOnly {
      if header.size == 0 {
        // Without a log at first, so that the file itself says from its first page on whose it is.
        try Journal.rollback.apply(to: database)
        try migrate()
      }
      try Journal.safe(with: settings.library).apply(to: database)
    }
    try glance()
    try migrate()
  }

  /// Looks through a small file. Damage in a large one is met when it is read, or by `check`.
  func glance() throws(StoreError) {
    try read { () throws(StoreError) in
      // Takes the lock, so that nobody is in the middle of a page.
      _ = try version()
      let size = try database.fileSize()
      // SQLite fills up a last page that is cut short, and says nothing.
      guard let page = try database.number("PRAGMA page_size"), page > 0, size % page == 0 else {
        throw damaged("\(size) bytes")
      }
      guard size <= settings.quickCheckLimit else { return }
      let findings = try database.texts("PRAGMA quick_check(1)")
      if let first = findings.first, first != "ok" { throw damaged(first) }
    }
  }

  init(
    path: String, location: Location, database: Database, modeBefore: UInt32?, settings: Settings
  ) {
    self.path = path
    self.location = location
    self.database = database
    self.modeBefore = modeBefore
    self.settings = settings
  }

  /// Takes from others what they should never have had. Nothing when there was nothing to take, or
  /// when the file is not ours to change.
  private static func close(_ file: String, _ status: stat) -> UInt32? {
    let mode = status.st_mode & 0o7777
    guard mode & 0o077 != 0, status.st_uid == geteuid() else { return nil }
    // On a disk that may not be written, reading must still work.
    return chmod(file, mode & Files.fileMode) == 0 ? UInt32(mode) : nil
  }
}

extension Database {
  /// Settings of the connection that need no look into the file.
  func guardItself(patience: Int32) throws(StoreError) {
    let code = sqlite3_busy_timeout(handle, patience)
    guard code == SQLITE_OK else { throw error(code) }
    try configure(SQLITE_DBCONFIG_DEFENSIVE, 1)
    try configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    try configure(SQLITE_DBCONFIG_DQS_DML, 0)
    try configure(SQLITE_DBCONFIG_DQS_DDL, 0)
    for setting in [
      "foreign_keys = ON", "cell_size_check = ON", "secure_delete = ON", "temp_store = MEMORY",
    ] {
      try run("PRAGMA \(setting)")
    }
  }
}
