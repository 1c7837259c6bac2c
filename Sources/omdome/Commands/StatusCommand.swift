internal import Bank
internal import JSON
internal import Records
internal import Terminal
internal import Words

/// Each person with where they stand, for whoever may read this store.
struct StatusCommand: Action {
  static let names = Phrase(sv: "läge", fi: "tilanne", en: "status")
  static let otherSpellings = ["lage"]
  static let summary = Phrase(
    sv: "vem som är klar och vem som saknas", fi: "kuka on valmis ja kuka puuttuu",
    en: "who has completed and who is missing")

  @Flag(
    "missing",
    help: Phrase(
      sv: "visa bara dem som saknar giltigt intyg", fi: "näytä vain ne, joilta todistus puuttuu",
      en: "show only those without a valid sign-off"))
  var onlyMissing: Bool

  @Flag(
    "check",
    help: Phrase(
      sv: "avsluta med 1 om någon saknas", fi: "lopeta koodilla 1, jos joku puuttuu",
      en: "exit with 1 when someone is missing"))
  var isCheck: Bool

  /// Someone, and where they stand.
  struct Line {
    let person: Person
    let standing: Standing
    let validUntil: Day?

    /// Whoever must do something before a channel may rest on them.
    var isMissing: Bool { !standing.isValid && standing != .exempt }
  }

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let bank = try house.bank()
    let lines = try lines(house, bank)
    let shown = onlyMissing ? lines.filter(\.isMissing) : lines
    if house.settings.isJSON {
      Output.standard.write(json(shown, counting: lines).line + "\n")
    } else {
      show(shown, of: lines, house, bank)
    }
    return isCheck && lines.contains(where: \.isMissing) ? .no : .done
  }

  @MainActor private func lines(_ house: House, _ bank: Bank) throws(Failure) -> [Line] {
    _ = try house.store(create: false)
    let (people, signOffs) = try house.keep { store throws(StoreError) in
      (try store.people(), try store.signOffs(of: nil))
    }
    let onlyTrack = try house.track(house.settings.track, in: bank)
    let onlyGuideline = try house.guideline(house.settings.guideline, in: bank)
    let newest = Dictionary(grouping: signOffs, by: \.person)
    return people.filter {
      (onlyTrack?.id ?? $0.track) == $0.track && (onlyGuideline?.id ?? $0.guideline) == $0.guideline
    }.map { person in
      let guideline = bank.guidelines[person.guideline]
      let last = newest[person.id]?.last {
        $0.guideline == person.guideline && $0.track == person.track
      }
      return Line(
        person: person,
        standing: Standing(
          last, under: guideline, in: bank.tracks[person.track], on: house.today(for: guideline)),
        validUntil: last?.validUntil)
    }.sorted { $0.person.name.folded < $1.person.name.folded }
  }

  @MainActor private func counts(_ lines: [Line]) -> [(Standing, Int)] {
    Standing.allCases.map { standing in (standing, lines.count { $0.standing == standing }) }
  }

  @MainActor private func show(_ shown: [Line], of lines: [Line], _ house: House, _ bank: Bank) {
    let say = house.say
    guard !lines.isEmpty else {
      house.tell(
        Phrase(
          sv: "Ingen är registrerad i det här lagret än.",
          fi: "Tähän varastoon ei ole vielä rekisteröity ketään.",
          en: "Nobody is registered in this store yet."))
      return
    }
    let summary = counts(lines).filter { $0.1 > 0 }.map { "\(say($0.0.phrase)): \($0.1)" }
    house.show([
      .paragraph(summary.joined(separator: " · "), style: .strong), .blank,
      .table(
        Table(
          columns: [
            .init(say(Phrase(sv: "Namn", fi: "Nimi", en: "Name"))),
            .init(say(Phrase(sv: "Enhet", fi: "Yksikkö", en: "Unit"))),
            .init(say(Phrase(sv: "Spår", fi: "Polku", en: "Track"))),
            .init(say(Phrase(sv: "Läge", fi: "Tila", en: "Status"))),
            .init(say(Phrase(sv: "Gäller till", fi: "Voimassa", en: "Valid until"))),
          ],
          rows: shown.map { line in
            [
              line.person.name.shown, line.person.unit?.shown ?? "",
              bank.tracks[line.person.track].map { house.trackName($0) } ?? line.person.track.text,
              say(line.standing.phrase), line.validUntil.map { "\($0)" } ?? "",
            ]
          })),
    ])
  }

  @MainActor private func json(_ shown: [Line], counting lines: [Line]) -> JSON {
    var members = JSON.Members()
    for (standing, count) in counts(lines) { members[standing.rawValue] = .number(count) }
    return [
      "people": .list(
        shown.map {
          [
            "id": .text("\($0.person.id)"), "name": .text($0.person.name),
            "unit": JSON($0.person.unit), "guideline": .text($0.person.guideline.text),
            "track": .text($0.person.track.text), "state": .text($0.standing.rawValue),
            "valid_until": JSON($0.validUntil.map { "\($0)" }),
          ]
        }),
      "counts": .object(members),
    ]
  }
}
