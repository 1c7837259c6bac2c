extension Scenario {
  /// The guidelines and tracks under which the scenario may be asked, as far as they are known.
  func occasions(in bank: Bank) -> [(Guideline, Track)] {
    guidelines.compactMap { bank.guidelines[$0] }.flatMap { guideline in
      tracks.compactMap { bank.tracks[$0] }.map { (guideline, $0) }
    }
  }

  /// What is wrong between the scenario's keys and the rules, laws, guidelines and tracks.
  func structureFaults(in bank: Bank) -> [Fault] {
    var faults: [Fault] = []
    func fault(_ reason: Fault.Reason) {
      if !faults.contains(where: { $0.reason == reason }) {
        faults.append(Fault(.error, reason, place))
      }
    }
    var used: Set<String> = []
    var topics: [Rule] = []
    for (guideline, track) in occasions(in: bank) {
      guard let key = key(under: guideline, in: track.id) else {
        fault(.missingKeyFor(guideline: guideline.id.text, track: track.id.text))
        continue
      }
      used.insert(key.selector.path)
      for law in key.laws.compactMap({ bank.laws[$0] }) {
        if let country = law.country, country != guideline.country {
          fault(.lawOfOtherCountry(law.id.text))
        }
      }
      guard let main = key.mainRule(under: guideline) else {
        if let first = key.rules.first, bank.rule(first) != nil {
          fault(.rulesOfOtherGuideline(first.text, guideline: guideline.id.text))
        }
        continue
      }
      topics.append(main)
      if !track.roles.contains(where: { main.binds($0) }) {
        fault(.ruleBindsNobody(main.id.text, track: track.id.text))
      }
    }
    // Where no guideline or no track is known, that has been told, and says nothing of the keys.
    if !occasions(in: bank).isEmpty {
      for key in keys where !used.contains(key.selector.path) {
        fault(.keyUsedByNobody(String(key.selector.path.dropFirst("keys/".count))))
      }
    }
    if let main = topics.first, !topics.contains(where: { $0.topic == topic }) {
      fault(.topicDiffers(main.id.text, expected: main.topic.text))
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
