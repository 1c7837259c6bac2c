extension Reader {
  /// A file of texts alone, for something that stands in another file.
  struct Translation {
    let of: String
    let ofPlace: Place
    /// The digest of the source texts it was made from; a guideline gives one for each rule.
    let source: (text: String, place: Place)?
    let sources: [String: (text: String, place: Place)]
    let texts: [Texts.Entry]
  }

  mutating func translation() -> Translation? {
    var of: (String, Place)?
    var source: (text: String, place: Place)?
    var sources: [String: (text: String, place: Place)] = [:]
    var texts: [Texts.Entry] = []
    for (key, value) in document.pairs(0) {
      switch document.text(key) {
      case "translates": of = text(value).map { ($0, place(value)) }
      case "source": source = text(value).map { ($0, place(value)) }
      case "rules":
        for (id, _, rule) in entries(value) {
          let fields = fields(rule, TranslatedRuleField.self)
          if let node = required(.source, in: fields), let text = text(node) {
            sources["rules/\(id)"] = (text, place(node))
          }
          if let node = required(.text, in: fields), let entry = entry("rules/\(id)", node) {
            texts.append(entry)
          }
        }
      case let name: collect(name, value, into: &texts)
      }
    }
    guard let (name, place) = of else { return nil }
    return Translation(of: name, ofPlace: place, source: source, sources: sources, texts: texts)
  }

  enum TranslatedRuleField: String, CaseIterable { case source, text }

  private mutating func collect(_ path: String, _ node: Int, into texts: inout [Texts.Entry]) {
    switch document.kind(node) {
    case .text:
      if let entry = entry(path, node) { texts.append(entry) }
    case .map:
      for (key, value) in document.pairs(node) {
        collect("\(path)/\(document.text(key))", value, into: &texts)
      }
    case .list:
      fault(.expected(.textOrMap), at: node)
    }
  }
}
