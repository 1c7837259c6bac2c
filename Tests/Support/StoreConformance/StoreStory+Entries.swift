internal import Quiz
internal import Records
internal import Samples
internal import Testing

extension StoreStory {
  static let adding: [StoreStory] = [
    StoreStory("everything that happened comes back, and the sitting with it", sittingsComeBack),
    StoreStory("every kind of event comes back as it was", eventsComeBack),
    StoreStory("an entry added again is added once, and no other takes its number", addingAgain),
    StoreStory("an entry follows the one before it, in an attempt that is there", addingWrongly),
    StoreStory(
      "an attempt that is over takes nothing more, but knows what it has", addingAfterTheEnd),
  ]

  static let together: [StoreStory] = [
    StoreStory(
      "two programs that go on with one attempt: one is first, the other is told", twoPrograms)
  ]

  private static func sittingsComeBack(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    var record = Sample.attempt(1, of: person)
    try store.begin(record)
    let right = Sample.rightEntries(over: record)
    // Wrong way and back again, told through all doors.
    var events: [Attempt.Event] = right.map(\.event)
    events.insert(contentsOf: [.sure(3), .sure(1)], at: 1)
    for (index, event) in events.enumerated() {
      let doors = AttemptRecord.Door.allCases
      let entry = AttemptRecord.Entry(
        event, at: Sample.moment(index), door: doors[index % doors.count])
      try store.add(entry, as: index, to: record.id)
      record.entries.append(entry)
      #expect(try connect().attempt(record.id) == record)
    }
    #expect(try store.attempt(record.id)?.attempt().isOver == true)
    #expect(try store.attempts(of: person.id) == [record])
  }

  private static func eventsComeBack(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    let record = Sample.attempt(1, of: person)
    try store.begin(record)
    let events: [Attempt.Event] = [
      .answered(["a"], confidence: nil), .answered(["c", "b", "a"], confidence: 1),
      .wentBack, .answered(["\"å\"\n\\"], confidence: 3), .sure(2), .answered([], confidence: 2),
    ]
    let entries = events.map {
      AttemptRecord.Entry($0, at: Moment(milliseconds: 1), door: .json)
    }
    for (index, entry) in entries.enumerated() {
      try store.add(entry, as: index, to: record.id)
    }
    #expect(try store.attempt(record.id)?.entries == entries)
  }

  private static func addingAgain(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    let record = Sample.attempt(1, of: person)
    try store.begin(record)
    let first = AttemptRecord.Entry(
      .answered(["a"], confidence: nil), at: Sample.moment(1), door: .lines)
    try store.add(first, as: 0, to: record.id)
    try store.add(first, as: 0, to: record.id)
    for other in [
      AttemptRecord.Entry(first.event, at: Sample.moment(2), door: .lines),
      AttemptRecord.Entry(first.event, at: first.at, door: .json),
      AttemptRecord.Entry(.answered(["b"], confidence: nil), at: first.at, door: .lines),
      AttemptRecord.Entry(.answered(["a"], confidence: 3), at: first.at, door: .lines),
    ] {
      #expect(throws: StoreError.taken(id: record.id.text)) {
        try store.add(other, as: 0, to: record.id)
      }
    }
    #expect(try store.attempt(record.id)?.entries == [first])
  }

  private static func addingWrongly(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    let record = Sample.attempt(1, of: person)
    let entry = AttemptRecord.Entry(.wentBack, at: Sample.moment(1), door: .lines)
    #expect(throws: StoreError.unknown(id: record.id.text)) {
      try store.add(entry, as: 0, to: record.id)
    }
    try store.begin(record)
    for index in [1, -1, .max, .min] {
      expectFault { try store.add(entry, as: index, to: record.id) }
    }
    #expect(try store.attempt(record.id)?.entries == [])
  }

  private static func addingAfterTheEnd(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    let record = Sample.attempt(1, of: person)
    try store.begin(record)
    let entry = AttemptRecord.Entry(.sure(1), at: Sample.moment(1), door: .lines)
    try store.add(entry, as: 0, to: record.id)
    try store.end(record.id, as: .abandoned, at: Sample.moment(2))
    try store.add(entry, as: 0, to: record.id)
    #expect(throws: StoreError.ended(id: record.id.text)) {
      try store.add(entry, as: 1, to: record.id)
    }
    #expect(try store.attempt(record.id)?.entries == [entry])
  }

  private static func twoPrograms(_ connect: Connect) throws {
    let (here, there) = (try connect(), try connect())
    let person = Sample.person(1)
    try here.register(person)
    let record = Sample.attempt(1, of: person)
    try here.begin(record)
    var kept: [AttemptRecord.Entry] = []
    for index in 0..<10 {
      let mine = AttemptRecord.Entry(
        .answered(["a"], confidence: nil), at: Sample.moment(index), door: .terminal)
      let theirs = AttemptRecord.Entry(
        .answered(["b"], confidence: nil), at: Sample.moment(index), door: .json)
      let (first, second) = index % 3 == 0 ? (here, there) : (there, here)
      try first.add(mine, as: index, to: record.id)
      #expect(throws: StoreError.taken(id: record.id.text)) {
        try second.add(theirs, as: index, to: record.id)
      }
      kept.append(mine)
      #expect(try second.attempt(record.id)?.entries == kept)
    }
    try there.end(record.id, as: .finished, at: Sample.moment(20))
    #expect(throws: StoreError.ended(id: record.id.text)) {
      try here.add(kept[0], as: 10, to: record.id)
    }
  }
}
