internal import JSON
internal import Quiz
public import Records

extension SQLiteStore {
  public func begin(_ attempt: AttemptRecord) throws(StoreError) {
    guard attempt.state == .open, attempt.ended == nil, attempt.entries.isEmpty else {
      throw .fault(path: path, detail: "attempt \(attempt.id) has begun before")
    }
    let paper = attempt.paper.json.canonical
    try write { () throws(StoreError) in
      if let present = try row(of: attempt.id) {
        guard present.person == attempt.person, present.paper == paper,
          present.started == attempt.started
        else { throw .taken(id: attempt.id.text) }
        return
      }
      guard try person(attempt.person) != nil else { throw .unknown(id: attempt.person.text) }
      let started = attempt.started.milliseconds
      let kind = attempt.paper.kind.rawValue
      try database.run(
        Query.abandonOpenAttempt, [.integer(started), .text(attempt.person.text), .text(kind)])
      for content in attempt.paper.contents {
        try database.run(
          "INSERT INTO questions (digest, body) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
          [.text(content.digest), .text(content.body)])
      }
      try database.run(
        Query.insertAttempt,
        [
          .text(attempt.id.text), .text(attempt.person.text), .text(kind), .text(paper),
          .integer(started),
        ])
    }
  }

  public func end(
    _ attempt: AttemptRecord.ID, as state: AttemptRecord.State, at: Moment
  ) throws(StoreError) {
    guard state != .open else {
      throw .fault(path: path, detail: "attempt \(attempt) cannot end as open")
    }
    try write { () throws(StoreError) in
      guard let present = try self.state(of: attempt) else { throw .unknown(id: attempt.text) }
      if present == state { return }
      guard present == .open else { throw .ended(id: attempt.text) }
      try database.run(
        "UPDATE attempts SET state = ?, ended = ? WHERE id = ?",
        [.text(state.rawValue), .integer(at.milliseconds), .text(attempt.text)])
    }
  }

  public func attempt(_ id: AttemptRecord.ID) throws(StoreError) -> AttemptRecord? {
    try read { () throws(StoreError) in
      var bodies = Bodies()
      return try row(of: id).map { row throws(StoreError) in try record(row, &bodies) }
    }
  }

  public func attempts(of person: Person.ID) throws(StoreError) -> [AttemptRecord] {
    try records(Query.selectAttemptsOfPerson, of: person)
  }

  public func openAttempts(of person: Person.ID) throws(StoreError) -> [AttemptRecord] {
    try records(Query.selectOpenAttempts, of: person)
  }

  private func records(
    _ query: String, of person: Person.ID
  ) throws(StoreError) -> [AttemptRecord] {
    try read { () throws(StoreError) in
      var rows = try database.rows(query, [.text(person.text)])
      var bodies = Bodies()
      var records: [AttemptRecord] = []
      while try rows.next() { records.append(try record(AttemptRow(rows, in: self), &bodies)) }
      return records
    }
  }
}

extension SQLiteStore {
  /// Bodies of questions by their digests: attempts of one person ask many of the same.
  typealias Bodies = [String: String]

  /// A row of attempts, its paper not yet read.
  struct AttemptRow {
    let id: AttemptRecord.ID
    let person: Person.ID
    let kind: Paper.Kind
    let paper: String
    let started: Moment
    let state: AttemptRecord.State
    let ended: Moment?

    init(_ row: borrowing Rows, in store: SQLiteStore) throws(StoreError) {
      guard let id = row.code(0, of: AttemptRecord.self),
        let person = row.code(1, of: Person.self), let kind = row.choice(2, of: Paper.Kind.self),
        let paper = row.text(3), let started = row.moment(4),
        let state = row.choice(5, of: AttemptRecord.State.self),
        row.isNull(6) == (state == .open), row.isNull(6) || row.moment(6) != nil
      else { throw store.damaged(row.place(in: "attempts")) }
      self.id = id
      self.person = person
      self.kind = kind
      self.paper = paper
      self.started = started
      self.state = state
      ended = row.moment(6)
    }
  }

  func row(of id: AttemptRecord.ID) throws(StoreError) -> AttemptRow? {
    var rows = try database.rows(Query.selectAttempt, [.text(id.text)])
    return try rows.next() ? AttemptRow(rows, in: self) : nil
  }

  func state(of id: AttemptRecord.ID) throws(StoreError) -> AttemptRecord.State? {
    var rows = try database.rows("SELECT state FROM attempts WHERE id = ?", [.text(id.text)])
    guard try rows.next() else { return nil }
    guard let state = rows.choice(0, of: AttemptRecord.State.self) else {
      throw damaged("attempts \(id)")
    }
    return state
  }

  func record(_ row: AttemptRow, _ bodies: inout Bodies) throws(StoreError) -> AttemptRecord {
    guard let json = try? JSON(reading: row.paper), json.canonical == row.paper else {
      throw damaged("attempts \(row.id): paper")
    }
    let digests = (json["items"]?.list ?? []).compactMap { $0["question"]?.text }
    for digest in digests where bodies[digest] == nil { bodies[digest] = try body(digest) }
    guard let paper = Paper(json, content: { bodies[$0] }), paper.kind == row.kind else {
      throw damaged("attempts \(row.id): paper")
    }
    return AttemptRecord(
      id: row.id, person: row.person, paper: paper, started: row.started, state: row.state,
      ended: row.ended, entries: try entries(of: row.id))
  }

  private func body(_ digest: String) throws(StoreError) -> String? {
    var rows = try database.rows("SELECT body FROM questions WHERE digest = ?", [.text(digest)])
    return try rows.next() ? rows.text(0) : nil
  }
}
