internal import Bank
public import Records
internal import Words

extension SQLiteStore {
  public func sign(_ signOff: SignOff) throws(StoreError) {
    try write { () throws(StoreError) in
      if let present = try self.signOff(Query.selectSignOff, .text(signOff.id.text)) {
        guard present == signOff else { throw .taken(id: signOff.id.text) }
        return
      }
      if try self.signOff(Query.selectSignOffOfAttempt, .text(signOff.attempt.text)) != nil {
        throw .alreadySigned(attempt: signOff.attempt.text)
      }
      guard let attempt = try row(of: signOff.attempt) else {
        throw .unknown(id: signOff.attempt.text)
      }
      guard attempt.person == signOff.person else { throw .unknown(id: signOff.person.text) }
      guard attempt.state == .finished else {
        throw .fault(path: path, detail: "attempt \(attempt.id) is not finished")
      }
      try database.run(Query.insertSignOff, values(of: signOff))
    }
  }

  public func signOffs(of person: Person.ID?) throws(StoreError) -> [SignOff] {
    var rows = try database.rows(
      person == nil ? Query.selectSignOffs : Query.selectSignOffsOfPerson,
      person.map { [.text($0.text)] } ?? [])
    var signOffs: [SignOff] = []
    while try rows.next() { signOffs.append(try signOff(in: rows)) }
    return signOffs
  }

  func signOff(numbered number: Int) throws(StoreError) -> SignOff? {
    try signOff(Query.selectNumberedSignOff, .integer(number))
  }

  private func signOff(
    _ query: String, _ key: Database.Value
  ) throws(StoreError) -> SignOff? {
    var rows = try database.rows(query, [key])
    return try rows.next() ? try signOff(in: rows) : nil
  }

  /// In the order of the columns in every query on sign-offs.
  private func values(of signOff: SignOff) -> [Database.Value] {
    [
      .text(signOff.id.text), .text(signOff.person.text), .text(signOff.attempt.text),
      .text(signOff.name), .text(signOff.typedName), .init(signOff.staffID),
      .init(signOff.unit), .text(signOff.municipality), .text(signOff.guideline.text),
      .text(signOff.guidelineVersion), .text(signOff.track.text), .text(signOff.trackName),
      .text(signOff.bank), .text(signOff.bankVersion), .text(signOff.bankDigest),
      .text(signOff.seed), .text("\(signOff.marks)"), .integer(signOff.of),
      .text(signOff.language.rawValue), .text(signOff.statement),
      .integer(signOff.signed.milliseconds), .text("\(signOff.signedDay)"),
      .text("\(signOff.validUntil)"),
    ]
  }

  private func signOff(in row: borrowing Rows) throws(StoreError) -> SignOff {
    guard let id = row.code(0, of: SignOff.self), let person = row.code(1, of: Person.self),
      let attempt = row.code(2, of: AttemptRecord.self), let name = row.text(3),
      let typedName = row.text(4), let staffID = row.optionalText(5),
      let unit = row.optionalText(6), let municipality = row.text(7),
      let guideline = row.text(8), let guidelineVersion = row.text(9), let track = row.text(10),
      let trackName = row.text(11), let bank = row.text(12), let bankVersion = row.text(13),
      let bankDigest = row.text(14), let seed = row.text(15), let marks = row.fraction(16),
      let of = row.integer(17), of > 0, let language = row.language(18),
      let statement = row.text(19), let signed = row.moment(20), let signedDay = row.day(21),
      let validUntil = row.day(22)
    else { throw damaged(row.place(in: "sign_offs")) }
    return SignOff(
      id: id, person: person, attempt: attempt, name: name, typedName: typedName,
      staffID: staffID, unit: unit, municipality: municipality, guideline: .init(guideline),
      guidelineVersion: guidelineVersion, track: .init(track), trackName: trackName, bank: bank,
      bankVersion: bankVersion, bankDigest: bankDigest, seed: seed, marks: marks, of: of,
      language: language, statement: statement, signed: signed, signedDay: signedDay,
      validUntil: validUntil)
  }
}
