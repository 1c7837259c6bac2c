internal import Words

extension Reader {
  /// The readings of one scenario.
  struct SecondReadings {
    let scenario: String
    let place: Place
    let readings: [SecondReading]
  }

  enum SecondReadingsField: String, CaseIterable { case readings, read }

  enum SecondReadingField: String, CaseIterable {
    case language, guideline, of, answer, outcome, date, reason
  }

  mutating func secondReadings() -> SecondReadings? {
    let fields = fields(0, SecondReadingsField.self)
    guard let node = required(.readings, in: fields), let scenario = id(node) else { return nil }
    let readings = required(.read, in: fields).map { list($0).compactMap { secondReading($0) } }
    return SecondReadings(scenario: scenario, place: place(node), readings: readings ?? [])
  }

  private mutating func secondReading(_ node: Int) -> SecondReading? {
    let fields = fields(node, SecondReadingField.self)
    let language = required(.language, in: fields).flatMap { choice($0, Language.self) }
    let guideline = required(.guideline, in: fields).flatMap { node in
      text(node).map { name in
        mention(.guideline, name, at: node)
        return name
      }
    }
    let textsRead = fields[.of].flatMap { text($0) }
    let answer = required(.answer, in: fields).flatMap { text($0) }
    let outcome = required(.outcome, in: fields).flatMap { choice($0, SecondReading.Outcome.self) }
    for field in [SecondReadingField.date, .reason] {
      if let node = required(field, in: fields) { _ = text(node) }
    }
    guard let language, let guideline, let answer, let outcome else { return nil }
    return SecondReading(
      language: language, guideline: Name(guideline),
      answer: answer.split { $0 == " " || $0 == "," }.map(String.init), outcome: outcome,
      textsRead: textsRead, place: place(node))
  }
}
