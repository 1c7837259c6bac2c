internal import Bank
internal import JSON
internal import Records
internal import Terminal
internal import Words

/// The rules of a guideline by topic, in plain words.
struct GuidelineShowCommand: Action {
  static let names = Phrase(sv: "visa", fi: "näytä", en: "show")
  static let otherSpellings = ["nayta"]
  static let summary = Phrase(
    sv: "reglerna ämne för ämne", fi: "säännöt aiheittain", en: "the rules, topic by topic")

  @Argument(
    Phrase(sv: "KOMMUN", fi: "KUNTA", en: "MUNICIPALITY"),
    help: Phrase(
      sv: "vilken riktlinje; din egen om inget anges", fi: "mikä ohje; oma, jos ei anneta",
      en: "which guideline; your own when left out"))
  var which: String?

  @Option(
    "topic", value: Phrase(sv: "ÄMNE", fi: "AIHE", en: "TOPIC"),
    help: Phrase(sv: "bara detta ämne", fi: "vain tämä aihe", en: "this topic alone"))
  var topic: String?

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let bank = try house.bank()
    let guideline: Guideline
    if let named = try house.guideline(which ?? house.settings.guideline, in: bank) {
      guideline = named
    } else {
      guideline = try Registration(house: house).occasion().guideline
    }
    let track = try house.track(house.settings.track, in: bank)
    let only = try house.topic(topic, in: bank)
    let rules = (track.map { guideline.rules(for: $0.roles) } ?? guideline.rules)
      .filter { only == nil || $0.topic == only?.id }
    if house.settings.isJSON {
      Output.standard.write(json(guideline, rules, house).line + "\n")
    } else {
      show(guideline, rules, house, bank)
    }
    return .done
  }

  @MainActor private func show(
    _ guideline: Guideline, _ rules: [Rule], _ house: House, _ bank: Bank
  ) {
    let say = house.say
    house.show([
      .heading("\(house.municipality(guideline)): \(guideline.title)"),
      .paragraph(
        say(
          Phrase(
            sv:
              "Version: \(Guideline.Version.phrase(guideline.version.id).swedish). Reglerna står här i våra ord; inom parentes var de står i dokumentet.",
            fi:
              "Versio: \(Guideline.Version.phrase(guideline.version.id).finnish). Säännöt ovat tässä omin sanoin; suluissa kohta asiakirjassa.",
            en:
              "Version: \(Guideline.Version.phrase(guideline.version.id).english). The rules stand here in our words; in brackets where they stand in the document."
          )),
        style: .quiet), .blank,
    ])
    var topics: [Topic.ID] = []
    for rule in rules where !topics.contains(rule.topic) { topics.append(rule.topic) }
    for topic in topics {
      house.show([.heading(house.topicName(topic, in: bank))])
      for rule in rules where rule.topic == topic {
        let critical =
          rule.criticality == .critical
          ? say(Phrase(sv: "Viktigast: ", fi: "Tärkein: ", en: "Critical: ")) : ""
        let text = rule.texts("rules/\(rule.id)", in: say)
        house.show([.bullet("\(critical)\(text) (\(rule.pointer))")])
      }
      house.show([.blank])
    }
  }

  @MainActor private func json(_ guideline: Guideline, _ rules: [Rule], _ house: House) -> JSON {
    [
      "id": .text(guideline.id.text), "municipality": .text(house.municipality(guideline)),
      "country": .text(guideline.country.rawValue), "title": .text(guideline.title),
      "version": .text(guideline.version.id),
      "rules": .list(
        rules.map { rule in
          [
            "id": .text(rule.id.text), "text": .text(rule.texts("rules/\(rule.id)", in: house.say)),
            "pointer": .text(rule.pointer), "modality": .text(rule.modality.rawValue),
            "roles": JSON(rule.roles.map(\.rawValue)), "topic": .text(rule.topic.text),
            "criticality": .text(rule.criticality.rawValue), "changed": .text(rule.changed),
          ]
        }),
    ]
  }
}

/// Which guidelines the bank holds, and which tracks are open under each.
struct GuidelineListCommand: Action {
  static let names = Phrase(sv: "lista", fi: "luettelo", en: "list")
  static let summary = Phrase(
    sv: "vilka riktlinjer som finns", fi: "mitä ohjeita on", en: "which guidelines there are")

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let bank = try house.bank()
    let guidelines = bank.guidelineList
    let tracks = bank.trackList
    if house.settings.isJSON {
      let list: [JSON] = guidelines.map { guideline in
        [
          "id": .text(guideline.id.text), "municipality": .text(house.municipality(guideline)),
          "country": .text(guideline.country.rawValue), "version": .text(guideline.version.id),
          "rules": .number(guideline.rules.count),
          "tracks": JSON(tracks.filter { $0.isOpen(under: guideline) }.map(\.id.text)),
        ]
      }
      Output.standard.write((["guidelines": .list(list)] as JSON).line + "\n")
      return .done
    }
    let say = house.say
    house.show([
      .table(
        Table(
          columns: [
            .init(say(Phrase(sv: "Riktlinje", fi: "Ohje", en: "Guideline"))),
            .init(say(Phrase(sv: "Version", fi: "Versio", en: "Version"))),
            .init(say(Phrase(sv: "Regler", fi: "Sääntöjä", en: "Rules")), alignment: .right),
            .init(say(Phrase(sv: "Prov för", fi: "Kokeet", en: "Exams for"))),
          ],
          rows: guidelines.map { guideline in
            [
              house.municipality(guideline), say(Guideline.Version.phrase(guideline.version.id)),
              "\(guideline.rules.count)",
              tracks.filter { $0.isOpen(under: guideline) }.map { house.trackName($0) }
                .joined(separator: ", "),
            ]
          }))
    ])
    return .done
  }
}
