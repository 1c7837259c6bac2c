internal import Bank
internal import JSON
internal import Terminal
internal import Words

/// The scenarios of the bank, a line each.
struct BankListCommand: Action {
  static let names = Phrase(sv: "lista", fi: "luettelo", en: "list")
  static let summary = Phrase(
    sv: "alla scenarier", fi: "kaikki skenaariot", en: "all scenarios")

  @Option(
    "topic", value: Phrase(sv: "ÄMNE", fi: "AIHE", en: "TOPIC"),
    help: Phrase(sv: "bara detta ämne", fi: "vain tämä aihe", en: "this topic alone"))
  var topic: String?

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let bank = try house.bank()
    let guideline = try house.guideline(house.settings.guideline, in: bank)
    let track = try house.track(house.settings.track, in: bank)
    let only = try house.topic(topic, in: bank)
    let scenarios = bank.scenarios.values.filter { scenario in
      (guideline.map { scenario.guidelines.contains($0.id) } ?? true)
        && (track.map { scenario.tracks.contains($0.id) } ?? true)
        && (only.map { scenario.topic == $0.id } ?? true)
    }.sorted { ($0.topic, $0.id) < ($1.topic, $1.id) }
    if house.settings.isJSON {
      // The languages of every scenario can only be told when all of them have been read.
      let whole = Bank.load(house.settings.banks, languages: Set(Language.allCases)).bank
      let list = scenarios.map { json($0, whole.scenarios[$0.id] ?? $0) }
      Output.standard.write((["scenarios": .list(list)] as JSON).line + "\n")
      return .done
    }
    let say = house.say
    house.show([
      .table(
        Table(
          columns: [
            .init("Id"), .init(say(Phrase(sv: "Rubrik", fi: "Otsikko", en: "Title"))),
            .init(say(Phrase(sv: "Form", fi: "Muoto", en: "Form"))),
            .init(say(Phrase(sv: "Nivå", fi: "Taso", en: "Level")), alignment: .right),
            .init(say(Phrase(sv: "Riktlinjer", fi: "Ohjeet", en: "Guidelines"))),
          ],
          rows: scenarios.map { scenario in
            [
              scenario.id.text, scenario.texts(Scenario.Path.title, in: say),
              scenario.form.rawValue
                + (scenario.isCritical
                  ? say(Phrase(sv: ", kritisk", fi: ", kriittinen", en: ", critical")) : ""),
              "\(scenario.level)", scenario.guidelines.map(\.text).joined(separator: ", "),
            ]
          }))
    ])
    return .done
  }

  @MainActor private func json(_ scenario: Scenario, _ inAllLanguages: Scenario) -> JSON {
    [
      "id": .text(scenario.id.text), "form": .text(scenario.form.rawValue),
      "topic": .text(scenario.topic.text), "critical": .truth(scenario.isCritical),
      "level": .number(scenario.level), "tracks": JSON(scenario.tracks.map(\.text)),
      "guidelines": JSON(scenario.guidelines.map(\.text)),
      "rules": JSON(Set(scenario.keys.flatMap(\.rules)).map(\.text).sorted()),
      "languages": JSON(inAllLanguages.texts.languages.map(\.rawValue)),
    ]
  }
}
