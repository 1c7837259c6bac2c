internal import CSQLite
internal import Records

/// The steps from an empty file to the tables that this program knows. Forward only; each is one
/// transaction, so that a kill leaves the old or the new.
struct Migrations {
  let steps: [String]

  static let all = Migrations(steps: [String(decoding: PackageResources._01_sql, as: UTF8.self)])

  var latest: Int { steps.count }

  /// Takes the step that leads to this version, inside a transaction.
  func step(to version: Int, of database: Database) throws(StoreError) {
    try database.execute(steps[version - 1])
    try database.execute("PRAGMA application_id = \(Header.applicationID)")
    try database.execute("PRAGMA user_version = \(version)")
  }

  /// The tables, indexes and triggers of a version, by name.
  func schema(of version: Int) throws(StoreError) -> [String: String] {
    let database = try Database(
      ":memory:", known: ":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    for version in 1...max(1, version) { try step(to: version, of: database) }
    return try database.schema()
  }
}

extension Database {
  /// Everything in the schema that has a text, by kind and name.
  func schema() throws(StoreError) -> [String: String] {
    var rows = try rows("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    var schema: [String: String] = [:]
    while try rows.next() { schema[rows.text(0) ?? ""] = rows.text(1) ?? "" }
    return schema
  }
}
