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
  private let say: Language

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

  private func line(_ name: String, _ rows: [Coverage.Row]) -> Line {
    Line(
      name: name, rules: rows.count, enough: rows.count(where: \.isEnough),
      scenarios: Set(rows.flatMap(\.scenarios)).count)
  }

  // MARK: The page

  /// A web page that stands on its own.
  public var page: String {
    let title = say(
      Phrase(sv: "Bankens täckning", fi: "Pankin kattavuus", en: "Coverage of the bank"))
    var body: [Markup] = [.element("h1", [:], .text(title)), .element("p", [:], .text(say(lead)))]
    body += [overview, contents, .element("p", [:], .text(say(CompositionReport.note)))]
    for guideline in guidelines { body += section(guideline) }
    return Markup.page(title: title, language: say, body)
  }

  public var lead: Phrase {
    let (rules, enough, scenarios) = (whole.rules, whole.enough, whole.scenarios)
    return Phrase(
      sv: "\(enough) av \(rules) regler övas tillräckligt, i \(scenarios) scenarier.",
      fi: "\(enough)/\(rules) sääntöä harjoitellaan riittävästi, \(scenarios) skenaariota.",
      en: "\(enough) of \(rules) rules are practised enough, in \(scenarios) scenarios.")
  }

  private var overview: Markup {
    let heads =
      [say(Self.guidelineTitle), say(Self.rulesTitle), say(Self.enoughTitle)]
      + Language.allCases.map(\.ownName)
    return .element(
      "table", [:],
      .element("caption", [:], .text(say(Self.guidelineTitle))),
      .element("thead", [:], .element("tr", [:], Self.heads(heads, numbersFrom: 1))),
      .element(
        "tbody", [:],
        summaries.map { summary in
          .element(
            "tr", [:],
            [.element("th", ["scope": "row"], .text(summary.guideline.municipality(in: say)))]
              + ([summary.total.rules, summary.total.enough] + summary.byLanguage.map(\.rules))
              .map(Self.number))
        }))
  }

  private var contents: Markup {
    let heads = [
      say(CompositionReport.kindTitle), say(CompositionReport.countTitle),
      say(CompositionReport.ofTitle),
    ]
    return .element(
      "table", [:],
      .element("caption", [:], .text(say(CompositionReport.title))),
      .element("thead", [:], .element("tr", [:], Self.heads(heads, numbersFrom: 1))),
      .element(
        "tbody", [:],
        composition.lines.map { line in
          .element(
            "tr", [:], .element("th", ["scope": "row"], .text(line.name)),
            Self.number(line.count), Self.number(line.of))
        }))
  }

  private func section(_ guideline: Guideline) -> [Markup] {
    [
      .element("h2", [:], .text(guideline.municipality(in: say))),
      figures(say(Self.topicTitle), byTopic(guideline.id)),
      figures(say(Self.roleTitle), byRole(guideline.id)),
      figures(say(Self.weightTitle), byCriticality(guideline.id)), rules(of: guideline),
    ]
  }

  private func figures(_ title: String, _ lines: [Line]) -> Markup {
    let heads = [title, say(Self.rulesTitle), say(Self.enoughTitle), say(Self.scenariosTitle)]
    return .element(
      "table", [:],
      .element("caption", [:], .text(title)),
      .element("thead", [:], .element("tr", [:], Self.heads(heads, numbersFrom: 1))),
      .element(
        "tbody", [:],
        lines.map { line in
          .element(
            "tr", [:],
            .element("th", ["scope": "row"], .text(line.name)), Self.number(line.rules),
            Self.number(line.enough), Self.number(line.scenarios))
        }))
  }

  private func rules(of guideline: Guideline) -> Markup {
    let rows = coverage.rows.filter { $0.guideline == guideline.id }
    let heads = [
      say(Self.ruleTitle), say(Self.weightTitle), say(Self.scenariosTitle), say(Self.languageTitle),
      say(Self.whichTitle),
    ]
    let name = guideline.municipality(in: say)
    return .element(
      "div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": name],
      .element(
        "table", [:],
        .element("caption", [:], .text(say(Self.rulesTitle))),
        .element("thead", [:], .element("tr", [:], Self.heads(heads, numbersFrom: 9))),
        .element("tbody", [:], rows.map(row))))
  }

  private func row(_ row: Coverage.Row) -> Markup {
    let short =
      row.isEnough ? "" : say(Phrase(sv: " (för få)", fi: " (liian vähän)", en: " (too few)"))
    return .element(
      "tr", ["class": row.isEnough ? "" : "short"],
      .element(
        "th", ["scope": "row"],
        .text("\(row.rule.id): \(row.rule.texts("rules/\(row.rule.id)", in: say))")),
      .element("td", [:], .text(say(row.rule.criticality.phrase))),
      .element("td", [:], .text("\(row.scenarios.count)\(short)")),
      .element("td", [:], .text(row.languages.map(\.rawValue).joined(separator: " "))),
      .element("td", [:], .text(row.scenarios.map(\.text).joined(separator: ", "))))
  }

  private static func heads(_ titles: [String], numbersFrom first: Int) -> [Markup] {
    titles.enumerated().map { index, title in
      .element(
        "th", ["scope": "col", "class": index >= first ? "number" : ""], .text(title))
    }
  }

  private static func number(_ number: Int) -> Markup {
    .element("td", ["class": "number"], .text("\(number)"))
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
