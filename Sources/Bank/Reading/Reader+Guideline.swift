extension Reader {
  enum GuidelineField: String, CaseIterable {
    case guideline, municipality, country, title, versions, rules
  }

  mutating func guideline() -> Guideline? {
    let fields = fields(0, GuidelineField.self)
    guard let id = required(.guideline, in: fields).flatMap({ self.id($0) }) else { return nil }
    let municipality = required(.municipality, in: fields).flatMap { entry("municipality", $0) }
    let country = required(.country, in: fields).flatMap { choice($0, Guideline.Country.self) }
    let title = required(.title, in: fields).flatMap { text($0) }
    let versions = required(.versions, in: fields).map { self.versions($0) } ?? []
    var rules: [Rule] = []
    if let node = required(.rules, in: fields) {
      for (name, key, value) in entries(node) {
        if !name.hasPrefix(id + ".") { fault(.ruleOutsideGuideline(name), at: key) }
        if let rule = self.rule(Name(name), key, value, versions) { rules.append(rule) }
      }
    }
    guard let municipality, let country, let title, !versions.isEmpty else { return nil }
    return Guideline(
      id: Name(id), names: Texts(.init([municipality])), country: country, title: title,
      versions: versions, rules: rules)
  }

  enum VersionField: String, CaseIterable { case id, adopted }

  private mutating func versions(_ node: Int) -> [Guideline.Version] {
    let versions = list(node).compactMap { item -> Guideline.Version? in
      let fields = fields(item, VersionField.self)
      guard let id = required(.id, in: fields).flatMap({ text($0) }) else { return nil }
      return Guideline.Version(id: id, adopted: fields[.adopted].flatMap { day($0) })
    }
    if versions.isEmpty { fault(.missingKey(VersionField.id.rawValue), at: node) }
    return versions
  }

  private mutating func day(_ node: Int) -> String? {
    guard let text = text(node) else { return nil }
    if Self.isDay(text) { return text }
    fault(.notADate(text), at: node)
    return nil
  }

  /// Whether a text is a day that the calendar has, such as `2026-11-21`.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  enum RuleField: String, CaseIterable {
    case text, pointer, modality, roles, topic, criticality, changed
  }

  private mutating func rule(
    _ id: Rule.ID, _ key: Int, _ node: Int, _ versions: [Guideline.Version]
  ) -> Rule? {
    let fields = fields(node, RuleField.self)
    let text = required(.text, in: fields).flatMap { entry("rules/\(id)", $0) }
    let pointer = required(.pointer, in: fields).flatMap { self.text($0) }
    let modality = required(.modality, in: fields).flatMap { choice($0, Rule.Modality.self) }
    let roles = required(.roles, in: fields).map { choices($0, Role.self) }
    let topic = required(.topic, in: fields).flatMap { node in
      self.text(node).map { name in
        mention(.topic, name, at: node)
        return Topic.ID(name)
      }
    }
    let criticality = required(.criticality, in: fields).flatMap {
      choice($0, Rule.Criticality.self)
    }
    var changed = versions.first?.id ?? ""
    if let node = fields[.changed], let version = self.text(node) {
      let known = versions.map(\.id)
      if !known.isEmpty, !known.contains(version) {
        fault(.notOneOf(known, got: version, nearest: nil), at: node)
      }
      changed = version
    }
    guard let text, let pointer, let modality, let roles, let topic, let criticality else {
      return nil
    }
    return Rule(
      id: id, pointer: pointer, modality: modality, roles: roles, topic: topic,
      criticality: criticality, changed: changed, texts: Texts(.init([text])), place: place(key))
  }
}
