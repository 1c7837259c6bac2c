public import Words

/// Which scenarios practise which rules.
public struct Coverage: Sendable {
  public struct Row: Sendable {
    public let guideline: Guideline.ID
    public let rule: Rule
    /// In the order of their ids.
    public let scenarios: [Scenario.ID]
    /// The languages in which the rule and all its scenarios can be read.
    public let languages: [Language]

    /// A critical rule wants three scenarios, any other one.
    public var wants: Int { rule.criticality == .critical ? 3 : 1 }
    public var isEnough: Bool { scenarios.count >= wants }
  }

  public let rows: [Row]

  /// Of every guideline, or of one alone.
  public init(of bank: Bank, under only: Guideline.ID? = nil) {
    var scenarios: [Rule.ID: Set<Scenario.ID>] = [:]
    for scenario in bank.scenarios.values {
      for key in scenario.keys {
        for rule in key.rules { scenarios[rule, default: []].insert(scenario.id) }
      }
    }
    let guidelines = bank.guidelines.values.filter { only == nil || $0.id == only }
    rows = guidelines.sorted { $0.id < $1.id }.flatMap { guideline in
      guideline.rules.map { rule in
        let practised = scenarios[rule.id, default: []].sorted()
        let languages = rule.texts.languages.filter { language in
          // Everything is there in the source language.
          language == Texts.source
            || practised.allSatisfy { bank.scenarios[$0]?.texts.wording(in: language) != nil }
        }
        return Row(
          guideline: guideline.id, rule: rule, scenarios: practised, languages: languages)
      }
    }
  }
}
