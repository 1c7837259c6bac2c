internal import CSQLite
@preconcurrency internal import Glibc
internal import Records

/// A connection to a database file, closed when its last owner lets go.
final class Database {
  let handle: OpaquePointer
  /// As the user gave it, for messages.
  let path: String
  /// What a failure means depends on whether we were about to write.
  var isWriting = false
  /// Prepared once, and lent to one user at a time.
  private var idle: [String: Statement] = [:]

  /// Opens `file`, which must not lead over a link. Nothing is read yet.
  init(_ file: String, known path: String, flags: Int32) throws(StoreError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      file, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let error = StoreError(code, from: handle, path: path, isWriting: false)
      // A failed open still hands out a connection.
      sqlite3_close(handle)
      throw error
    }
    self.handle = handle
    self.path = path
  }

  deinit {
    idle.removeAll()
    let code = sqlite3_close(handle)
    assert(code == SQLITE_OK, "something of the database was still in use")
  }

  func error(_ code: Int32) -> StoreError {
    StoreError(code, from: handle, path: path, isWriting: isWriting)
  }

  func configure(_ option: Int32, _ value: Int32) throws(StoreError) {
    let code = omdome_sqlite_db_config(handle, option, value)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Runs statements that give no rows and take no values.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Runs one statement to its end.
  func run(_ sql: String, _ values: [Value] = []) throws(StoreError) {
    var rows = try rows(sql, values)
    while try rows.next() {}
  }

  func rows(_ sql: String, _ values: [Value] = []) throws(StoreError) -> Rows {
    let statement: Statement
    if let ready = idle.removeValue(forKey: sql) {
      statement = ready
    } else {
      statement = try Statement(sql, on: self)
    }
    let rows = Rows(statement, of: self)
    try rows.bind(values)
    return rows
  }

  /// The number in the first column of the first row.
  func number(_ sql: String, _ values: [Value] = []) throws(StoreError) -> Int? {
    var rows = try rows(sql, values)
    return try rows.next() ? rows.integer(0) : nil
  }

  /// The texts in the first column.
  func texts(_ sql: String) throws(StoreError) -> [String] {
    var rows = try rows(sql)
    var texts: [String] = []
    while try rows.next() { texts.append(rows.text(0) ?? "") }
    return texts
  }

  func giveBack(_ statement: Statement) { idle[statement.sql] = statement }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }
}

extension Database {
  /// What a statement is given.
  enum Value {
    case null
    case integer(Int)
    case text(String)

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
  }
}
