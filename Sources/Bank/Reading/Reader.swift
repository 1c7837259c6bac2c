internal import Words

/// Takes a document apart, and collects everything that is wrong with it on the way.
///
/// Each method returns what it could read, and nothing where it could not; the fault is noted either
/// way, so that one pass tells all.
struct Reader {
  let document: Document
  var faults: [Fault] = []
  /// Names of other parts of the bank that this file relies on, to be looked up when all is read.
  var mentions: [Mention] = []

  /// Something named here that must stand elsewhere in the bank.
  struct Mention {
    let thing: Fault.Thing
    let name: String
    let place: Place
  }

  init(_ document: Document) { self.document = document }

  func place(_ node: Int) -> Place { document.place(node) }

  mutating func fault(_ reason: Fault.Reason, at node: Int) {
    faults.append(Fault(.error, reason, place(node)))
  }

  // MARK: Maps

  /// A map whose keys are known beforehand.
  struct Fields<Key: Hashable> {
    let node: Int
    /// Not a map at all, which has been told; nothing is said of what it lacks.
    var isBroken = false
    var values: [(key: Key, node: Int)] = []

    subscript(key: Key) -> Int? { values.first { $0.key == key }?.node }
  }

  /// The values of a map by its keys; an unknown key is a fault.
  mutating func fields<Key>(_ node: Int, _: Key.Type) -> Fields<Key>
  where Key: CaseIterable & Hashable & RawRepresentable<String> {
    var fields = Fields<Key>(node: node)
    guard isMap(node) else {
      fields.isBroken = true
      return fields
    }
    for (name, value) in document.pairs(node) {
      let text = document.text(name)
      if let key = Key(rawValue: text) {
        fields.values.append((key, value))
      } else {
        let near = nearest(to: text, among: Key.allCases.map(\.rawValue))
        fault(.unknownKey(text, nearest: near), at: name)
      }
    }
    return fields
  }

  /// The value of a key that must be there.
  mutating func required<Key: RawRepresentable<String>>(
    _ key: Key, in fields: Fields<Key>
  ) -> Int? {
    if let value = fields[key] { return value }
    if !fields.isBroken { fault(.missingKey(key.rawValue), at: fields.node) }
    return nil
  }

  /// A map whose keys are ids that the file itself gives.
  mutating func entries(_ node: Int) -> [(id: String, key: Int, value: Int)] {
    guard isMap(node) else { return [] }
    return document.pairs(node).compactMap { key, value in
      id(key).map { ($0, key, value) }
    }
  }

  mutating func isMap(_ node: Int) -> Bool {
    if document.kind(node) == .map { return true }
    fault(.expected(.map), at: node)
    return false
  }

  // MARK: Texts

  mutating func text(_ node: Int) -> String? {
    guard document.kind(node) == .text else {
      fault(.expected(.text), at: node)
      return nil
    }
    let text = document.text(node)
    if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
      fault(.emptyText, at: node)
      return nil
    }
    return text
  }

  /// A text that people read, kept with its place. Spaces and line ends around it do not count.
  mutating func entry(_ path: String, _ node: Int) -> Texts.Entry? {
    text(node).map { Texts.Entry(path: path, text: $0.trimmed, place: place(node)) }
  }

  mutating func id(_ node: Int) -> String? {
    guard let text = text(node) else { return nil }
    if Name<Void>.isValid(text) { return text }
    fault(.notAnID(text), at: node)
    return nil
  }

  mutating func choice<Choice>(_ node: Int, _: Choice.Type) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let text = text(node) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    fault(.notOneOf(choices, got: text, nearest: nearest(to: text, among: choices)), at: node)
    return nil
  }

  mutating func truth(_ node: Int) -> Bool? {
    enum Truth: String, CaseIterable { case yes = "true", no = "false" }
    return choice(node, Truth.self).map { $0 == .yes }
  }

  mutating func number(_ node: Int, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(node) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    fault(.notANumber(text, range), at: node)
    return nil
  }

  mutating func fraction(_ node: Int) -> Fraction? {
    guard let text = text(node) else { return nil }
    if let fraction = Fraction(text), fraction <= .one, fraction.denominator <= Limits.denominator {
      return fraction
    }
    fault(.notAFraction(text), at: node)
    return nil
  }

  // MARK: Lists

  mutating func list(_ node: Int) -> [Int] {
    guard document.kind(node) == .list else {
      fault(.expected(.list), at: node)
      return []
    }
    return Array(document.children(node))
  }

  /// A list of names, none of them twice.
  mutating func names(_ node: Int) -> [(text: String, node: Int)] {
    var names: [(text: String, node: Int)] = []
    for item in list(node) {
      guard let text = text(item) else { continue }
      if names.contains(where: { $0.text == text }) {
        fault(.listedTwice(text), at: item)
      } else {
        names.append((text, item))
      }
    }
    return names
  }

  /// A list of names of other parts of the bank, to be looked up later.
  mutating func names<Of>(_ node: Int, of thing: Fault.Thing) -> [Name<Of>] {
    names(node).map { text, item in
      mention(thing, text, at: item)
      return Name(text)
    }
  }

  mutating func mention(_ thing: Fault.Thing, _ name: String, at node: Int) {
    mentions.append(Mention(thing: thing, name: name, place: place(node)))
  }

  mutating func choices<Choice>(_ node: Int, _: Choice.Type) -> [Choice]
  where Choice: CaseIterable & RawRepresentable<String> {
    names(node).compactMap { choice($0.node, Choice.self) }
  }
}

extension String {
  /// Without spaces and line ends at either end.
  var trimmed: String {
    // Hardly any text has some, and looking for whole characters is slow.
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    func isSpace(_ character: Character) -> Bool { character == " " || character.isNewline }
    guard let start = firstIndex(where: { !isSpace($0) }),
      let end = lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[start...end])
  }
}
