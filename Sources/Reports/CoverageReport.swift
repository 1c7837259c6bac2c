public import Bank
public import Words

/// Which rules are practised by how many scenarios: in figures by guideline, topic, role and weight,
/// and as a page that one can look at.
public struct CoverageReport: Sendable {
  /// How many rules of a kind there are, how many are practised enough, by how many scenarios.
  public struct Line: Sendable {
    public let name: String
    public let rules: Int
    public let enough: Int
    public let scenarios: Int
  }

  /// How many of a guideline's rules are practised in a language.
  public struct Summary: Sendable {
    public let guideline: Guideline
    public let total: Line
    public let byLanguage: [(language: Language, rules: Int)]
  }

  public let coverage: Coverage
  public let composition: CompositionReport
  private let bank: Bank
  let say: Language

  /// Of every guideline, or of one alone.
  public init(of bank: Bank, under only: Guideline.ID? = nil, in language: Language) {
    coverage = Coverage(of: bank, under: only)
    self.bank = bank
    composition = CompositionReport(Composition(of: bank, under: only), in: language)
    say = language
  }

  /// The guidelines that have a row, in the order of their municipalities' names.
  public var guidelines: [Guideline] {
    let present = Set(coverage.rows.map(\.guideline))
    return bank.guidelineList.filter { present.contains($0.id) }
  }

  public func byTopic(_ guideline: Guideline.ID) -> [Line] {
    let rows = coverage.rows.filter { $0.guideline == guideline }
    return Set(rows.map(\.rule.topic)).sorted().map { topic in
      line(
        bank.topics[topic].map { $0.texts("topics/\(topic)", in: say) } ?? topic.text,
        rows.filter { $0.rule.topic == topic })
    }
  }

  public func byRole(_ guideline: Guideline.ID) -> [Line] {
    Role.allCases.compactMap { role in
      let rows = coverage.rows.filter { $0.guideline == guideline && $0.rule.binds(role) }
      return rows.isEmpty ? nil : line(say(role.phrase), rows)
    }
  }

  public func byCriticality(_ guideline: Guideline.ID) -> [Line] {
    Rule.Criticality.allCases.compactMap { weight in
      let rows = coverage.rows.filter {
        $0.guideline == guideline && $0.rule.criticality == weight
      }
      return rows.isEmpty ? nil : line(say(weight.phrase), rows)
    }
  }

  public func total(_ guideline: Guideline.ID) -> Line {
    line("", coverage.rows.filter { $0.guideline == guideline })
  }

  public var summaries: [Summary] {
    guidelines.map { guideline in
      let rows = coverage.rows.filter { $0.guideline == guideline.id && !$0.scenarios.isEmpty }
      return Summary(
        guideline: guideline, total: total(guideline.id),
        byLanguage: Language.allCases.map { language in
          (language, rows.count { $0.languages.contains(language) })
        })
    }
  }

  /// All guidelines together.
  public var whole: Line { line("", coverage.rows) }

  public var lead: Phrase {
    let (rules, enough, scenarios) = (whole.rules, whole.enough, whole.scenarios)
    return Phrase(
      sv: "\(enough) av \(rules) regler övas tillräckligt, i \(scenarios) scenarier.",
      fi: "\(enough)/\(rules) sääntöä harjoitellaan riittävästi, \(scenarios) skenaariota.",
      en: "\(enough) of \(rules) rules are practised enough, in \(scenarios) scenarios.")
  }

  private func line(_ name: String, _ rows: [Coverage.Row]) -> Line {
    Line(
      name: name, rules: rows.count, enough: rows.count(where: \.isEnough),
      scenarios: Set(rows.flatMap(\.scenarios)).count)
  }
}

extension CoverageReport {
  public static let guidelineTitle = Phrase(sv: "Riktlinje", fi: "Ohje", en: "Guideline")
  public static let topicTitle = Phrase(sv: "Ämne", fi: "Aihe", en: "Topic")
  public static let roleTitle = Phrase(sv: "Roll", fi: "Rooli", en: "Role")
  public static let weightTitle = Phrase(sv: "Vikt", fi: "Paino", en: "Weight")
  public static let ruleTitle = Phrase(sv: "Regel", fi: "Sääntö", en: "Rule")
  public static let rulesTitle = Phrase(sv: "Regler", fi: "Säännöt", en: "Rules")
  public static let enoughTitle = Phrase(sv: "Tillräckligt", fi: "Riittävästi", en: "Enough")
  public static let scenariosTitle = Phrase(sv: "Scenarier", fi: "Skenaarioita", en: "Scenarios")
  public static let languageTitle = Phrase(sv: "Språk", fi: "Kielet", en: "Languages")
  public static let whichTitle = Phrase(sv: "Vilka", fi: "Mitkä", en: "Which")
}

extension Role {
  /// What one calls someone in the role.
  public var phrase: Phrase {
    switch self {
    case .employee: Phrase(sv: "anställd", fi: "työntekijä", en: "employee")
    case .operator: Phrase(sv: "kanalansvarig", fi: "kanavavastaava", en: "operator")
    case .manager: Phrase(sv: "chef", fi: "esihenkilö", en: "manager")
    case .communicator: Phrase(sv: "kommunikatör", fi: "viestijä", en: "communicator")
    case .elected: Phrase(sv: "förtroendevald", fi: "luottamushenkilö", en: "elected")
    }
  }
}

extension Rule.Criticality {
  public var phrase: Phrase {
    switch self {
    case .critical: Phrase(sv: "kritisk", fi: "kriittinen", en: "critical")
    case .normal: Phrase(sv: "vanlig", fi: "tavallinen", en: "normal")
    case .minor: Phrase(sv: "mindre", fi: "vähäinen", en: "minor")
    }
  }
}
