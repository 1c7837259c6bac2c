internal import Bank
internal import Quiz
internal import Records
internal import Samples
internal import Testing
internal import Words

extension StoreStory {
  static let beginning: [StoreStory] = [
    StoreStory(
      "a paper is kept before its first question, in every form and language", papersAreKept),
    StoreStory(
      "an attempt begun again has begun once, and another cannot take its id", beginningAgain),
    StoreStory("nobody unknown begins, and nothing begins in its middle", beginningWrongly),
    StoreStory(
      "a new attempt gives up the open one of its kind, of its person, and no other", givingUp),
  ]

  static let ending: [StoreStory] = [
    StoreStory("an attempt ends once", endingOnce),
    StoreStory("a new attempt leaves those that are over as they ended", leavingWhatIsOver),
  ]

  private static func papersAreKept(_ connect: Connect) throws {
    let store = try connect()
    var records: [AttemptRecord] = []
    for (number, language) in zip(UInt64(1)..., Language.allCases) {
      let person = Sample.person(number, language: language)
      try store.register(person)
      for kind in Paper.Kind.allCases {
        let id = number * 10 + (kind == .exam ? 1 : 0)
        let record = Sample.attempt(id, of: person, kind)
        try store.begin(record)
        #expect(try connect().attempt(record.id) == record)
        records.append(record)
      }
      #expect(try store.openAttempts(of: person.id).count == 2)
    }
    let forms = Set(records.flatMap { $0.paper.items.map(\.question.form) })
    #expect(forms == [.single, .multiple, .dialogue, .order, .bestWorst])
    #expect(try store.attempt(AttemptRecord.ID(999)) == nil)
  }

  private static func beginningAgain(_ connect: Connect) throws {
    let store = try connect()
    let (person, other) = (Sample.person(1), Sample.person(2))
    try store.register(person)
    try store.register(other)
    let record = Sample.attempt(1, of: person)
    try store.begin(record)
    try store.begin(record)
    #expect(try store.attempts(of: person.id) == [record])
    for taker in [Sample.attempt(1, of: person, seed: 2), Sample.attempt(1, of: other)] {
      #expect(throws: StoreError.taken(id: record.id.text)) { try store.begin(taker) }
    }
    #expect(try store.attempts(of: person.id) == [record])
    #expect(try store.attempts(of: other.id) == [])
  }

  private static func beginningWrongly(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    #expect(throws: StoreError.unknown(id: person.id.text)) {
      try store.begin(Sample.attempt(1, of: person))
    }
    try store.register(person)
    var begun = Sample.attempt(1, of: person)
    begun.entries = Sample.rightEntries(over: begun)
    expectFault { try store.begin(begun) }
    #expect(try store.attempts(of: person.id) == [])
  }

  private static func givingUp(_ connect: Connect) throws {
    let store = try connect()
    let (person, other) = (Sample.person(1), Sample.person(2))
    try store.register(person)
    try store.register(other)
    let first = Sample.attempt(1, of: person)
    let practice = Sample.attempt(2, of: person, .practice)
    let others = Sample.attempt(3, of: other)
    let second = Sample.attempt(4, of: person)
    for record in [first, practice, others, second] { try store.begin(record) }
    var given = first
    given.state = .abandoned
    given.ended = second.started
    #expect(try store.attempts(of: person.id) == [given, practice, second])
    #expect(Set(try store.openAttempts(of: person.id)) == [practice, second])
    #expect(try store.openAttempts(of: other.id) == [others])
    // As after a lost connection: late, and without effect.
    try store.begin(first)
    #expect(try store.attempts(of: person.id) == [given, practice, second])
  }

  private static func endingOnce(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    var record = Sample.attempt(1, of: person)
    try store.begin(record)
    expectFault { try store.end(record.id, as: .open, at: Sample.moment(20)) }
    try store.end(record.id, as: .finished, at: Sample.moment(20))
    try store.end(record.id, as: .finished, at: Sample.moment(20))
    try store.end(record.id, as: .finished, at: Sample.moment(21))
    #expect(throws: StoreError.ended(id: record.id.text)) {
      try store.end(record.id, as: .abandoned, at: Sample.moment(22))
    }
    record.state = .finished
    record.ended = Sample.moment(20)
    #expect(try store.attempts(of: person.id) == [record])
    #expect(try store.openAttempts(of: person.id) == [])
    let unknown = AttemptRecord.ID(2)
    #expect(throws: StoreError.unknown(id: unknown.text)) {
      try store.end(unknown, as: .finished, at: Sample.moment(20))
    }
  }

  private static func leavingWhatIsOver(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    var record = Sample.attempt(1, of: person)
    try store.begin(record)
    try store.end(record.id, as: .finished, at: Sample.moment(20))
    record.state = .finished
    record.ended = Sample.moment(20)
    let next = Sample.attempt(2, of: person)
    try store.begin(next)
    #expect(try store.attempts(of: person.id) == [record, next])
  }
}
