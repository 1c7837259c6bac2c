internal import Bank
internal import Records
internal import Samples
internal import Testing

extension StoreStory {
  static let signing: [StoreStory] = [
    StoreStory(
      "a sign-off comes back word for word, and signed again it is the same one", signOffsComeBack),
    StoreStory("an attempt is signed once, and no sign-off takes another's id", signingOnce),
    StoreStory("one signs one's own attempt, when it is finished", signingOnesOwn),
  ]

  private static func signOffsComeBack(_ connect: Connect) throws {
    let store = try connect()
    let (person, other) = (
      Sample.person(1), Sample.person(2, name: "Bo Ek", staffID: nil, unit: nil)
    )
    #expect(try store.signOffs(of: nil) == [])
    let first = Sample.signOff(9, of: person, on: try Sample.pass(1, of: person, in: store))
    let second = Sample.signOff(
      5, of: other, on: try Sample.pass(2, of: other, in: store), marks: .init(7, 2))
    let third = Sample.signOff(7, of: person, on: try Sample.pass(3, of: person, in: store))
    for signOff in [first, second, third, first, second] { try store.sign(signOff) }
    #expect(try store.signOffs(of: nil) == [first, second, third])
    #expect(try connect().signOffs(of: person.id) == [first, third])
    #expect(try store.signOffs(of: other.id) == [second])
    #expect(try store.signOffs(of: Person.ID(77)) == [])
  }

  private static func signingOnce(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    let record = try Sample.pass(1, of: person, in: store)
    let signOff = Sample.signOff(1, of: person, on: record)
    try store.sign(signOff)
    #expect(throws: StoreError.alreadySigned(attempt: record.id.text)) {
      try store.sign(Sample.signOff(2, of: person, on: record))
    }
    let next = try Sample.pass(2, of: person, in: store)
    for other in [
      Sample.signOff(1, of: person, on: next),
      Sample.signOff(1, of: person, on: record, marks: .one),
    ] {
      #expect(throws: StoreError.taken(id: signOff.id.text)) { try store.sign(other) }
    }
    #expect(try store.signOffs(of: nil) == [signOff])
  }

  private static func signingOnesOwn(_ connect: Connect) throws {
    let store = try connect()
    let (person, colleague) = (Sample.person(1), Sample.person(2))
    try store.register(person)
    try store.register(colleague)
    let record = Sample.attempt(1, of: person)
    #expect(throws: StoreError.unknown(id: record.id.text)) {
      try store.sign(Sample.signOff(1, of: person, on: record))
    }
    try store.begin(record)
    expectFault { try store.sign(Sample.signOff(1, of: person, on: record)) }
    try store.end(record.id, as: .finished, at: Sample.moment(20))
    #expect(throws: StoreError.unknown(id: colleague.id.text)) {
      try store.sign(Sample.signOff(1, of: colleague, on: record))
    }
    #expect(try store.signOffs(of: nil) == [])
    try store.sign(Sample.signOff(1, of: person, on: record))
  }
}
