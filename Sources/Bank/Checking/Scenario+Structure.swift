/// A guideline and a track under which something may be asked. An object, so that thousands of
/// scenarios, looked at by several threads, share it by a single reference.
final class Occasion: Sendable {
  let guideline: Guideline
  let track: Track

  private init(_ guideline: Guideline, _ track: Track) {
    (self.guideline, self.track) = (guideline, track)
  }

  typealias Table = [Guideline.ID: [Track.ID: Occasion]]

  static func table(of bank: Bank) -> Table {
    bank.guidelines.mapValues { guideline in
      bank.tracks.mapValues { Occasion(guideline, $0) }
    }
  }
}

extension Scenario {
  /// The guidelines and tracks under which the scenario may be asked, as far as they are known.
  func occasions(in table: Occasion.Table) -> [Occasion] {
    guidelines.flatMap { guideline in tracks.compactMap { table[guideline]?[$0] } }
  }

  /// What is wrong between the scenario's keys and the rules, laws, guidelines and tracks.
  func structureFaults(in bank: Bank, _ table: Occasion.Table) -> [Fault] {
    var faults: [Fault] = []
    func fault(_ reason: Fault.Reason) {
      if !faults.contains(where: { $0.reason == reason }) {
        faults.append(Fault(.error, reason, place))
      }
    }
    var used: Set<String> = []
    var first: Rule?
    var isOnTopic = false
    let occasions = occasions(in: table)
    for occasion in occasions {
      guard let key = key(under: occasion.guideline, in: occasion.track.id) else {
        fault(.missingKeyFor(guideline: occasion.guideline.id.text, track: occasion.track.id.text))
        continue
      }
      used.insert(key.selector.path)
      for law in key.laws {
        if let country = bank.laws[law]?.country, country != occasion.guideline.country {
          fault(.lawOfOtherCountry(law.text))
        }
      }
      guard let main = key.mainRule(under: occasion.guideline) else {
        if let first = key.rules.first, bank.rule(first) != nil {
          fault(.rulesOfOtherGuideline(first.text, guideline: occasion.guideline.id.text))
        }
        continue
      }
      if first == nil { first = main }
      if main.topic == topic { isOnTopic = true }
      if !occasion.track.roles.contains(where: { main.binds($0) }) {
        fault(.ruleBindsNobody(main.id.text, track: occasion.track.id.text))
      }
    }
    // Where no guideline or no track is known, that has been told, and says nothing of the keys.
    if !occasions.isEmpty {
      for key in keys where !used.contains(key.selector.path) {
        fault(.keyUsedByNobody(String(key.selector.path.dropFirst("keys/".count))))
      }
    }
    if let first, !isOnTopic {
      fault(.topicDiffers(first.id.text, expected: first.topic.text))
    }
    return faults
  }
}

extension Key {
  /// The rule that carries the scenario under this guideline: the first of its own.
  public func mainRule(under guideline: Guideline) -> Rule? {
    rules.lazy.compactMap { guideline.rule($0) }.first
  }
}
