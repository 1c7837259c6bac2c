internal import Bank
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// What happens when someone sits down: finds the sitting to go on with or draws a new one, leads
/// through it, and after a passed exam to the sign-off.
@MainActor struct Session {
  let house: House
  let occasion: Registration.Occasion
  /// Whether to ask for confidence, when that was told.
  var asksConfidence: Bool?

  private var say: Language { house.say }
  private var guideline: Guideline { occasion.guideline }
  private var track: Track { occasion.track }

  private func door(for kind: Paper.Kind) -> any QuizDoor {
    if house.settings.isJSON { return JSONDoor(say: say) }
    let asks = asksConfidence ?? (kind == .practice && LineReader.shared.isInteractive)
    return ScreenDoor(screen: house.screen, say: say, asksConfidence: asks)
  }

  // MARK: Beginning

  /// The sitting of this kind that was left open, when there is one for the same occasion.
  func open(_ kind: Paper.Kind) throws(Failure) -> AttemptRecord? {
    let open = try house.keep { store throws(StoreError) in
      try store.openAttempts(of: occasion.person.id)
    }
    return open.last {
      $0.paper.kind == kind && $0.paper.guideline == guideline.id && $0.paper.track == track.id
        && !$0.paper.items.isEmpty
    }
  }

  func begin(_ lot: Lot, _ kind: Paper.Kind, seed: Seed?) throws(Failure) -> AttemptRecord {
    let bank = try house.bank()
    let digest = "\(Bank.digest(of: house.settings.banks))"
    let paper = Paper(
      kind, from: lot, of: bank, digest: digest, under: guideline, in: track, language: say,
      seed: seed ?? Seed(.random(in: 0...(.max))))
    let record = AttemptRecord(
      id: .random(), person: occasion.person.id, paper: paper, started: house.clock.now)
    try house.keep { store throws(StoreError) in try store.begin(record) }
    return record
  }

  func history() throws(Failure) -> History {
    let attempts = try house.keep { store throws(StoreError) in
      try store.attempts(of: occasion.person.id)
    }
    return History(of: attempts, under: guideline.id, in: track.id)
  }

  // MARK: Sitting

  /// From where the record stands to its end. Only an exam has a pass to tell.
  func sit(_ record: AttemptRecord) throws(Failure) -> ExitCode {
    let bank = try house.frame(of: guideline.id)
    let door = door(for: record.paper.kind)
    let store = try house.store()
    var sitting: Sitting
    do throws(Sitting.Trouble) {
      sitting = try Sitting(record, store: store, clock: house.clock, door: door.kind)
    } catch { throw Failure(error) }
    let runner = Runner(door: door, municipality: house.municipality(guideline)) {
      house.topicName($0, in: bank)
    }
    switch try runner.run(&sitting) {
    case .interrupted: return .interrupted
    case .left:
      tellThatAllIsSaved(record.paper.kind)
      return record.paper.kind == .exam ? .interrupted : .done
    case .finished(let result):
      guard record.paper.kind == .exam else {
        tellWhatIsNext(Self.afterPractice)
        return .done
      }
      guard result.isPassed else {
        tellWhatIsNext(Self.afterFailure)
        return .no
      }
      return try sign(sitting.record)
    }
  }

  private static let afterPractice = Phrase(
    sv: "När du vill ha ett intyg: omdome prov.", fi: "Kun haluat todistuksen: omdome koe.",
    en: "When you want a sign-off: omdome exam.")

  private static let afterFailure = Phrase(
    sv: "omdome öva tränar det som gick fel; omdome prov ger ett nytt prov med andra frågor.",
    fi:
      "omdome harjoittele harjoittaa väärin menneitä; omdome koe antaa uuden kokeen eri kysymyksin.",
    en: "omdome quiz practises what went wrong; omdome exam gives a new paper with other questions."
  )

  private func tellWhatIsNext(_ phrase: Phrase) {
    guard !house.settings.isJSON, !house.settings.isQuiet else { return }
    house.tell(phrase)
  }

  private func tellThatAllIsSaved(_ kind: Paper.Kind) {
    guard !house.settings.isJSON else { return }
    house.tell(
      Phrase(
        sv: "Allt är sparat. Nästa gång kan du gå vidare här.",
        fi: "Kaikki on tallennettu. Voit jatkaa tästä ensi kerralla.",
        en: "Everything is saved. Next time you can go on here."))
  }

  // MARK: Signing

  /// A passed exam that has not been signed yet, and may still be.
  func unsigned() throws(Failure) -> AttemptRecord? {
    let (attempts, signed) = try house.keep { store throws(StoreError) in
      (
        try store.attempts(of: occasion.person.id),
        Set(try store.signOffs(of: occasion.person.id).map(\.attempt))
      )
    }
    return attempts.last { record in
      record.paper.kind == .exam && record.state == .finished && !signed.contains(record.id)
        && record.paper.guideline == guideline.id && record.paper.track == track.id
        && isFresh(record)
        && ((try? record.attempt()).map { Result($0).isPassed } ?? false)
    }
  }

  /// A pass may be signed for thirty days: longer, and its period would begin too long after it.
  static let daysToSign = 30

  private func isFresh(_ record: AttemptRecord) -> Bool {
    guard let ended = record.ended else { return false }
    let day = Clock.day(of: ended, in: guideline.country)
    return house.today(for: guideline) <= day + Self.daysToSign
  }

  /// From the statement to the typed name. What is signed is what the record bears out: the result
  /// is computed anew from it.
  func sign(_ record: AttemptRecord) throws(Failure) -> ExitCode {
    let person = occasion.person
    guard let attempt = try? record.attempt() else { throw Failure(.refused(.isOver)) }
    let result = Result(attempt)
    guard result.isPassed else { throw .notBorneOut }
    let today = house.today(for: guideline)
    let passed = record.ended.map { Clock.day(of: $0, in: guideline.country) } ?? today
    let statement = say(
      Statement.phrase(
        name: person.name, guideline: guideline, version: record.paper.guidelineVersion,
        track: track, marks: result.marks.mixed, of: result.of, passed: passed))
    let door = door(for: .exam)
    var isShown = false
    while true {
      switch door.askSignature(under: statement, name: person.name, isShown: isShown) {
      case .name(let typed) where typed.folded == person.name.folded:
        let signOff = try keep(record, result, typed, statement, today)
        door.show(signOff)
        return .done
      case .name: door.refuseSignature(of: person.name)
      case .signal: return .interrupted
      case .quit, .endOfInput:
        if !house.settings.isJSON {
          house.tell(
            Phrase(
              sv:
                "Provet är godkänt men inte underskrivet. omdome signera skriver under, inom \(Self.daysToSign) dagar.",
              fi:
                "Koe on hyväksytty mutta allekirjoittamatta. Allekirjoita \(Self.daysToSign) päivän kuluessa: omdome allekirjoita.",
              en:
                "The exam is passed but not signed. omdome sign signs it, within \(Self.daysToSign) days."
            ))
        }
        return .interrupted
      default: break
      }
      isShown = true
    }
  }

  private func keep(
    _ record: AttemptRecord, _ result: Result, _ typed: String, _ statement: String, _ today: Day
  ) throws(Failure) -> SignOff {
    let person = occasion.person
    let earlier = try house.keep { store throws(StoreError) in
      try store.signOffs(of: person.id)
    }.filter { $0.guideline == guideline.id && $0.track == track.id }
    let signOff = SignOff(
      id: .random(), person: person, attempt: record, typedName: typed.composed,
      municipality: house.municipality(guideline), trackName: house.trackName(track),
      marks: result.marks, of: result.of, language: say, statement: statement,
      signed: house.clock.now, signedDay: today,
      validUntil: Validity.lastDay(
        months: record.paper.demand.validMonths, from: today, after: earlier))
    try house.keep { store throws(StoreError) in try store.sign(signOff) }
    return signOff
  }
}

extension Failure {
  static let notBorneOut = Failure(
    .badData, "not-borne-out",
    Phrase(
      sv: "posten visar inget godkänt prov; det går inte att skriva under",
      fi: "tietue ei osoita hyväksyttyä koetta; sitä ei voi allekirjoittaa",
      en: "the record shows no passed exam; it cannot be signed"))
}
