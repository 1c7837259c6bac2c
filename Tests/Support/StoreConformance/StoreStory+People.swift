internal import Bank
internal import Records
internal import Samples
internal import Testing
internal import Words

extension StoreStory {
  static let people: [StoreStory] = [
    StoreStory("people come back as they were registered, in that order", peopleComeBack),
    StoreStory(
      "a person registered again is the same person, and no other takes their id", registeringAgain),
    StoreStory("what may change of a person changes, their id and registration do not", updating),
    StoreStory("nobody unknown is updated", updatingNobody),
  ]

  private static func peopleComeBack(_ connect: Connect) throws {
    let store = try connect()
    #expect(try store.people() == [])
    let people = [
      Sample.person(7),
      Sample.person(3, name: "ᠮ Ŋiillas Ánne", staffID: nil, email: nil, unit: nil),
      Sample.person(5, name: "نور الهدى", staffID: "", email: "", unit: ""),
      Sample.person(4, name: "สมชาย O’Null-Ö 'x'; --", language: .finnish),
      Sample.person(6, name: "É", language: .english),
    ]
    for person in people { try store.register(person) }
    #expect(try store.people() == people)
    #expect(try connect().people() == people)
    let scalars = { (people: [Person]) in people.map { Array($0.name.unicodeScalars) } }
    #expect(try scalars(store.people()) == scalars(people))
  }

  private static func registeringAgain(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    try store.register(person)
    try store.register(person)
    #expect(throws: StoreError.taken(id: person.id.text)) {
      try store.register(Sample.person(1, name: "Bo Ek"))
    }
    #expect(try store.people() == [person])
  }

  private static func updating(_ connect: Connect) throws {
    let store = try connect()
    let before = Sample.person(1)
    try store.register(before)
    try store.register(Sample.person(2))
    var person = before
    person.name = "Åsa Öberg Lund"
    person.unit = nil
    person.email = "asa@norsjo.example"
    person.guideline = "hango"
    person.track = "elected"
    person.language = .finnish
    try store.update(person)
    try store.update(person)
    #expect(try store.people() == [person, Sample.person(2)])
    let later = Person(
      id: person.id, name: "Å", guideline: "hango", track: "elected", language: .finnish,
      registered: Sample.moment(99))
    try store.update(later)
    #expect(try store.people().map(\.registered) == [before.registered, Sample.moment(2)])
  }

  private static func updatingNobody(_ connect: Connect) throws {
    let store = try connect()
    let person = Sample.person(1)
    #expect(throws: StoreError.unknown(id: person.id.text)) { try store.update(person) }
    #expect(try store.people() == [])
  }
}
