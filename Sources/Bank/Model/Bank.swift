public import Words

/// Everything that can be asked, and what it rests on.
public struct Bank: Sendable {
  public internal(set) var name = ""
  public internal(set) var version = ""
  /// The languages that every text must be translated into.
  public internal(set) var translations: [Language] = []
  /// How many of a panel must agree for an item to be scored.
  public internal(set) var agreement = Fraction.zero
  /// What the bank promises of how it is made up.
  public internal(set) var promises = Promises()
  public internal(set) var topics: [Topic.ID: Topic] = [:]
  public internal(set) var laws: [Law.ID: Law] = [:]
  public internal(set) var guidelines: [Guideline.ID: Guideline] = [:]
  public internal(set) var tracks: [Track.ID: Track] = [:]
  public internal(set) var scenarios: [Scenario.ID: Scenario] = [:]
  /// Whether every scenario must have been read a second time, in each language.
  public internal(set) var wantsReadings = false
  /// Only read when the bank is checked.
  public internal(set) var readings: [Scenario.ID: [SecondReading]] = [:]

  public func rule(_ id: Rule.ID) -> Rule? {
    // A rule's id begins with its guideline's.
    let guideline = guidelines[Name(String(id.text.prefix { $0 != "." }))]
    return guideline?.rule(id)
  }

  /// The tracks in the order in which the bank names them.
  public var trackList: [Track] { tracks.values.sorted { $0.place < $1.place } }

  /// The guidelines in the order of their municipalities' names.
  public var guidelineList: [Guideline] {
    guidelines.values.sorted {
      $0.municipality(in: Texts.source) < $1.municipality(in: Texts.source)
    }
  }

  /// What may be asked in this track under this guideline, in the order of their ids.
  public func pool(under guideline: Guideline, in track: Track) -> [Scenario] {
    scenarios.values
      .filter { $0.guidelines.contains(guideline.id) && $0.tracks.contains(track.id) }
      .sorted { $0.id < $1.id }
  }
}
