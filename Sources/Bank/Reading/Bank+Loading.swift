internal import Digests
public import Words

extension Bank {
  /// A bank, and everything that is wrong with its files.
  public struct Loaded: Sendable {
    public let bank: Bank
    public let faults: [Fault]
  }

  /// How much of a bank is read.
  public enum Extent: Hashable, Sendable {
    /// Tracks, topics, and one guideline or all, where `Scenarios/README.md` puts them: enough for
    /// everything but drawing a paper.
    case frame(Guideline.ID?)
    /// All that can be asked.
    case questions
    /// The records of second readings too.
    case everything
  }

  /// Reads folders, each laid over those before it, with translations into these languages.
  ///
  /// What is faulty is left out and told of; the rest can be used. Faults within single files and
  /// in what they say of each other are all found here; `Check` looks at quality as well.
  public static func load(
    _ folders: [String], languages: Set<Language>, extent: Extent = .questions
  ) -> Loaded {
    var layers: [Layer] = []
    // A folder that stands alone takes the place of those before it: they are not even read.
    for folder in folders.reversed() where layers.last?.header?.isAlone != true {
      layers.append(Layer(folder, languages: languages, extent: extent))
    }
    var loader = Loader()
    for layer in layers.reversed() { loader.lay(layer) }
    loader.finish(languages)
    return Loaded(bank: loader.bank, faults: loader.faults.sorted { $0.place < $1.place })
  }
}

/// Lays folders over each other and looks up what they say of each other.
private struct Loader {
  var bank = Bank()
  var faults: [Fault] = []
  private var mentions: [Reader.Mention] = []

  mutating func lay(_ layer: Layer) {
    if let header = layer.header {
      bank.name = header.name
      bank.version = header.version
      bank.translations = header.translations
      bank.agreement = header.agreement
      bank.wantsReadings = header.wantsReadings
      bank.promises = header.promises
    }
    faults += layer.faults
    mentions += layer.mentions
    var seen: [String: Place] = [:]
    // An id may stand once in a folder; in a later folder it takes the earlier one's place.
    func isNew(_ kind: String, _ id: String, _ place: Place) -> Bool {
      guard let first = seen.updateValue(place, forKey: "\(kind)/\(id)") else { return true }
      faults.append(Fault(.error, .duplicateID(id, first: first), place))
      return false
    }
    for topic in layer.topics { bank.topics[topic.id] = topic }
    for law in layer.laws { bank.laws[law.id] = law }
    for track in layer.tracks where isNew("track", track.id.text, track.place) {
      bank.tracks[track.id] = track
    }
    for guideline in layer.guidelines {
      let place = guideline.rules.first?.place ?? Place(layer.path, 1, 1)
      if isNew("guideline", guideline.id.text, Place(place.file, 1, 1)) {
        bank.guidelines[guideline.id] = guideline
      }
    }
    bank.scenarios.reserveCapacity(bank.scenarios.count + layer.scenarios.count)
    seen.reserveCapacity(seen.count + layer.scenarios.count)
    for scenario in layer.scenarios where isNew("scenario", scenario.id.text, scenario.place) {
      bank.scenarios[scenario.id] = scenario
    }
    for readings in layer.readings {
      if bank.scenarios[Name(readings.scenario)] == nil {
        let near = nearest(to: readings.scenario, among: bank.scenarios.keys.map(\.text))
        let reason = Fault.Reason.unknown(.scenario, readings.scenario, nearest: near)
        faults.append(Fault(.error, reason, readings.place))
      }
      bank.readings[Name(readings.scenario)] = readings.readings
    }
    for (language, translation) in layer.translations {
      apply(translation, in: language, of: layer)
    }
  }

  mutating func finish(_ languages: Set<Language>) {
    resolveMentions()
    resolveSelectors()
  }

  // MARK: Translations

  private mutating func apply(
    _ translation: Reader.Translation, in language: Language, of layer: Layer
  ) {
    let wording = Texts.Wording(translation.texts)
    // A folder of one's own translates what it holds itself, not all that lies beneath it.
    func sources(_ own: [Texts], _ all: [Texts]) -> [Texts] { own.isEmpty ? all : own }
    switch translation.of {
    case "topics":
      let texts = sources(layer.topics.map(\.texts), bank.topics.values.map(\.texts))
      compare(wording, translation, texts, language)
      for id in bank.topics.keys { bank.topics[id]?.texts.add(part: wording, in: language) }
    case "laws":
      let texts = sources(layer.laws.map(\.texts), bank.laws.values.map(\.texts))
      compare(wording, translation, texts, language)
      for id in bank.laws.keys { bank.laws[id]?.texts.add(part: wording, in: language) }
    case "tracks":
      let texts = sources(layer.tracks.map(\.texts), bank.tracks.values.map(\.texts))
      compare(wording, translation, texts, language)
      for id in bank.tracks.keys { bank.tracks[id]?.texts.add(part: wording, in: language) }
    case let name:
      if let scenario = bank.scenarios[Name(name)] {
        compare(wording, translation, [scenario.texts], language)
        bank.scenarios[Name(name)]?.texts.add(wording, in: language)
      } else if let guideline = bank.guidelines[Name(name)] {
        bank.guidelines[Name(name)] = translated(guideline, wording, translation, language)
      } else if !faults.contains(where: { $0.place.file.hasSuffix("/\(name).yaml") }) {
        // A source that could not be read has been told of already.
        faults.append(Fault(.error, .translatesNothing(name), translation.ofPlace))
      }
    }
  }

  /// Tells what the translation lacks, what it has too much, and whether the source has changed.
  private mutating func compare(
    _ wording: Texts.Wording, _ translation: Reader.Translation, _ sources: [Texts],
    _ language: Language
  ) {
    let source = Texts.Wording(sources.flatMap { $0.wording(in: Texts.source)?.entries ?? [] })
    for entry in source.entries where wording[entry.path] == nil {
      faults.append(Fault(.error, .missingText(entry.path, language), translation.ofPlace))
    }
    for entry in wording.entries where source[entry.path] == nil {
      let near = nearest(to: entry.path, among: source.entries.map(\.path))
      faults.append(Fault(.error, .surplusText(entry.path, nearest: near), entry.place))
    }
    compare(translation.source, with: source, at: translation.ofPlace)
  }

  private mutating func compare(
    _ claim: (text: String, place: Place)?, with source: Texts.Wording, at place: Place
  ) {
    guard let claim else {
      faults.append(Fault(.error, .missingKey("source"), place))
      return
    }
    let digest = source.digest.short
    if claim.text != digest { faults.append(Fault(.error, .stale(now: digest), claim.place)) }
  }

  private mutating func translated(
    _ guideline: Guideline, _ wording: Texts.Wording, _ translation: Reader.Translation,
    _ language: Language
  ) -> Guideline {
    let paths = Set(["municipality"] + guideline.rules.map { "rules/\($0.id)" })
    for entry in wording.entries where !paths.contains(entry.path) {
      let near = nearest(to: entry.path, among: paths)
      faults.append(Fault(.error, .surplusText(entry.path, nearest: near), entry.place))
    }
    var guideline = guideline
    // A place that is called the same in both languages need not be named.
    guideline.names.add(part: wording, in: language)
    guideline.rules = guideline.rules.map { rule -> Rule in
      guard let entry = wording.entry("rules/\(rule.id)"),
        let source = rule.texts.wording(in: Texts.source)
      else { return rule }
      // A missing one was told of when the file was read.
      if let claim = translation.sources[entry.path] {
        compare(claim, with: source, at: entry.place)
      }
      var rule = rule
      rule.texts.add(.init([entry]), in: language)
      return rule
    }
    return guideline
  }

  // MARK: Names

  private mutating func resolveMentions() {
    let rules = Set(bank.guidelines.values.flatMap { $0.rules.map(\.id.text) })
    let guidelines = Set(bank.guidelines.keys.map(\.text))
    let tracks = Set(bank.tracks.keys.map(\.text))
    let topics = Set(bank.topics.keys.map(\.text))
    let laws = Set(bank.laws.keys.map(\.text))
    for mention in mentions {
      let known: Set<String>
      switch mention.thing {
      case .rule: known = rules
      case .guideline: known = guidelines
      case .track: known = tracks
      case .topic: known = topics
      case .law: known = laws
      case .country:
        if selector(mention.name) == nil {
          faults.append(Fault(.error, .badSelector(mention.name), mention.place))
        }
        continue
      default: continue
      }
      if !known.contains(mention.name) {
        let near = nearest(to: mention.name, among: known.sorted())
        faults.append(
          Fault(.error, .unknown(mention.thing, mention.name, nearest: near), mention.place))
      }
    }
  }

  private func selector(_ text: String) -> Key.Selector? {
    var selector = Key.Selector(path: "keys/\(text)")
    for part in text.split(separator: "+", omittingEmptySubsequences: false).map(String.init) {
      if let country = Guideline.Country(rawValue: part), selector.country == nil {
        selector.country = country
      } else if bank.guidelines[Name(part)] != nil, selector.guideline == nil {
        selector.guideline = Name(part)
      } else if bank.tracks[Name(part)] != nil, selector.track == nil {
        selector.track = Name(part)
      } else {
        return nil
      }
    }
    return selector
  }

  private mutating func resolveSelectors() {
    for (id, scenario) in bank.scenarios {
      guard scenario.keys.contains(where: { $0.selector.path != "key" }) else { continue }
      let keys = scenario.keys.map { key in
        var key = key
        key.selector = selector(String(key.selector.path.dropFirst("keys/".count))) ?? key.selector
        return key
      }
      bank.scenarios[id]?.keys = keys
    }
  }
}
