internal import Words

/// The files that name what the rest of the bank uses: the bank itself, topics, laws, tracks.
extension Reader {
  /// What `bank.yaml` says.
  struct Header {
    var name = ""
    var version = ""
    var translations: [Language] = []
    var agreement = Fraction.zero
    var isAlone = false
    var wantsReadings = false
    var promises = Promises()
  }

  enum HeaderField: String, CaseIterable {
    case bank, version, translations, agreement, alone, readings, shares, numbers
  }

  enum Readings: String, CaseIterable { case required, optional }

  enum SharesField: String, CaseIterable { case levels, critical, fair, speaking }

  mutating func header() -> Header {
    let fields = fields(0, HeaderField.self)
    var header = Header()
    header.name = required(.bank, in: fields).flatMap { id($0) } ?? ""
    header.version = required(.version, in: fields).flatMap { text($0) } ?? ""
    header.translations = fields[.translations].map { choices($0, Language.self) } ?? []
    header.agreement = fields[.agreement].flatMap { fraction($0) } ?? .zero
    header.isAlone = fields[.alone].flatMap { truth($0) } ?? false
    header.wantsReadings = fields[.readings].flatMap { choice($0, Readings.self) } == .required
    header.promises = fields[.shares].map { shares($0) } ?? Promises()
    header.promises.numbers = fields[.numbers].map { numbers($0) } ?? [:]
    return header
  }

  private mutating func shares(_ node: Int) -> Promises {
    let fields = fields(node, SharesField.self)
    var promises = Promises()
    if let node = fields[.levels] {
      let items = list(node)
      promises.levels = items.compactMap { fraction($0) }
      let levels = Scenario.levels
      if document.kind(node) == .list, items.count != levels.count {
        fault(.wrongNumber(of: .levels, levels.count...levels.count, got: items.count), at: node)
      }
    }
    promises.critical = fields[.critical].flatMap { fraction($0) }
    promises.fair = fields[.fair].flatMap { fraction($0) }
    promises.speaking = fields[.speaking].flatMap { fraction($0) }
    return promises
  }

  private mutating func numbers(_ node: Int) -> [Promises.Numbered: Int] {
    let fields = fields(node, Promises.Numbered.self)
    var numbers: [Promises.Numbered: Int] = [:]
    for kind in Promises.Numbered.allCases {
      numbers[kind] = fields[kind].flatMap { number($0, in: 1...Limits.files) }
    }
    return numbers
  }

  enum TopicsField: String, CaseIterable { case topics }

  mutating func topics() -> [Topic] {
    let fields = fields(0, TopicsField.self)
    guard let node = required(.topics, in: fields) else { return [] }
    return entries(node).compactMap { id, _, value in
      entry("topics/\(id)", value).map { Topic(id: Name(id), texts: Texts(.init([$0]))) }
    }
  }

  enum LawsField: String, CaseIterable { case laws }
  enum LawField: String, CaseIterable { case country, text }
  enum LawCountry: String, CaseIterable { case sweden, finland, union = "eu" }

  mutating func laws() -> [Law] {
    let fields = fields(0, LawsField.self)
    guard let node = required(.laws, in: fields), isMap(node) else { return [] }
    return document.pairs(node).compactMap { key, value in
      guard let id = text(key) else { return nil }
      let fields = self.fields(value, LawField.self)
      let country = required(.country, in: fields).flatMap { choice($0, LawCountry.self) }
      let text = required(.text, in: fields).flatMap { entry("laws/\(id)/text", $0) }
      guard let country, let text else { return nil }
      return Law(
        country: Guideline.Country(rawValue: country.rawValue), id: Name(id),
        texts: Texts(.init([text])))
    }
  }

  enum TracksField: String, CaseIterable { case tracks }
  enum TrackField: String, CaseIterable {
    case name, roles, questions, pass, floor, validMonths = "valid-months", renewable, blueprint
  }

  mutating func tracks() -> [Track] {
    let fields = fields(0, TracksField.self)
    guard let node = required(.tracks, in: fields) else { return [] }
    return entries(node).compactMap { id, key, value in track(Name(id), key, value) }
  }

  private mutating func track(_ id: Track.ID, _ key: Int, _ node: Int) -> Track? {
    let fields = fields(node, TrackField.self)
    let name = required(.name, in: fields).flatMap { entry("tracks/\(id)/name", $0) }
    let roles = required(.roles, in: fields).map { choices($0, Role.self) }
    let questions = fields[.questions].map { number($0, in: 1...60) } ?? 12
    let pass = fields[.pass].map { fraction($0) } ?? Fraction(4, 5)
    let floor = fields[.floor].map { fraction($0) } ?? Fraction(1, 2)
    let months = fields[.validMonths].map { number($0, in: 1...60) } ?? 12
    let isRenewable = fields[.renewable].map { truth($0) } ?? true
    let blueprint = required(.blueprint, in: fields).map { node in
      entries(node).compactMap { topic, key, value -> Track.Share? in
        mention(.topic, topic, at: key)
        return number(value, in: 0...1000).map { .init(topic: Name(topic), weight: $0) }
      }
    }
    guard let name, let roles, let questions, let pass, let floor, let months, let isRenewable,
      let blueprint
    else { return nil }
    return Track(
      id: id, roles: roles, questions: questions, pass: pass, floor: floor, validMonths: months,
      isRenewable: isRenewable, blueprint: blueprint, texts: Texts(.init([name])),
      place: place(key))
  }
}
