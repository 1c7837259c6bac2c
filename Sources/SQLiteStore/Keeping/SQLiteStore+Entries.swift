internal import JSON
internal import Quiz
public import Records

extension SQLiteStore {
  public func add(
    _ entry: AttemptRecord.Entry, as index: Int, to attempt: AttemptRecord.ID
  ) throws(StoreError) {
    try write { () throws(StoreError) in
      guard let state = try self.state(of: attempt) else { throw .unknown(id: attempt.text) }
      if let present = try self.entry(index, of: attempt) {
        guard present == entry else { throw .taken(id: attempt.text) }
        return
      }
      guard state == .open else { throw .ended(id: attempt.text) }
      // That it follows the one before it is for the table to say.
      try database.run(
        Query.insertEntry,
        [.text(attempt.text), .integer(index)] + Self.values(of: entry.event)
          + [.integer(entry.at.milliseconds), .text(entry.door.rawValue)])
    }
  }

  private static func values(of event: Attempt.Event) -> [Database.Value] {
    switch event {
    case .answered(let choice, let confidence):
      [.text("answered"), .text(JSON(choice).canonical), .init(confidence)]
    case .sure(let confidence): [.text("sure"), .null, .integer(confidence)]
    case .wentBack: [.text("back"), .null, .null]
    }
  }

  private func entry(
    _ index: Int, of attempt: AttemptRecord.ID
  ) throws(StoreError) -> AttemptRecord.Entry? {
    var rows = try database.rows(Query.selectEntry, [.text(attempt.text), .integer(index)])
    return try rows.next() ? try entry(in: rows, index, of: attempt) : nil
  }

  func entries(of attempt: AttemptRecord.ID) throws(StoreError) -> [AttemptRecord.Entry] {
    var rows = try database.rows(Query.selectEntries, [.text(attempt.text)])
    var entries: [AttemptRecord.Entry] = []
    while try rows.next() { entries.append(try entry(in: rows, entries.count, of: attempt)) }
    return entries
  }

  /// The entry in a row, which must be the one with this number: none is passed over.
  private func entry(
    in row: borrowing Rows, _ number: Int, of attempt: AttemptRecord.ID
  ) throws(StoreError) -> AttemptRecord.Entry {
    guard row.integer(0) == number, let event = Self.event(in: row), let at = row.moment(4),
      let door = row.choice(5, of: AttemptRecord.Door.self)
    else { throw damaged("entries \(attempt): \(number)") }
    return AttemptRecord.Entry(event, at: at, door: door)
  }

  private static func event(in row: borrowing Rows) -> Attempt.Event? {
    let confidence = row.integer(3)
    guard row.isNull(3) || confidence.map({ (1...3).contains($0) }) == true else { return nil }
    switch row.text(1) {
    case "answered":
      guard let text = row.text(2), let json = try? JSON(reading: text), let choice = json.texts
      else { return nil }
      return .answered(choice, confidence: confidence)
    case "sure": return row.isNull(2) ? confidence.map { .sure($0) } : nil
    case "back": return row.isNull(2) && row.isNull(3) ? .wentBack : nil
    default: return nil
    }
  }
}
