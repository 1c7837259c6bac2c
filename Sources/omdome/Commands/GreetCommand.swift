internal import Bank
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// What runs when no command is named: says what is due, and Enter begins it.
struct GreetCommand: Action {
  static let names = Phrase(same: "omdome")
  static let summary = Phrase(
    sv: "hälsa och säg vad som är dags", fi: "tervehdi ja kerro mikä on ajankohtaista",
    en: "greet and say what is due")

  /// What someone had best do now.
  enum Due: Equatable {
    case goOn(Paper.Kind, question: Int, of: Int)
    case sign
    case learn
    case exam
    case renew(Standing, until: Day)
    case nothing(until: Day)
    case practiseOnly
  }

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    guard !house.settings.isJSON else {
      throw Failure(
        .usage, "no-command",
        Phrase(
          sv: "med --json behövs ett kommando, till exempel omdome prov --json",
          fi: "--json tarvitsee komennon, esimerkiksi omdome koe --json",
          en: "with --json a command is needed, for example omdome exam --json"))
    }
    let isFirst = try house.keep { store throws(StoreError) in try store.people() }.isEmpty
    if isFirst { welcome(house) }
    let occasion = try Registration(house: house).occasion()
    let session = Session(house: house, occasion: occasion)
    let due = try Self.due(session, house)
    greet(occasion, due, house)
    let prompt = house.say(
      Phrase(
        sv: "Enter börjar, q slutar: ", fi: "Enter aloittaa, q lopettaa: ",
        en: "Enter begins, q leaves: "))
    loop: while true {
      switch LineReader.shared.ask(prompt) {
      case .line(let text) where text.folded.isEmpty: break loop
      case .line(let text) where TypedAnswer.quitWords.contains(text.folded): return .done
      // Whoever types something else at a terminal has not decided yet.
      case .line, .tooLong: if !LineReader.shared.isInteractive { return .done }
      case .endOfInput: return .done
      case .interrupted, .terminated: return .interrupted
      }
    }
    return try begin(due, in: house)
  }

  @MainActor private func begin(_ due: Due, in house: House) throws(Failure) -> ExitCode {
    switch due {
    case .goOn(.exam, _, _), .exam, .renew: try ExamCommand().run(in: house)
    case .sign: try SignCommand().run(in: house)
    case .goOn(.practice, _, _), .learn, .nothing, .practiseOnly: try QuizCommand().run(in: house)
    }
  }

  @MainActor private func welcome(_ house: House) {
    house.show([
      .heading(
        house.say(
          Phrase(sv: "Välkommen till omdome", fi: "Tervetuloa omdomeen", en: "Welcome to omdome"))),
      .paragraph(
        house.say(
          Phrase(
            sv:
              "Här övar du på situationer i sociala medier, skriver ett prov och får ett intyg. Tre frågor först.",
            fi:
              "Täällä harjoittelet sosiaalisen median tilanteita, teet kokeen ja saat todistuksen. Ensin kolme kysymystä.",
            en:
              "Here you practise situations on social media, sit an exam and get a sign-off. Three questions first."
          ))),
      .blank,
    ])
  }

  @MainActor static func due(_ session: Session, _ house: House) throws(Failure) -> Due {
    let (guideline, track) = (session.occasion.guideline, session.occasion.track)
    guard track.isOpen(under: guideline) else { return .practiseOnly }
    for kind in [Paper.Kind.exam, .practice] {
      if let open = try session.open(kind), let attempt = try? open.attempt(),
        let position = attempt.position
      {
        return .goOn(kind, question: position.question + 1, of: open.paper.items.count)
      }
    }
    if try session.unsigned() != nil { return .sign }
    let person = session.occasion.person.id
    let newest = try house.keep { store throws(StoreError) in try store.signOffs(of: person) }
      .last { $0.guideline == guideline.id && $0.track == track.id }
    let standing = Standing(newest, under: guideline, in: track, on: house.today(for: guideline))
    if let newest {
      return standing == .complete
        ? .nothing(until: newest.validUntil) : .renew(standing, until: newest.validUntil)
    }
    let practised = try house.keep { store throws(StoreError) in try store.attempts(of: person) }
      .contains { $0.paper.kind == .practice && $0.state == .finished }
    return practised ? .exam : .learn
  }

  @MainActor private func greet(_ occasion: Registration.Occasion, _ due: Due, _ house: House) {
    let name = occasion.person.name.shown
    house.show([
      .blank,
      .heading(house.say(Phrase(sv: "Hej \(name)!", fi: "Hei \(name)!", en: "Hello \(name)!"))),
      .paragraph("\(house.municipality(occasion.guideline)), \(house.trackName(occasion.track))"),
      .blank, .paragraph(house.say(due.phrase(occasion.track.questions))),
    ])
  }
}

extension GreetCommand.Due {
  func phrase(_ questions: Int) -> Phrase {
    switch self {
    case .goOn(.exam, let question, let of):
      Phrase(
        sv: "Ditt prov väntar vid fråga \(question) av \(of).",
        fi: "Kokeesi odottaa kysymyksessä \(question)/\(of).",
        en: "Your exam waits at question \(question) of \(of).")
    case .goOn(.practice, let question, let of):
      Phrase(
        sv: "Din övning väntar vid fråga \(question) av \(of).",
        fi: "Harjoituksesi odottaa kysymyksessä \(question)/\(of).",
        en: "Your practice waits at question \(question) of \(of).")
    case .sign:
      Phrase(
        sv: "Du har klarat provet men inte skrivit under.",
        fi: "Olet läpäissyt kokeen, mutta et ole allekirjoittanut.",
        en: "You have passed the exam but not signed.")
    case .learn:
      Phrase(
        sv:
          "Börja med att öva: \(questions) situationer med återkoppling. Sedan kommer provet (omdome prov).",
        fi: "Aloita harjoittelemalla: \(questions) tilannetta ja palaute. Sitten koe (omdome koe).",
        en:
          "Begin with practice: \(questions) situations with feedback. Then comes the exam (omdome exam)."
      )
    case .exam:
      Phrase(
        sv:
          "Du har övat. Nu är det dags för provet: \(questions) frågor utan återkoppling förrän i slutet.",
        fi: "Olet harjoitellut. Nyt on kokeen aika: \(questions) kysymystä, palaute vasta lopussa.",
        en:
          "You have practised. Now it is time for the exam: \(questions) questions, no feedback until the end."
      )
    case .renew(let standing, let until):
      Phrase(
        sv: "Ditt intyg \(standing.phrase.swedish) (gäller till \(until)). Skriv provet igen.",
        fi: "Todistuksesi: \(standing.phrase.finnish) (voimassa \(until) asti). Tee koe uudelleen.",
        en: "Your sign-off: \(standing.phrase.english) (valid until \(until)). Sit the exam again.")
    case .nothing(let until):
      Phrase(
        sv: "Ditt intyg gäller till \(until). Inget måste göras; du kan öva om du vill.",
        fi:
          "Todistuksesi on voimassa \(until) asti. Mitään ei tarvitse tehdä; voit harjoitella halutessasi.",
        en:
          "Your sign-off is valid until \(until). Nothing must be done; you can practise if you like."
      )
    case .practiseOnly:
      Phrase(
        sv: "Riktlinjen har få regler för din roll, så det finns inget prov. Du kan öva.",
        fi: "Ohjeessa on vähän sääntöjä roolillesi, joten koetta ei ole. Voit harjoitella.",
        en: "The guideline has few rules for your role, so there is no exam. You can practise.")
    }
  }
}
