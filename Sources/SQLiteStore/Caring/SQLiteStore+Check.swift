internal import CSQLite
@preconcurrency internal import Glibc
public import Records

extension SQLiteStore {
  /// Looks through everything: SQLite's structures, the references, and whether each record bears
  /// out what is said of it. Changes nothing; the second time finds the same.
  public func check() throws(StoreError) -> StoreReport {
    try read { () throws(StoreError) in
      let integrity = try integrityFindings()
      return StoreReport(
        path: path, bytes: try bytes(), schemaVersion: try version(),
        knownVersion: settings.migrations.latest,
        sqliteVersion: String(cString: sqlite3_libversion()), journal: try Journal(of: database),
        journalReason: try journalReason(),
        synchronous: try database.number("PRAGMA synchronous")
          .flatMap(StoreReport.Synchronous.init(rawValue:)),
        fileMode: fileMode(), fileModeBefore: modeBefore, isReadOnly: isReadOnly,
        integrity: integrity, orphans: try orphans(), counts: try counts(),
        findings: try schemaFindings() + recordFindings())
    }
  }

  func integrityFindings() throws(StoreError) -> [String] {
    do throws(StoreError) {
      let findings = try database.texts("PRAGMA integrity_check")
      return findings == ["ok"] ? [] : findings
    } catch {
      // When the damage is so great that the check itself gives up, that is what it found.
      guard case .damaged(_, let detail) = error else { throw error }
      return [detail]
    }
  }

  func orphans() throws(StoreError) -> [StoreReport.Orphan] {
    var rows = try database.rows("PRAGMA foreign_key_check")
    var orphans: [StoreReport.Orphan] = []
    while try rows.next() {
      orphans.append(
        StoreReport.Orphan(
          table: rows.text(0) ?? "", row: rows.integer(1), missingFrom: rows.text(2) ?? ""))
    }
    return orphans
  }

  func counts() throws(StoreError) -> StoreReport.Counts {
    StoreReport.Counts(
      people: try count("people"), questions: try count("questions"),
      attempts: try count("attempts"), entries: try count("entries"),
      signOffs: try count("sign_offs"))
  }

  private func count(_ table: StaticString) throws(StoreError) -> Int {
    try database.number("SELECT count(*) FROM \(table)") ?? 0
  }

  private func bytes() throws(StoreError) -> Int {
    let pages = try database.number("PRAGMA page_count") ?? 0
    let size = try database.number("PRAGMA page_size") ?? 0
    return pages * size
  }

  private func fileMode() -> UInt32 {
    var status = stat()
    return lstat(location.file, &status) == 0 ? UInt32(status.st_mode & 0o7777) : 0
  }

  private func journalReason() throws(StoreError) -> StoreReport.JournalReason {
    if isReadOnly { return .readOnly }
    guard Journal.safe(with: settings.library) == .writeAheadLog else {
      let first = Journal.firstSafeLog
      return .libraryIsOlder(
        firstSafe: "\(first / 1_000_000).\(first / 1000 % 1000).\(first % 1000)")
    }
    return try Journal(of: database) == .writeAheadLog ? .libraryIsSafe : .anotherProgram
  }
}
