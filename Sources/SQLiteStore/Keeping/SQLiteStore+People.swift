internal import Bank
public import Records
internal import Words

extension SQLiteStore {
  public func people() throws(StoreError) -> [Person] {
    var rows = try database.rows(Query.selectPeople)
    var people: [Person] = []
    while try rows.next() { people.append(try person(in: rows)) }
    return people
  }

  public func register(_ person: Person) throws(StoreError) {
    try write { () throws(StoreError) in
      if let present = try self.person(person.id) {
        guard present == person else { throw .taken(id: person.id.text) }
        return
      }
      try database.run(
        Query.insertPerson, values(of: person) + [.integer(person.registered.milliseconds)])
    }
  }

  public func update(_ person: Person) throws(StoreError) {
    try write { () throws(StoreError) in
      guard try self.person(person.id) != nil else { throw .unknown(id: person.id.text) }
      try database.run(Query.updatePerson, values(of: person))
    }
  }

  func person(_ id: Person.ID) throws(StoreError) -> Person? {
    var rows = try database.rows(Query.selectPerson, [.text(id.text)])
    return try rows.next() ? try person(in: rows) : nil
  }

  private func values(of person: Person) -> [Database.Value] {
    [
      .text(person.id.text), .text(person.name), .init(person.staffID), .init(person.email),
      .init(person.unit), .text(person.guideline.text), .text(person.track.text),
      .text(person.language.rawValue),
    ]
  }

  private func person(in row: borrowing Rows) throws(StoreError) -> Person {
    guard let id = row.code(0, of: Person.self), let name = row.text(1),
      let staffID = row.optionalText(2), let email = row.optionalText(3),
      let unit = row.optionalText(4), let guideline = row.text(5), let track = row.text(6),
      let language = row.language(7), let registered = row.moment(8)
    else { throw damaged(row.place(in: "people")) }
    return Person(
      id: id, name: name, staffID: staffID, email: email, unit: unit,
      guideline: .init(guideline), track: .init(track), language: language,
      registered: registered)
  }
}
