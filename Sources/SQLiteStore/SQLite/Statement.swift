internal import CSQLite
internal import Records

/// A prepared statement, finalized when its last owner lets go.
final class Statement {
  let sql: String
  let handle: OpaquePointer

  init(_ sql: String, on database: Database) throws(StoreError) {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw database.error(code) }
    self.sql = sql
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }
}

/// One run of a statement. The statement goes back to its database when the scope that owns this
/// lets go, so that no lock outlives a read.
struct Rows: ~Copyable {
  private let statement: Statement
  private let database: Database

  init(_ statement: Statement, of database: Database) {
    self.statement = statement
    self.database = database
  }

  deinit {
    // Both repeat or ignore what has been told before.
    sqlite3_reset(statement.handle)
    sqlite3_clear_bindings(statement.handle)
    database.giveBack(statement)
  }

  func bind(_ values: [Database.Value]) throws(StoreError) {
    let count = sqlite3_bind_parameter_count(statement.handle)
    assert(count == Int32(values.count), "as many values as the statement asks for")
    for (place, value) in zip(Int32(1)..., values) {
      let code =
        switch value {
        case .null: sqlite3_bind_null(statement.handle, place)
        case .integer(let number): sqlite3_bind_int64(statement.handle, place, Int64(number))
        case .text(let text):
          sqlite3_bind_text64(
            statement.handle, place, text, UInt64(text.utf8.count), omdome_sqlite_transient(),
            UInt8(SQLITE_UTF8))
        }
      guard code == SQLITE_OK else { throw database.error(code) }
    }
  }

  /// Moves to the next row, and tells whether there is one.
  mutating func next() throws(StoreError) -> Bool {
    switch sqlite3_step(statement.handle) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw database.error(code)
    }
  }

  /// Nothing where there is no whole number.
  func integer(_ column: Int32) -> Int? {
    guard sqlite3_column_type(statement.handle, column) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(statement.handle, column))
  }

  /// Nothing where there is no text, or none that is UTF-8.
  func text(_ column: Int32) -> String? {
    guard sqlite3_column_type(statement.handle, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement.handle, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement.handle, column))
    return String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement.handle, column) == SQLITE_NULL
  }

  /// A text that may be missing: nothing at all where it is there and cannot be read.
  func optionalText(_ column: Int32) -> String?? {
    if isNull(column) { return .some(nil) }
    return text(column).map { .some($0) }
  }
}
