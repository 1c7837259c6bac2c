public import Bank
public import Quiz
public import Records
public import Words

/// Records to tell stories about: made without a bank, but drawn, asked and marked as real ones.
public enum Sample {
  /// A moment some minutes into the twenty-first of November 2026.
  public static func moment(_ minutes: Int) -> Moment {
    Moment(milliseconds: 1_795_219_200_000 + minutes * 60_000)
  }

  public static func person(
    _ number: UInt64, name: String = "Åsa Öberg", staffID: String? = "4711",
    email: String? = "asa.oberg@norsjo.example", unit: String? = "Barn & utbildning",
    language: Language = .swedish
  ) -> Person {
    Person(
      id: Person.ID(number), name: name, staffID: staffID, email: email, unit: unit,
      guideline: "norsjo", track: "operator", language: language, registered: moment(Int(number)))
  }

  /// A sitting that has just begun.
  public static func attempt(
    _ number: UInt64, of person: Person, _ kind: Paper.Kind = .exam, seed: UInt64? = nil
  ) -> AttemptRecord {
    AttemptRecord(
      id: AttemptRecord.ID(number), person: person.id,
      paper: paper(kind, seed: Seed(seed ?? number), language: person.language),
      started: moment(10 * Int(number)))
  }

  /// Everything right, one minute each.
  public static func rightEntries(over record: AttemptRecord) -> [AttemptRecord.Entry] {
    var attempt = Attempt(record.paper)
    var entries: [AttemptRecord.Entry] = []
    while let position = attempt.position {
      let question = record.paper.items[position.question].question
      let event = Attempt.Event.answered(
        question.rightChoice(at: position.step), confidence: nil)
      guard (try? attempt.take(event)) != nil else { return [] }
      let at = Moment(
        milliseconds: record.started.milliseconds + (entries.count + 1) * 60_000)
      entries.append(AttemptRecord.Entry(event, at: at, door: .terminal))
    }
    return entries
  }

  public static func signOff(
    _ number: UInt64, of person: Person, on record: AttemptRecord, marks: Fraction? = nil
  ) -> SignOff {
    let of = record.paper.items.count
    return SignOff(
      id: SignOff.ID(number), person: person, attempt: record, typedName: person.name,
      municipality: "Norsjö kommun", trackName: "Kanalansvarig",
      marks: marks ?? Fraction(of) ?? .zero, of: of, language: person.language,
      statement: "Jag har läst riktlinjerna.\nJag följer dem.", signed: moment(500),
      signedDay: Day(number: 20_778), validUntil: Day(number: 21_142))
  }
}

extension Question {
  fileprivate func rightChoice(at step: String?) -> [String] {
    let step = self.step(step)
    return switch form {
    case .single, .dialogue, .multiple: step?.best ?? []
    case .bestWorst: (step?.best ?? []) + [step?.worst].compactMap(\.self)
    case .order: order?.groups.flatMap(\.self) ?? []
    }
  }
}
