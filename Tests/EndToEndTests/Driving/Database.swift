import CSQLite

/// A store opened behind the program's back, as someone would who wants to change what is written.
final class Database {
  private var handle: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open(path, &handle) == SQLITE_OK else { throw Unexpected("cannot open \(path)") }
  }

  deinit { sqlite3_close(handle) }

  func run(_ statements: String) throws {
    guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else {
      throw Unexpected("\(statements): \(String(cString: sqlite3_errmsg(handle)))")
    }
  }

  /// Runs statements with these triggers out of the way, and puts them back as they were.
  func forge(_ statements: String, past triggers: [String]) throws {
    var saved: [String] = []
    for trigger in triggers {
      saved += try texts("SELECT sql FROM sqlite_schema WHERE name = '\(trigger)'")
      try run("DROP TRIGGER \(trigger)")
    }
    try run(statements)
    for trigger in saved { try run(trigger) }
  }

  /// The first column of every row.
  func texts(_ query: String) throws -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK else {
      throw Unexpected("\(query): \(String(cString: sqlite3_errmsg(handle)))")
    }
    defer { sqlite3_finalize(statement) }
    var texts: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      texts.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return texts
  }
}
