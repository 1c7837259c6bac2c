internal import Bank
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// Practice, with feedback at once.
struct QuizCommand: Action {
  static let names = Phrase(sv: "öva", fi: "harjoittele", en: "quiz")
  static let otherSpellings = ["ova", "practise", "practice"]
  static let summary = Phrase(
    sv: "öva på situationer, med återkoppling direkt", fi: "harjoittele tilanteita, palaute heti",
    en: "practise situations, with feedback at once")
  static let discussion: Phrase? = Phrase(
    sv:
      "En övning som lämnades går vidare vid samma fråga. ? hjälper, b går tillbaka, q slutar; alla svar sparas.",
    fi:
      "Kesken jäänyt harjoitus jatkuu samasta kysymyksestä. ? auttaa, b palaa, q lopettaa; kaikki vastaukset tallennetaan.",
    en:
      "Practice that was left goes on at the same question. ? helps, b goes back, q leaves; every answer is saved."
  )
  static let examples = [
    CommandInfo.Example(
      Phrase(
        sv: "omdome öva --count 5", fi: "omdome harjoittele --count 5", en: "omdome quiz --count 5"),
      Phrase(sv: "fem frågor", fi: "viisi kysymystä", en: "five questions")),
    CommandInfo.Example(
      Phrase(
        sv: "omdome öva --topic moderation", fi: "omdome harjoittele --topic moderation",
        en: "omdome quiz --topic moderation"),
      Phrase(sv: "ett ämne", fi: "yksi aihe", en: "one topic")),
  ]

  @Option(
    "count", value: Phrase(sv: "ANTAL", fi: "MÄÄRÄ", en: "NUMBER"), in: 1...60,
    help: Phrase(sv: "hur många frågor", fi: "kuinka monta kysymystä", en: "how many questions"))
  var count: Int?

  @Option(
    "topic", value: Phrase(sv: "ÄMNE", fi: "AIHE", en: "TOPIC"),
    help: Phrase(
      sv: "bara om detta ämne", fi: "vain tästä aiheesta",
      en: "on this topic alone"))
  var topics: [String]

  @Option(
    "seed", value: Phrase(sv: "FRÖ", fi: "SIEMEN", en: "SEED"),
    help: Phrase(
      sv: "samma frågor igen: upp till 16 hexadecimala siffror",
      fi: "samat kysymykset uudelleen: enintään 16 heksadesimaalinumeroa",
      en: "the same questions again: up to 16 hexadecimal digits"))
  var seed: String?

  @Flag(
    "confidence",
    help: Phrase(
      sv: "fråga hur säker du är också utan terminal", fi: "kysy varmuutta myös ilman päätettä",
      en: "ask how sure you are also without a terminal"))
  var asksConfidence: Bool

  @Flag(
    "new",
    help: Phrase(
      sv: "börja om i stället för att gå vidare", fi: "aloita alusta jatkamisen sijaan",
      en: "begin anew instead of going on"))
  var isNew: Bool

  static let speaksInEvents = true

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let seed = try seed.map { text throws(Failure) in
      guard let seed = Seed(text) else {
        throw Failure(
          .usage, "bad-seed",
          Phrase(
            sv: "fröet ”\(text.shown)” är inte 1–16 hexadecimala siffror",
            fi: "siemen ”\(text.shown)” ei ole 1–16 heksadesimaalinumeroa",
            en: "the seed “\(text.shown)” is not 1–16 hexadecimal digits"))
      }
      return seed
    }
    let chosen = topics.isEmpty ? [] : try chosenTopics(house, in: house.frame())
    let occasion = try Registration(house: house).occasion()
    let session = Session(
      house: house, occasion: occasion, asksConfidence: asksConfidence ? true : nil)
    let isAsIs = count == nil && seed == nil && topics.isEmpty
    if !isNew, isAsIs, let open = try session.open(.practice) { return try session.sit(open) }
    var lot = Lot.practice(
      of: try house.bank(), under: occasion.guideline, in: occasion.track,
      // A seed gives the same paper to everyone, whatever they have met.
      history: seed == nil ? try session.history() : History(), count: count)
    if !chosen.isEmpty { lot = lot.narrowed(to: chosen, count: count ?? occasion.track.questions) }
    guard !lot.candidates.isEmpty else {
      throw Failure(
        .noInput, "nothing-to-ask",
        Phrase(
          sv:
            "banken har inga frågor för det här; välj ett annat ämne, spår eller en annan riktlinje",
          fi: "pankissa ei ole kysymyksiä tähän; valitse toinen aihe, polku tai ohje",
          en: "the bank has no questions for this; choose another topic, track or guideline"))
    }
    return try session.sit(try session.begin(lot, .practice, seed: seed))
  }

  @MainActor private func chosenTopics(
    _ house: House, in bank: Bank
  ) throws(Failure) -> Set<Topic.ID> {
    var chosen: Set<Topic.ID> = []
    for typed in topics {
      if let found = try house.topic(typed, in: bank) { chosen.insert(found.id) }
    }
    return chosen
  }
}

extension Lot {
  /// The same candidates on these topics alone, shared out evenly.
  func narrowed(to topics: Set<Topic.ID>, count: Int) -> Lot {
    let kept = candidates.filter { topics.contains($0.topic) }
    var counts = topics.sorted().map { Count(topic: $0, count: 0) }
    var left = min(count, kept.count)
    while left > 0 {
      for index in counts.indices where left > 0 {
        let room = kept.count { $0.topic == counts[index].topic }
        guard counts[index].count < room else { continue }
        counts[index] = Count(topic: counts[index].topic, count: counts[index].count + 1)
        left -= 1
      }
    }
    return Lot(candidates: kept, counts: counts.filter { $0.count > 0 })
  }
}
