internal import CSQLite
internal import Records

/// The first hundred bytes of a database file, read without a lock, without SQLite looking into
/// the file, and without a trace.
struct Header {
  /// `omdo`, written into every store by its first migration.
  static let applicationID = 0x6F6D_646F

  let isDatabase: Bool
  let applicationID: Int
  let version: Int
  let size: Int

  var isOurs: Bool { applicationID == Self.applicationID }

  /// `known` is the size of the file as the system told it: SQLite takes a file of one byte for an
  /// empty one.
  init(of database: Database, known: Int) throws(StoreError) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    var bytes = [UInt8](repeating: 0, count: 100)
    var size: Int64 = 0
    let found = sqlite3_file_control(
      database.handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard found == SQLITE_OK, let file, let methods = file.pointee.pMethods?.pointee,
      let read = methods.xRead, let measure = methods.xFileSize
    else { throw .fault(path: database.path, detail: "SQLite \(found): no file") }
    let measured = measure(file, &size)
    guard measured == SQLITE_OK else { throw database.error(measured) }
    // A short file is filled up with zeros.
    let code = read(file, &bytes, Int32(bytes.count), 0)
    guard code == SQLITE_OK || code == omdome_sqlite_short_read else { throw database.error(code) }
    isDatabase = bytes.starts(with: Array("SQLite format 3\0".utf8))
    func number(at offset: Int) -> Int {
      Int(Int32(truncatingIfNeeded: bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }))
    }
    version = number(at: 60)
    applicationID = number(at: 68)
    self.size = max(Int(size), known)
  }

  /// Throws unless SQLite may look at the file: ours, and not from a newer program; or empty, which
  /// becomes a store.
  func admit(at path: String, known: Int) throws(StoreError) {
    if size == 0 { return }
    guard isOurs else { throw .notOurs(path: path) }
    guard isDatabase else { throw .damaged(path: path, detail: "header") }
    guard version <= known else { throw .newer(path: path, version: version, known: known) }
    guard version > 0 else { throw .damaged(path: path, detail: "user_version \(version)") }
  }
}
