internal import Records

extension SQLiteStore {
  /// Does all of it or nothing. Durable when it returns.
  func write<Outcome>(
    _ body: () throws(StoreError) -> Outcome
  ) throws(StoreError) -> Outcome {
    database.isWriting = true
    defer { database.isWriting = false }
    // Takes the right to write before anything is read, so that what is read still holds then.
    try database.run("BEGIN IMMEDIATE")
    return try finish(body)
  }

  /// Sees the store as it is at one moment.
  func read<Outcome>(
    _ body: () throws(StoreError) -> Outcome
  ) throws(StoreError) -> Outcome {
    if database.isInTransaction { return try body() }
    try database.run("BEGIN")
    return try finish(body)
  }

  private func finish<Outcome>(
    _ body: () throws(StoreError) -> Outcome
  ) throws(StoreError) -> Outcome {
    do throws(StoreError) {
      let outcome = try body()
      try database.run("COMMIT")
      return outcome
    } catch {
      // After some failures SQLite has gone back already. The first error tells more than one here.
      if database.isInTransaction { try? database.run("ROLLBACK") }
      throw error
    }
  }

  func damaged(_ detail: String) -> StoreError {
    .damaged(path: path, detail: detail)
  }
}
