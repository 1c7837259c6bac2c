@preconcurrency internal import Bank
internal import Glibc
internal import JSON
internal import Records
internal import Terminal
internal import Words

/// Who one is, where one stands, and the text that the application form's box needs.
struct MeCommand: Action {
  static let names = Phrase(sv: "jag", fi: "minä", en: "me")
  static let otherSpellings = ["mina"]
  static let summary = Phrase(
    sv: "visa dina uppgifter och ditt intyg", fi: "näytä tietosi ja todistuksesi",
    en: "show your details and your sign-off")

  @Option(
    "write", value: Phrase(sv: "FIL", fi: "TIEDOSTO", en: "FILE"),
    help: Phrase(
      sv: "spara texten till ansökan i en fil", fi: "tallenna hakemuksen teksti tiedostoon",
      en: "save the text for the application in a file"))
  var file: String?

  @Option(
    "staff-id", value: Phrase(sv: "NUMMER", fi: "NUMERO", en: "NUMBER"),
    help: Phrase(
      sv: "ange anställningsnummer", fi: "anna henkilönumero", en: "set your staff id"))
  var staffID: String?

  @Option(
    "email", value: Phrase(sv: "ADRESS", fi: "OSOITE", en: "ADDRESS"),
    help: Phrase(sv: "ange e-post", fi: "anna sähköposti", en: "set your e-mail address"))
  var email: String?

  @Option(
    "unit", value: Phrase(sv: "ENHET", fi: "YKSIKKÖ", en: "UNIT"),
    help: Phrase(sv: "ange enhet", fi: "anna yksikkö", en: "set your unit"))
  var unit: String?

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let occasion = try Registration(house: house).occasion()
    let person = try updated(occasion.person, house)
    let signOffs = try house.keep { store throws(StoreError) in
      try store.signOffs(of: person.id)
    }
    let newest = signOffs.last {
      $0.guideline == occasion.guideline.id && $0.track == occasion.track.id
    }
    let standing = Standing(
      newest, under: occasion.guideline, in: occasion.track,
      on: house.today(for: occasion.guideline))
    if let file { return try write(newest, to: file, house) }
    if house.settings.isJSON {
      Output.standard.write(json(person, standing, signOffs).line + "\n")
    } else {
      show(person, occasion, standing, newest, house)
    }
    return .done
  }

  @MainActor private func updated(_ person: Person, _ house: House) throws(Failure) -> Person {
    var person = person
    func checked(_ typed: String) throws(Failure) -> String {
      do throws(PersonalName.Refusal) { return try PersonalName.read(typed) } catch {
        throw Failure(.usage, "bad-value", error.phrase)
      }
    }
    if let staffID { person.staffID = try checked(staffID) }
    if let email { person.email = try checked(email) }
    if let unit { person.unit = try checked(unit) }
    guard staffID != nil || email != nil || unit != nil else { return person }
    let changed = person
    try house.keep { store throws(StoreError) in try store.update(changed) }
    return changed
  }

  @MainActor private func show(
    _ person: Person, _ occasion: Registration.Occasion, _ standing: Standing,
    _ newest: SignOff?, _ house: House
  ) {
    let say = house.say
    var blocks: [Block] = [
      .heading(person.name.shown),
      .field("Id", "\(person.id)"),
      .field(
        say(Phrase(sv: "Riktlinje", fi: "Ohje", en: "Guideline")),
        house.municipality(occasion.guideline)),
      .field(say(Phrase(sv: "Spår", fi: "Polku", en: "Track")), house.trackName(occasion.track)),
    ]
    for (label, value) in [
      (Phrase(sv: "Anställningsnummer", fi: "Henkilönumero", en: "Staff id"), person.staffID),
      (Phrase(sv: "E-post", fi: "Sähköposti", en: "E-mail"), person.email),
      (Phrase(sv: "Enhet", fi: "Yksikkö", en: "Unit"), person.unit),
    ] {
      if let value { blocks.append(.field(say(label), value.shown)) }
    }
    blocks += [
      .field(say(Phrase(sv: "Läge", fi: "Tila", en: "Status")), say(standing.phrase)), .blank,
    ]
    if let newest {
      blocks.append(
        .heading(
          say(
            Phrase(
              sv: "Till rutan i ansökan", fi: "Hakemuksen ruutuun",
              en: "For the box in the application"))))
      blocks += SignOffPage(signOff: newest, say: say).lines
      blocks += [.blank, .paragraph(say(Statement.limits), style: .quiet)]
    } else if standing != .exempt {
      blocks.append(
        .paragraph(
          say(
            Phrase(
              sv: "Du har inget intyg än. omdome prov börjar provet.",
              fi: "Sinulla ei ole vielä todistusta. omdome koe aloittaa kokeen.",
              en: "You have no sign-off yet. omdome exam begins the exam."))))
    }
    house.show(blocks)
  }

  @MainActor private func json(_ person: Person, _ standing: Standing, _ signOffs: [SignOff])
    -> JSON
  {
    [
      "id": .text("\(person.id)"), "name": .text(person.name), "staff_id": JSON(person.staffID),
      "email": JSON(person.email), "unit": JSON(person.unit),
      "guideline": .text(person.guideline.text), "track": .text(person.track.text),
      "state": .text(standing.rawValue),
      "signoffs": .list(
        signOffs.map {
          [
            "signoff": .text("\($0.id)"), "guideline": .text($0.guideline.text),
            "guideline_version": .text($0.guidelineVersion), "track": .text($0.track.text),
            "marks": .text("\($0.marks)"), "of": .number($0.of),
            "signed": .text("\($0.signedDay)"), "valid_until": .text("\($0.validUntil)"),
            "statement": .text($0.statement),
          ]
        }),
    ]
  }

  /// A new file; one that is there already is never written over.
  @MainActor private func write(_ signOff: SignOff?, to path: String, _ house: House)
    throws(Failure)
    -> ExitCode
  {
    guard let signOff else {
      throw Failure(
        .no, "no-sign-off",
        Phrase(
          sv: "det finns inget intyg att spara; omdome prov börjar provet",
          fi: "ei ole todistusta tallennettavaksi; aloita koe: omdome koe",
          en: "there is no sign-off to save; omdome exam begins the exam"))
    }
    let text = SignOffPage(signOff: signOff, say: house.say).text + "\n" + signOff.statement + "\n"
    func failure(_ code: ExitCode) -> Failure {
      .fileNotMade(path, reason: String(cString: strerror(errno)), code: code)
    }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(.cannotCreate) }
    let bytes = Array(text.utf8)
    let written = Glibc.write(file, bytes, bytes.count)
    guard written == bytes.count, fsync(file) == 0, close(file) == 0 else {
      let broken = failure(.cannotWrite)
      unlink(path)
      throw broken
    }
    if !house.settings.isQuiet {
      house.tell(
        Phrase(
          sv: "Sparat i \(path.shown).", fi: "Tallennettu: \(path.shown).",
          en: "Saved in \(path.shown)."))
    }
    return .done
  }
}
