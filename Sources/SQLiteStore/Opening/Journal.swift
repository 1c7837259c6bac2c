internal import CSQLite
internal import Records

/// How a store keeps a half-made change from being seen after a crash.
public enum Journal: Hashable, Sendable {
  case writeAheadLog
  case rollback
  /// As it was found in a store that may not be written.
  case found(String)
}

extension Journal {
  /// The first SQLite whose write-ahead log does not, very rarely, corrupt a database that several
  /// connections write and checkpoint at once (3.7.0 to 3.51.2 may).
  static let firstSafeLog = 3_051_003

  /// What is safe with this version of the library.
  static func safe(with library: Int) -> Journal {
    library >= firstSafeLog ? .writeAheadLog : .rollback
  }

  /// Puts the database into this mode, and makes every commit last.
  ///
  /// Which rollback journal: a commit of one entry (median of 400 by turns, ext4 on a virtual disk,
  /// `synchronous=EXTRA`) took 0.58 ms with PERSIST, 0.65 with TRUNCATE and 0.80 with DELETE; 0.21
  /// with a log and FULL. PERSIST leaves the pages of the last changes in the journal, and with
  /// them what someone had a right to have removed; so TRUNCATE.
  func apply(to database: Database) throws(StoreError) {
    let wanted = self == .writeAheadLog ? "wal" : "truncate"
    var mode = try database.texts("PRAGMA journal_mode = \(wanted)").first
    if mode != wanted, self == .writeAheadLog {
      // Another program is at work; the log can wait until the next time.
      mode = try database.texts("PRAGMA journal_mode = truncate").first
    }
    // It may be in a log that is not safe with this library, held open by another program.
    if mode == "wal", self != .writeAheadLog { throw .busy(path: database.path) }
    try database.execute("PRAGMA synchronous = \(mode == "wal" ? "FULL" : "EXTRA")")
  }

  init(of database: Database) throws(StoreError) {
    let mode = try database.texts("PRAGMA journal_mode").first ?? ""
    switch mode {
    case "wal": self = .writeAheadLog
    case "truncate": self = .rollback
    default: self = .found(mode)
    }
  }
}
