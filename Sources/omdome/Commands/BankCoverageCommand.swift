internal import Bank
internal import JSON
internal import Reports
internal import Terminal
internal import Words

/// Rules and the scenarios that practise them, in which languages.
struct BankCoverageCommand: Action {
  static let names = Phrase(sv: "täckning", fi: "kattavuus", en: "coverage")
  static let otherSpellings = ["tackning"]
  static let summary = Phrase(
    sv: "vilka scenarier som övar vilka regler",
    fi: "mitkä skenaariot harjoittavat mitäkin sääntöä",
    en: "which scenarios practise which rules")
  static let examples = [
    CommandInfo.Example(
      Phrase(
        sv: "omdome bank täckning --format html > täckning.html",
        fi: "omdome pankki kattavuus --format html > kattavuus.html",
        en: "omdome bank coverage --format html > coverage.html"),
      Phrase(sv: "en sida att titta på", fi: "sivu katsottavaksi", en: "a page to look at"))
  ]

  enum Format: String, CaseIterable, ArgumentValue { case text, json, html }

  @Option("format", help: Phrase(sv: "i vilken form", fi: "missä muodossa", en: "in which form"))
  var format = Format.text

  @Flag(
    "rules",
    help: Phrase(
      sv: "lista varje regel med sina scenarier", fi: "luettele jokainen sääntö skenaarioineen",
      en: "list every rule with its scenarios"))
  var listsRules: Bool

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    _ = try house.bank()
    let bank = Bank.load(house.settings.banks, languages: Set(Language.allCases)).bank
    let only = try house.guideline(house.settings.guideline, in: bank)
    let report = CoverageReport(of: bank, under: only?.id, in: house.say)
    switch house.settings.isJSON ? .json : format {
    case .json: Output.standard.write(json(report, bank, only?.id).line + "\n")
    case .html: Output.standard.write(report.page)
    case .text: show(report, house)
    }
    return .done
  }

  @MainActor private func show(_ report: CoverageReport, _ house: House) {
    let say = house.say
    house.show([
      .heading(say(report.lead)), overview(report, house), .blank,
      .heading(say(CompositionReport.title)), contents(report.composition, say), .blank,
      .paragraph(say(CompositionReport.note)), .blank,
    ])
    for guideline in report.guidelines {
      let total = report.total(guideline.id)
      let name = house.municipality(guideline)
      house.show([
        .heading(
          say(
            Phrase(
              sv: "\(name): \(total.enough) av \(total.rules) regler övas tillräckligt",
              fi: "\(name): \(total.enough)/\(total.rules) sääntöä harjoitellaan riittävästi",
              en: "\(name): \(total.enough) of \(total.rules) rules are practised enough")))
      ])
      for (title, lines) in [
        (CoverageReport.topicTitle, report.byTopic(guideline.id)),
        (CoverageReport.roleTitle, report.byRole(guideline.id)),
        (CoverageReport.weightTitle, report.byCriticality(guideline.id)),
      ] {
        house.show([figures(title, lines, say), .blank])
      }
      if listsRules { house.show([rules(report, of: guideline.id, say), .blank]) }
    }
  }

  @MainActor private func overview(_ report: CoverageReport, _ house: House) -> Block {
    let say = house.say
    return .table(
      Table(
        columns: [
          .init(say(CoverageReport.guidelineTitle)),
          .init(say(CoverageReport.rulesTitle), alignment: .right),
          .init(say(CoverageReport.enoughTitle), alignment: .right),
        ] + Language.allCases.map { .init($0.ownName, alignment: .right) },
        rows: report.summaries.map { summary in
          [house.municipality(summary.guideline)]
            + ([summary.total.rules, summary.total.enough] + summary.byLanguage.map(\.rules))
            .map { "\($0)" }
        }))
  }

  private func contents(_ composition: CompositionReport, _ say: Language) -> Block {
    .table(
      Table(
        columns: [
          .init(say(CompositionReport.kindTitle)),
          .init(say(CompositionReport.countTitle), alignment: .right),
          .init(say(CompositionReport.ofTitle), alignment: .right),
        ],
        rows: composition.lines.map { [$0.name, "\($0.count)", "\($0.of)"] }))
  }

  private func figures(
    _ title: Phrase, _ lines: [CoverageReport.Line], _ say: Language
  ) -> Block {
    .table(
      Table(
        columns: [
          .init(say(title)), .init(say(CoverageReport.rulesTitle), alignment: .right),
          .init(say(CoverageReport.enoughTitle), alignment: .right),
          .init(say(CoverageReport.scenariosTitle), alignment: .right),
        ],
        rows: lines.map { [$0.name, "\($0.rules)", "\($0.enough)", "\($0.scenarios)"] }))
  }

  private func rules(_ report: CoverageReport, of guideline: Guideline.ID, _ say: Language) -> Block
  {
    .table(
      Table(
        columns: [
          .init(say(CoverageReport.ruleTitle)), .init(say(CoverageReport.weightTitle)),
          .init(say(CoverageReport.scenariosTitle), alignment: .right),
          .init(say(CoverageReport.languageTitle)), .init(say(CoverageReport.whichTitle)),
        ],
        rows: report.coverage.rows.filter { $0.guideline == guideline }.map { row in
          [
            row.rule.id.text, say(row.rule.criticality.phrase), "\(row.scenarios.count)",
            row.languages.map(\.rawValue).joined(separator: " "),
            row.scenarios.map(\.text).joined(separator: ", "),
          ]
        }))
  }

  private func json(_ report: CoverageReport, _ bank: Bank, _ only: Guideline.ID?) -> JSON {
    [
      "composition": json(Composition(of: bank, under: only)),
      "rules": .list(
        report.coverage.rows.map {
          [
            "id": .text($0.rule.id.text), "guideline": .text($0.guideline.text),
            "topic": .text($0.rule.topic.text),
            "criticality": .text($0.rule.criticality.rawValue),
            "roles": JSON($0.rule.roles.map(\.rawValue)),
            "scenarios": JSON($0.scenarios.map(\.text)),
            "languages": JSON($0.languages.map(\.rawValue)),
          ]
        }),
    ]
  }

  private func json(_ composition: Composition) -> JSON {
    func object(_ pairs: [(String, Int)]) -> JSON {
      var members = JSON.Members()
      for (name, count) in pairs { members[name] = .number(count) }
      return .object(members)
    }
    func share(_ count: Composition.Count) -> JSON {
      ["count": .number(count.hits), "of": .number(count.of)]
    }
    return [
      "scenarios": .number(composition.scenarios),
      "forms": object(
        Scenario.Form.allCases.map { ($0.rawValue, composition.byForm[$0] ?? 0) }),
      "levels": object(Scenario.levels.map { ("\($0)", composition.byLevel[$0] ?? 0) }),
      "critical": share(composition.critical), "contrasts": .number(composition.contrasts),
      "fair": share(composition.fair), "speaking": share(composition.speaking),
      "strict": share(composition.strict),
    ]
  }
}
