internal import Bank
internal import Quiz
internal import Records

extension SQLiteStore {
  typealias Finding = StoreReport.Finding

  /// Where the tables are not those that this program makes: whoever wants to edit what is never
  /// edited must drop a trigger first.
  func schemaFindings() throws(StoreError) -> [Finding] {
    let version = try version()
    guard (1...settings.migrations.latest).contains(version) else { return [] }
    let wanted = try settings.migrations.schema(of: version)
    let found = try database.schema()
    return Set(wanted.keys).union(found.keys).filter { wanted[$0] != found[$0] }.sorted()
      .map { .foreignSchema($0) }
  }

  /// All of them in one go: one damaged record hides no other.
  func recordFindings() throws(StoreError) -> [Finding] {
    var findings: [Finding] = []
    try gather(&findings) { () throws(StoreError) in
      _ = try people()
      return []
    }
    for number in try numbers("attempts") {
      try gather(&findings) { () throws(StoreError) in
        try row(numbered: number).map { row throws(StoreError) in try self.findings(in: row) } ?? []
      }
    }
    for number in try numbers("sign_offs") {
      try gather(&findings) { () throws(StoreError) in
        try signOff(numbered: number).map { signOff throws(StoreError) in
          try isBorneOut(signOff) ? [] : [.notBorneOut(signOff.id)]
        } ?? []
      }
    }
    return findings
  }

  /// Adds what is found; damage is a finding like others.
  private func gather(
    _ findings: inout [Finding], _ body: () throws(StoreError) -> [Finding]
  ) throws(StoreError) {
    do throws(StoreError) {
      findings += try body()
    } catch {
      guard case .damaged(_, let detail) = error else { throw error }
      if !findings.contains(.unreadable(detail)) { findings.append(.unreadable(detail)) }
    }
  }

  private func numbers(_ table: StaticString) throws(StoreError) -> [Int] {
    var rows = try database.rows("SELECT number FROM \(table) ORDER BY number")
    var numbers: [Int] = []
    do throws(StoreError) {
      while try rows.next() { if let number = rows.integer(0) { numbers.append(number) } }
    } catch {
      // What is beyond the damage cannot be reached; `integrity` tells of it.
      guard case .damaged = error else { throw error }
    }
    return numbers
  }

  private func row(numbered number: Int) throws(StoreError) -> AttemptRow? {
    var rows = try database.rows(Query.selectNumberedAttempt, [.integer(number)])
    return try rows.next() ? AttemptRow(rows, in: self) : nil
  }

  private func findings(in row: AttemptRow) throws(StoreError) -> [Finding] {
    var bodies = Bodies()
    let record = try record(row, &bodies)
    var findings: [Finding] = []
    if !record.paper.isDrawnFromItsSeed { findings.append(.drawnOtherwise(record.id)) }
    switch try? record.attempt() {
    case nil: findings.append(.doesNotReplay(record.id))
    case let attempt? where record.state == .finished && !attempt.isOver:
      findings.append(.unfinished(record.id))
    case _?: break
    }
    return findings
  }

  /// Whether the attempt is the person's own, finished and passed, with these very marks, and over
  /// the paper that the sign-off cites.
  private func isBorneOut(_ signOff: SignOff) throws(StoreError) -> Bool {
    guard let record = try attempt(signOff.attempt), record.state == .finished,
      let attempt = try? record.attempt()
    else { return false }
    let result = Result(attempt)
    let paper = record.paper
    return result.isPassed && result.marks == signOff.marks && result.of == signOff.of
      && record.person == signOff.person && paper.guideline == signOff.guideline
      && paper.guidelineVersion == signOff.guidelineVersion && paper.track == signOff.track
      && "\(paper.seed)" == signOff.seed && paper.source.bank == signOff.bank
      && paper.source.version == signOff.bankVersion && paper.source.digest == signOff.bankDigest
  }
}

extension Paper {
  /// Whether the draw, repeated, gives these questions and this order of their options.
  fileprivate var isDrawnFromItsSeed: Bool {
    lot.draw(with: seed) == items.map(\.question.scenario)
      && items.allSatisfy { $0 == Item($0.question, seed: seed) }
  }
}
