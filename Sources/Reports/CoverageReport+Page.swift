internal import Bank
internal import Words

extension CoverageReport {
  /// A web page that stands on its own.
  public var page: String {
    let title = say(
      Phrase(sv: "Bankens täckning", fi: "Pankin kattavuus", en: "Coverage of the bank"))
    var body: [Markup] = [
      .element("h1", [:], .text(title)), .element("p", [:], .text(say(lead))), overview, contents,
      .element("p", [:], .text(say(CompositionReport.note))),
    ]
    for guideline in guidelines {
      body += [
        .element("h2", [:], .text(guideline.municipality(in: say))),
        figures(say(Self.topicTitle), byTopic(guideline.id)),
        figures(say(Self.roleTitle), byRole(guideline.id)),
        figures(say(Self.weightTitle), byCriticality(guideline.id)), rules(of: guideline),
      ]
    }
    return Markup.page(title: title, language: say, body)
  }

  private var overview: Markup {
    let title = say(
      Phrase(sv: "Regler som övas", fi: "Harjoiteltavat säännöt", en: "Rules that are practised"))
    let heads =
      [say(Self.guidelineTitle), say(Self.rulesTitle), say(Self.enoughTitle)]
      + Language.allCases.map(\.ownName)
    let rows = summaries.map { summary in
      Self.row(
        summary.guideline.municipality(in: say),
        [summary.total.rules, summary.total.enough] + summary.byLanguage.map(\.rules))
    }
    return Self.wide(title, Self.table(title, heads, numbersFrom: 1, rows))
  }

  private var contents: Markup {
    let heads = [
      say(CompositionReport.kindTitle), say(CompositionReport.countTitle),
      say(CompositionReport.ofTitle),
    ]
    return Self.table(
      say(CompositionReport.title), heads, numbersFrom: 1,
      composition.lines.map { Self.row($0.name, [$0.count, $0.of]) })
  }

  private func figures(_ title: String, _ lines: [Line]) -> Markup {
    let heads = [title, say(Self.rulesTitle), say(Self.enoughTitle), say(Self.scenariosTitle)]
    return Self.table(
      title, heads, numbersFrom: 1,
      lines.map { Self.row($0.name, [$0.rules, $0.enough, $0.scenarios]) })
  }

  private func rules(of guideline: Guideline) -> Markup {
    let heads = [
      say(Self.ruleTitle), say(Self.weightTitle), say(Self.scenariosTitle), say(Self.languageTitle),
      say(Self.whichTitle),
    ]
    let rows = coverage.rows.filter { $0.guideline == guideline.id }.map(row)
    return Self.wide(
      guideline.municipality(in: say),
      Self.table(say(Self.rulesTitle), heads, numbersFrom: heads.count, rows))
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

  // MARK: Tables

  private static func table(
    _ caption: String, _ heads: [String], numbersFrom first: Int, _ rows: [Markup]
  ) -> Markup {
    let cells = heads.enumerated().map { index, head in
      Markup.element("th", ["scope": "col", "class": index >= first ? "number" : ""], .text(head))
    }
    return .element(
      "table", [:], .element("caption", [:], .text(caption)),
      .element("thead", [:], .element("tr", [:], cells)), .element("tbody", [:], rows))
  }

  /// What may be wider than the window, and is then moved sideways by itself.
  private static func wide(_ name: String, _ table: Markup) -> Markup {
    .element(
      "div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": name], table)
  }

  private static func row(_ name: String, _ numbers: [Int]) -> Markup {
    .element(
      "tr", [:],
      [.element("th", ["scope": "row"], .text(name))]
        + numbers.map { .element("td", ["class": "number"], .text("\($0)")) })
  }
}
