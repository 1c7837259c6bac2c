internal import Bank
internal import Records
internal import Words

extension Rows {
  /// A code in the one form in which it is kept.
  func code<Of>(_ column: Int32, of: Of.Type = Of.self) -> Code<Of>? {
    guard let text = text(column), let code = Code<Of>(text), code.text == text else { return nil }
    return code
  }

  /// Within the years that a calendar has.
  func moment(_ column: Int32) -> Moment? {
    guard let number = integer(column), (0...253_402_300_799_999).contains(number) else {
      return nil
    }
    return Moment(milliseconds: number)
  }

  func language(_ column: Int32) -> Language? { choice(column) }

  func choice<Choice: RawRepresentable<String>>(
    _ column: Int32, of: Choice.Type = Choice.self
  ) -> Choice? {
    text(column).flatMap(Choice.init(rawValue:))
  }

  func day(_ column: Int32) -> Day? { text(column).flatMap { Day($0) } }

  func fraction(_ column: Int32) -> Fraction? {
    guard let text = text(column), let fraction = Fraction(text), "\(fraction)" == text else {
      return nil
    }
    return fraction
  }

  /// Where a record stands, for saying which one is damaged: the table, and what is written where
  /// its id should be.
  func place(in table: String) -> String {
    "\(table) \((text(0) ?? "?").prefix(40))".shown
  }
}
