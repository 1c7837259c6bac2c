internal import Bank
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// The exam, and after a pass the sign-off.
struct ExamCommand: Action {
  static let names = Phrase(sv: "prov", fi: "koe", en: "exam")
  static let otherSpellings: [String] = []
  static let summary = Phrase(
    sv: "skriv provet och skriv under", fi: "tee koe ja allekirjoita", en: "sit the exam and sign")
  static let discussion: Phrase? = Phrase(
    sv:
      "Ingen återkoppling förrän i slutet. b går tillbaka till frågan före, q slutar; allt sparas och provet går vidare nästa gång.",
    fi:
      "Palaute vasta lopussa. b palaa edelliseen kysymykseen, q lopettaa; kaikki tallennetaan ja koe jatkuu ensi kerralla.",
    en:
      "No feedback until the end. b goes back to the question before, q leaves; all is saved and the exam goes on next time."
  )

  @Flag(
    "confidence",
    help: Phrase(
      sv: "fråga hur säker du är; det avgör aldrig provet",
      fi: "kysy varmuutta; se ei vaikuta hyväksymiseen",
      en: "ask how sure you are; it never decides a pass"))
  var asksConfidence: Bool

  @Flag(
    "new",
    help: Phrase(
      sv: "ge upp det påbörjade provet och börja ett nytt; det påbörjade räknas som ett försök",
      fi: "luovu aloitetusta kokeesta ja aloita uusi; aloitettu lasketaan yritykseksi",
      en: "give up the exam begun and begin a new one; the one begun counts as a sitting"))
  var isNew: Bool

  static let speaksInEvents = true

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let occasion = try Registration(house: house).occasion()
    let session = Session(
      house: house, occasion: occasion, asksConfidence: asksConfidence ? true : nil)
    guard occasion.track.isOpen(under: occasion.guideline) else {
      throw .closed(occasion, trackName: house.trackName(occasion.track))
    }
    if !isNew {
      if let open = try session.open(.exam) { return try session.sit(open) }
      if let passed = try session.unsigned() { return try session.sign(passed) }
    }
    let bank = try house.bank()
    let lot = Lot.exam(
      of: bank, under: occasion.guideline, in: occasion.track, history: try session.history())
    if let shortage = lot.shortages.first {
      throw .tooFew(shortage, topic: house.topicName(shortage.topic, in: bank))
    }
    return try session.sit(try session.begin(lot, .exam, seed: nil))
  }
}

extension Failure {
  /// The guideline asks too little of the role for an exam.
  static func closed(_ occasion: Registration.Occasion, trackName: String) -> Failure {
    let rules = occasion.guideline.rules(for: occasion.track.roles).count
    let (guideline, questions) = (occasion.guideline, occasion.track.questions)
    return Failure(
      .no, "track-closed",
      Phrase(
        sv:
          "riktlinjen i \(guideline.municipality(in: .swedish)) har bara \(rules) regler för ”\(trackName)”, och ett prov behöver \(questions); det finns inget prov att skriva, men omdome öva går bra",
        fi:
          "ohjeessa (\(guideline.municipality(in: .finnish))) on vain \(rules) sääntöä roolille ”\(trackName)”, ja koe tarvitsee \(questions); koetta ei ole, mutta voit harjoitella: omdome harjoittele",
        en:
          "the guideline of \(guideline.municipality(in: .english)) has only \(rules) rules for “\(trackName)”, and an exam needs \(questions); there is no exam to sit, but omdome quiz lets you practise"
      ))
  }

  static func tooFew(_ shortage: Lot.Shortage, topic: String) -> Failure {
    Failure(
      .noInput, "too-few-scenarios",
      Phrase(
        sv:
          "banken har \(shortage.has) scenarier om ”\(topic)”, ett prov behöver \(shortage.wants); be den som sköter banken skriva fler",
        fi:
          "pankissa on \(shortage.has) skenaariota aiheesta ”\(topic)”, koe tarvitsee \(shortage.wants); pyydä pankin hoitajaa kirjoittamaan lisää",
        en:
          "the bank has \(shortage.has) scenarios on “\(topic)”, an exam needs \(shortage.wants); ask whoever keeps the bank to write more"
      ))
  }
}
