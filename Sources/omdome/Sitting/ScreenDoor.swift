internal import Bank
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// Sitting at a terminal, with a screen reader, or through a pipe of plain lines.
@MainActor struct ScreenDoor: QuizDoor {
  let screen: Screen
  let say: Language
  let asksConfidence: Bool
  var line: LineReader { .shared }

  var kind: AttemptRecord.Door { line.isInteractive ? .terminal : .lines }

  func open(_ sitting: Sitting) {
    guard sitting.isResumed, let position = sitting.attempt.position else { return }
    let (number, of) = (position.question + 1, sitting.attempt.paper.items.count)
    tell(
      Phrase(
        sv: "Du går vidare vid fråga \(number) av \(of).",
        fi: "Jatkat kysymyksestä \(number)/\(of).",
        en: "You go on at question \(number) of \(of)."))
  }

  func ask(_ question: QuestionView, isShown: Bool) -> Reply {
    let page = QuestionPage(view: question, say: say)
    // In practice the feedback to the answer before has set it off already.
    if !isShown { screen.show((question.kind == .exam ? [.blank] : []) + page.blocks) }
    let prompt = say(Phrase(sv: "Svar: ", fi: "Vastaus: ", en: "Answer: "))
    let completions = question.options.indices.map { "\($0 + 1)" } + ["?", "b", "q"]
    while true {
      let typed: TypedAnswer
      switch line.ask(prompt, completions: completions) {
      case .line(let text): typed = TypedAnswer(text, options: question.options.count)
      case .tooLong: typed = .notUnderstood("…")
      case .endOfInput: return .endOfInput
      case .interrupted, .terminated: return .signal
      }
      switch typed {
      case .choice(let places):
        return .answer(places.map { question.options[$0].id }, confidence: nil)
      case .back: return .back
      case .quit: return .quit
      case .help: screen.show(page.help)
      case .empty:
        tell(
          Phrase(
            sv: "Ett tomt svar räknas inte. ? hjälper, q slutar.",
            fi: "Tyhjä vastaus ei kelpaa. ? auttaa, q lopettaa.",
            en: "An empty answer does not count. ? helps, q leaves."))
      case .notThere(let number):
        tell(
          Phrase(
            sv: "Det finns inget alternativ \(number). Välj från 1 till \(question.options.count).",
            fi: "Vaihtoehtoa \(number) ei ole. Valitse väliltä 1–\(question.options.count).",
            en: "There is no option \(number). Choose from 1 to \(question.options.count)."))
      case .notUnderstood(let text):
        let start = text.prefix(40).description.shown + (text.count > 40 ? "…" : "")
        tell(
          Phrase(
            sv: "”\(start)” är inget svar. Skriv nummer, ? för hjälp eller q för att sluta.",
            fi: "”\(start)” ei ole vastaus. Kirjoita numero, ? (ohje) tai q (lopeta).",
            en: "“\(start)” is no answer. Type numbers, ? for help or q to leave."))
      }
    }
  }

  func askConfidence() -> Reply {
    let prompt = say(
      Phrase(
        sv: "Hur säker är du, 1 till 3? (Enter hoppar över) ",
        fi: "Kuinka varma olet, 1–3? (Enter ohittaa) ",
        en: "How sure are you, 1 to 3? (Enter skips) "))
    while true {
      switch line.ask(prompt, completions: ["1", "2", "3"]) {
      case .line(let text):
        let word = text.folded
        if word.isEmpty { return .confidence(nil) }
        if TypedAnswer.quitWords.contains(word) { return .quit }
        if let level = Int(word), (1...3).contains(level) { return .confidence(level) }
        tell(
          Phrase(
            sv: "1 är osäker, 2 ganska säker, 3 säker. Svaret är redan sparat.",
            fi: "1 on epävarma, 2 melko varma, 3 varma. Vastaus on jo tallennettu.",
            en: "1 is unsure, 2 fairly sure, 3 sure. The answer is saved already."))
      case .tooLong: continue
      case .endOfInput: return .endOfInput
      case .interrupted, .terminated: return .signal
      }
    }
  }

  func refuse(_ refusal: Attempt.Refusal) { tell(refusal.phrase) }

  func reveal(_ answered: AnsweredView) {
    screen.show(FeedbackPage(view: answered, say: say).blocks)
  }

  func review(_ answered: AnsweredView) {
    screen.show(QuestionPage(view: answered.question, say: say).blocks)
    reveal(answered)
  }

  func show(_ result: ResultView) {
    let isExam = result.sitting.attempt.paper.kind == .exam
    screen.show((isExam ? [.blank] : []) + ResultPage(view: result, say: say).blocks)
  }

  func askSignature(under statement: String, name: String, isShown: Bool) -> Reply {
    if !isShown {
      screen.show([
        .heading(say(Phrase(sv: "Skriv under", fi: "Allekirjoita", en: "Sign"))),
        .paragraph(statement), .blank, .paragraph(say(Statement.limits), style: .quiet), .blank,
        .paragraph(
          say(
            Phrase(
              sv:
                "Skriv ditt fullständiga namn så som det är registrerat: \(name.shown). q väntar med det.",
              fi:
                "Kirjoita koko nimesi niin kuin se on rekisteröity: \(name.shown). q siirtää myöhemmäksi.",
              en: "Type your full name as it is registered: \(name.shown). q leaves it for later."))
        ),
      ])
    }
    let prompt = say(Phrase(sv: "Namn: ", fi: "Nimi: ", en: "Name: "))
    while true {
      switch line.ask(prompt) {
      case .line(let text):
        if TypedAnswer.quitWords.contains(text.folded) { return .quit }
        if text.folded.isEmpty { continue }
        return .name(text)
      case .tooLong: return .name("…")
      case .endOfInput: return .endOfInput
      case .interrupted, .terminated: return .signal
      }
    }
  }

  func refuseSignature(of name: String) {
    tell(
      Phrase(
        sv: "Det är inte namnet som är registrerat. Skriv \(name.shown), eller q för att vänta.",
        fi: "Nimi ei ole sama kuin rekisteröity. Kirjoita \(name.shown) tai q, jos odotat.",
        en: "That is not the name registered. Type \(name.shown), or q to wait."))
  }

  func show(_ signOff: SignOff) {
    screen.show([.blank] + SignOffPage(signOff: signOff, say: say).blocks)
  }

  private func tell(_ phrase: Phrase) { screen.show(.paragraph(say(phrase))) }
}
