internal import Bank
internal import Records
internal import Terminal
internal import Words

/// Who is here, under which guideline and in which role: found in the store, told by options, or
/// asked for the first time, with three questions at most.
@MainActor struct Registration {
  let house: House
  private var say: Language { house.say }
  private var line: LineReader { .shared }

  /// Someone, and what they are here for.
  struct Occasion {
    let person: Person
    let guideline: Guideline
    let track: Track
  }

  func occasion() throws(Failure) -> Occasion {
    let person = try person()
    // Under another guideline all names must be known, to find the one that was meant.
    let frame = try house.frame(of: house.settings.guideline == nil ? person.guideline : nil)
    // In a bank of one's own, a guideline may lie where no frame is looked for.
    let bank = frame.guidelines[person.guideline] == nil ? try house.bank() : frame
    let guideline =
      try house.guideline(house.settings.guideline, in: bank) ?? bank.guidelines[person.guideline]
    let track = try house.track(house.settings.track, in: bank) ?? bank.tracks[person.track]
    guard let guideline else { throw .gone(person.guideline.text) }
    guard let track else { throw .gone(person.track.text) }
    return Occasion(person: person, guideline: guideline, track: track)
  }

  /// Whoever is meant, registered if that has not been done.
  func person() throws(Failure) -> Person {
    let people = try house.keep { store throws(StoreError) in try store.people() }
    if let identity = house.settings.identity {
      return try find(identity, among: people)
    }
    if let name = house.settings.name {
      let known = people.filter { $0.name.folded == name.folded }
      if known.count == 1 { return known[0] }
      if known.count > 1 { throw .severalNamed(name) }
      return try register(in: house.frame())
    }
    switch people.count {
    case 0: return try register(in: house.frame())
    case 1: return people[0]
    default: return try choose(among: people)
    }
  }

  private func find(_ identity: String, among people: [Person]) throws(Failure) -> Person {
    let meant = people.filter { $0.isMeant(by: identity) }
    if meant.count == 1 { return meant[0] }
    if meant.count > 1 { throw .severalNamed(identity) }
    throw .nobodyNamed(identity, nearest: nearest(to: identity, among: people.map(\.name)))
  }

  private func choose(among people: [Person]) throws(Failure) -> Person {
    guard !house.settings.isJSON else { throw .needs("--as") }
    let other = say(Phrase(sv: "Någon annan", fi: "Joku muu", en: "Someone else"))
    let answer = try ask(
      Phrase(sv: "Vem är du?", fi: "Kuka olet?", en: "Who are you?"),
      options: people.map(\.name.shown) + [other], option: "--as")
    return answer < people.count ? people[answer] : try register(in: house.frame())
  }

  // MARK: The first time

  private func register(in bank: Bank) throws(Failure) -> Person {
    var guideline = try house.guideline(house.settings.guideline, in: bank)
    // All that the options tell is looked at before anything is asked.
    var track = try house.track(house.settings.track, in: bank)
    var name = try toldName()
    if guideline == nil { guideline = try askGuideline(in: bank) }
    if track == nil { track = try askTrack(in: bank) }
    if name == nil { name = try askName() }
    guard let guideline, let track, let name else { throw .left }
    let person = Person(
      id: .random(), name: name, guideline: guideline.id, track: track.id,
      language: house.say, registered: house.clock.now)
    try house.keep { store throws(StoreError) in try store.register(person) }
    return person
  }

  private func toldName() throws(Failure) -> String? {
    guard let typed = house.settings.name else { return nil }
    do throws(PersonalName.Refusal) { return try PersonalName.read(typed) } catch {
      throw Failure(.usage, "bad-name", error.phrase)
    }
  }

  private func askGuideline(in bank: Bank) throws(Failure) -> Guideline {
    let all = bank.guidelineList
    let answer = try ask(
      Phrase(
        sv: "Vilken kommuns riktlinje gäller för dig?", fi: "Minkä kunnan ohje koskee sinua?",
        en: "Which municipality's guideline applies to you?"),
      options: all.map { house.municipality($0) }, option: "--guideline")
    return all[answer]
  }

  private func askTrack(in bank: Bank) throws(Failure) -> Track {
    let all = bank.trackList
    let answer = try ask(
      Phrase(sv: "Vilken är din roll?", fi: "Mikä on roolisi?", en: "What is your role?"),
      options: all.map { house.trackName($0) }, option: "--track")
    return all[answer]
  }

  private func askName() throws(Failure) -> String {
    guard !house.settings.isJSON else { throw .needs("--name") }
    house.show([.blank])
    house.tell(
      Phrase(
        sv: "Vad heter du? Skriv för- och efternamn; det är namnet på ditt intyg.",
        fi: "Mikä on nimesi? Kirjoita etu- ja sukunimi; se tulee todistukseesi.",
        en: "What is your name? Type first name and surname; it goes on your sign-off."))
    while true {
      let typed = try next(say(Phrase(sv: "Namn: ", fi: "Nimi: ", en: "Name: ")), option: "--name")
      do throws(PersonalName.Refusal) { return try PersonalName.read(typed) } catch {
        house.tell(error.phrase)
      }
    }
  }

  /// One of several, by number or by name.
  private func ask(
    _ question: Phrase, options: [String], option: String
  ) throws(Failure) -> Int {
    guard !house.settings.isJSON else { throw .needs(option) }
    house.show([.blank, .paragraph(say(question), style: .strong)])
    house.show(options.enumerated().map { .numbered($0.offset + 1, $0.element) })
    let numbers = options.indices.map { "\($0 + 1)" }
    while true {
      let typed = try next(
        say(Phrase(sv: "Nummer: ", fi: "Numero: ", en: "Number: ")), option: option,
        completions: options + numbers)
      if let number = Int(typed.folded), options.indices.contains(number - 1) { return number - 1 }
      if let index = options.firstIndex(where: { $0.folded == typed.folded }) { return index }
      house.tell(
        Phrase(
          sv: "Skriv ett nummer från 1 till \(options.count).",
          fi: "Kirjoita numero väliltä 1–\(options.count).",
          en: "Type a number from 1 to \(options.count)."))
    }
  }

  private func next(
    _ prompt: String, option: String, completions: [String] = []
  ) throws(Failure) -> String {
    switch line.ask(prompt, completions: completions) {
    case .line(let text):
      if TypedAnswer.quitWords.contains(text.folded) { throw .left }
      return text
    case .tooLong: return ""
    case .endOfInput: throw .needs(option)
    case .interrupted, .terminated: throw .left
    }
  }
}

extension Failure {
  static let left = Failure(
    .interrupted, "left",
    Phrase(
      sv: "avbrutet, inget har ändrats", fi: "keskeytetty, mitään ei muutettu",
      en: "left, nothing was changed"))

  static func needs(_ option: String) -> Failure {
    Failure(
      .usage, "needs-\(option.drop { $0 == "-" })",
      Phrase(
        sv: "det som behövs här saknas; ange \(option), eller kör i en terminal",
        fi: "tarvittava tieto puuttuu; anna \(option) tai käytä päätettä",
        en: "what is needed here is missing; give \(option), or run in a terminal"))
  }

  static func gone(_ id: String) -> Failure {
    Failure(
      .badData, "gone",
      Phrase(
        sv:
          "”\(id.shown)”, som du är registrerad för, finns inte i banken; ange --guideline eller --track",
        fi:
          "”\(id.shown)”, johon sinut on rekisteröity, puuttuu pankista; anna --guideline tai --track",
        en:
          "“\(id.shown)”, which you are registered for, is not in the bank; give --guideline or --track"
      ))
  }

  static func unknown(_ thing: Phrase, _ typed: String, among known: [String]) -> Failure {
    let near = nearest(to: typed, among: known)
    let list = known.joined(separator: ", ")
    let asked = Phrase(
      sv: near.map { "; menade du ”\($0)”?" } ?? "",
      fi: near.map { "; tarkoititko ”\($0)”?" } ?? "",
      en: near.map { "; did you mean “\($0)”?" } ?? "")
    return Failure(
      .usage, "unknown-name",
      Phrase(
        sv: "\(thing.swedish) ”\(typed.shown)” finns inte\(asked.swedish); välj bland \(list)",
        fi: "\(thing.finnish) ”\(typed.shown)” puuttuu\(asked.finnish); valitse näistä: \(list)",
        en: "there is no \(thing.english) “\(typed.shown)”\(asked.english); choose among \(list)"))
  }

  static func nobodyNamed(_ identity: String, nearest: String?) -> Failure {
    Failure(
      .usage, "nobody",
      Phrase(
        sv:
          "ingen i lagret heter ”\(identity.shown)”\(nearest.map { "; menade du ”\($0.shown)”?" } ?? ""); se omdome läge",
        fi:
          "varastossa ei ole henkilöä ”\(identity.shown)”\(nearest.map { "; tarkoititko ”\($0.shown)”?" } ?? ""); katso omdome tilanne",
        en:
          "nobody in the store is called “\(identity.shown)”\(nearest.map { "; did you mean “\($0.shown)”?" } ?? ""); see omdome status"
      ))
  }

  static func severalNamed(_ identity: String) -> Failure {
    Failure(
      .usage, "several",
      Phrase(
        sv: "flera i lagret heter ”\(identity.shown)”; ange id med --as, se omdome läge",
        fi:
          "varastossa on useita nimeltä ”\(identity.shown)”; anna tunnus: --as, katso omdome tilanne",
        en:
          "several in the store are called “\(identity.shown)”; give the id with --as, see omdome status"
      ))
  }
}
