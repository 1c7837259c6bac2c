internal import Words

/// What one folder holds, read but not yet laid over anything.
struct Layer {
  var header: Reader.Header?
  var topics: [Topic] = []
  var laws: [Law] = []
  var tracks: [Track] = []
  var guidelines: [Guideline] = []
  var scenarios: [Scenario] = []
  var readings: [Reader.SecondReadings] = []
  var translations: [(language: Language, translation: Reader.Translation)] = []
  var mentions: [Reader.Mention] = []
  var faults: [Fault] = []
  let path: String

  /// Reads as much of a folder as is wanted, leaving out translations into languages that nobody
  /// asked for.
  init(_ path: String, languages: Set<Language>, extent: Bank.Extent) {
    let folder = Folder(path, extent: extent, faults: &faults)
    self.path = folder.path
    let slices = inSlices(of: folder.files.count) { range in
      var slice = Layer(readingInto: folder.path)
      for file in folder.files[range] { slice.read(file, languages, extent) }
      return slice
    }
    for slice in slices { add(slice) }
  }

  private init(readingInto path: String) { self.path = path }

  private mutating func read(_ file: String, _ languages: Set<Language>, _ extent: Bank.Extent) {
    let name = FileName(file)
    if let language = name.language, !languages.contains(language) { return }
    if name.isReadings, extent != .everything { return }
    let document = withBytes(of: file, faults: &faults) { bytes, faults in
      Document.parse(bytes, file: file, faults: &faults)
    }
    if let document { take(document, name) }
  }

  private mutating func add(_ slice: Layer) {
    header = slice.header ?? header
    topics += slice.topics
    laws += slice.laws
    tracks += slice.tracks
    guidelines += slice.guidelines
    scenarios += slice.scenarios
    readings += slice.readings
    translations += slice.translations
    mentions += slice.mentions
    faults += slice.faults
  }

  /// What the path of a file says of it.
  private struct FileName {
    let stem: String
    let folder: String
    let language: Language?
    let isReadings: Bool

    init(_ path: String) {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let pieces = (parts.last ?? "").split(separator: ".", omittingEmptySubsequences: false)
      folder = parts.count > 1 ? String(parts[parts.count - 2]) : ""
      language = pieces.count > 2 ? Language(rawValue: String(pieces[pieces.count - 2])) : nil
      isReadings = pieces.count > 2 && pieces[pieces.count - 2] == "readings"
      stem = pieces.dropLast(language == nil && !isReadings ? 1 : 2).joined(separator: ".")
    }
  }

  /// The word that a file begins with.
  enum Kind: String, CaseIterable {
    case bank, topics, laws, tracks, guideline, scenario, translates, readings
  }

  private mutating func take(_ document: Document, _ name: FileName) {
    var reader = Reader(document)
    defer {
      faults += reader.faults
      mentions += reader.mentions
    }
    guard reader.isMap(0), let first = document.pairs(0).first else {
      if document.kind(0) == .map { reader.fault(.empty, at: 0) }
      return
    }
    let word = document.text(first.key)
    guard let kind = Kind(rawValue: word) else {
      let near = nearest(to: word, among: Kind.allCases.map(\.rawValue))
      reader.fault(.unknownKind(word, nearest: near), at: first.key)
      return
    }
    func expect(_ id: String) {
      // A source named as a translation would be there in some languages and gone in others.
      if id != name.stem || name.language != nil {
        reader.fault(.wrongFileName(expected: "\(id).yaml"), at: first.value)
      }
    }
    switch kind {
    case .bank: header = reader.header()
    case .topics: topics += reader.topics()
    case .laws: laws += reader.laws()
    case .tracks: tracks += reader.tracks()
    case .guideline:
      guard let guideline = reader.guideline() else { return }
      expect(guideline.id.text)
      guidelines.append(guideline)
    case .scenario:
      guard let scenario = reader.scenario() else { return }
      expect(scenario.id.text)
      if scenario.topic.text != name.folder {
        reader.fault(.wrongFolder(expected: scenario.topic.text), at: first.value)
      }
      scenarios.append(scenario)
    case .translates:
      guard let translation = reader.translation() else { return }
      guard let language = name.language, name.stem == translation.of else {
        let language = name.language ?? .finnish
        let expected = "\(translation.of).\(language.rawValue).yaml"
        reader.fault(.wrongFileName(expected: expected), at: first.value)
        return
      }
      translations.append((language, translation))
    case .readings:
      guard let readings = reader.secondReadings() else { return }
      guard name.isReadings, name.stem == readings.scenario else {
        let expected = "\(readings.scenario).readings.yaml"
        reader.fault(.wrongFileName(expected: expected), at: first.value)
        return
      }
      self.readings.append(readings)
    }
  }
}
