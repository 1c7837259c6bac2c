public import Records

extension Sample {
  /// Registers the person, and takes them through an attempt with everything right.
  @discardableResult
  public static func pass(
    _ number: UInt64, of person: Person, in store: any Store
  ) throws -> AttemptRecord {
    try store.register(person)
    var record = attempt(number, of: person)
    try store.begin(record)
    for (index, entry) in rightEntries(over: record).enumerated() {
      try store.add(entry, as: index, to: record.id)
      record.entries.append(entry)
    }
    let ended = moment(10 * Int(number) + 9)
    try store.end(record.id, as: .finished, at: ended)
    record.state = .finished
    record.ended = ended
    return record
  }
}
