internal import Glibc
internal import Records

extension SQLiteStore {
  /// Brings the tables up to what this program knows, a verified copy kept beside the store first
  /// when there is something in it.
  func migrate() throws(StoreError) {
    let latest = settings.migrations.latest
    var version = try version()
    if version > 0, version < latest, !isReadOnly {
      try backup(to: try freeName(for: version))
    }
    while version < latest {
      version = try write { () throws(StoreError) -> Int in
        // Another program may have been quicker.
        let next = try self.version() + 1
        guard next <= latest else { return next - 1 }
        try settings.migrations.step(to: next, of: database)
        return next
      }
    }
    guard version <= latest else { throw .newer(path: path, version: version, known: latest) }
  }

  func version() throws(StoreError) -> Int {
    try database.number("PRAGMA user_version") ?? 0
  }

  /// `store.version-1`, or with a further number where an earlier trial has left one.
  private func freeName(for version: Int) throws(StoreError) -> String {
    let name = "\(path).version-\(version)"
    if !Files.exists(name) { return name }
    let free = (2...1000).lazy.map { "\(name).\($0)" }.first { !Files.exists($0) }
    guard let free else { throw .cannotCreate(path: name, reason: systemReason(EEXIST)) }
    return free
  }
}
