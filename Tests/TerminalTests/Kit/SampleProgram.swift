import Words

@testable import Terminal

enum Track: String, CaseIterable, ArgumentValue {
  case channelOperator = "operator", elected, manager
}

struct SharedOptions: ParameterSet {
  @Option("bank", value: Phrase(sv: "MAPP", fi: "KANSIO", en: "DIR"), help: .words("bank"))
  var banks: [String]
  @Option("lang", help: .words("language")) var language: Tongue?
  @Flag("plain", help: .words("plain text")) var isPlain
  @Flag("quiet", short: "q", help: .words("say little")) var isQuiet
  @Flag("help", short: "h", isQuestion: true, help: .words("show this help")) var asksForHelp
}

enum Tongue: String, CaseIterable, ArgumentValue { case sv, fi, en }

struct Practise: Command {
  static let names = Phrase(sv: "öva", fi: "harjoittele", en: "quiz")
  static let otherSpellings = ["ova"]
  static let summary = Phrase(
    sv: "Öva, med återkoppling efter varje fråga", fi: "Harjoittele; palaute tulee heti",
    en: "Practise, with feedback at once")
  static let discussion: Phrase? = Phrase(
    sv: "Inget räknas, och du kan sluta när du vill.",
    fi: "Mitään ei lasketa, ja voit lopettaa milloin vain.",
    en: "Nothing counts, and you may stop at any time.")
  static let examples = [
    CommandInfo.Example(
      Phrase(
        sv: "omdome öva --count 5", fi: "omdome harjoittele --count 5",
        en: "omdome quiz --count 5"),
      Phrase(sv: "fem frågor", fi: "viisi kysymystä", en: "five questions"))
  ]

  @Option(
    "count", short: "n", in: 1...100,
    help: Phrase(sv: "hur många frågor", fi: "kysymysten määrä", en: "how many questions"))
  var count = 12
  @Option("track", help: Phrase(sv: "spåret", fi: "polku", en: "the track")) var track: Track?
  @Flag("confidence", help: Phrase(sv: "fråga hur säker du är", fi: "kysy varmuutta", en: "ask"))
  var asksConfidence
}

struct Verify: Command {
  static let names = Phrase(sv: "granska", fi: "tarkista", en: "verify")
  static let summary = Phrase(sv: "Granska filer", fi: "Tarkista tiedostot", en: "Verify files")

  @Argument(Phrase(sv: "FIL", fi: "TIEDOSTO", en: "FILE"), isRequired: true, help: .words("file"))
  var files: [String]
}

struct Show: Command {
  static let names = Phrase(sv: "visa", fi: "näytä", en: "show")
  static let summary = Phrase(sv: "Visa ett fall", fi: "Näytä tapaus", en: "Show a scenario")

  @Argument(Phrase(sv: "ID", fi: "TUNNUS", en: "ID"), help: .words("scenario")) var id: String
  @Argument(Phrase(sv: "STEG", fi: "VAIHE", en: "STEP"), help: .words("step")) var step: Int?
  @Flag("key", help: .words("the key too")) var showsKey
}

struct Greet: Command {
  static let names = Phrase(same: "omdome")
  static let summary = Phrase(same: "")

  @Option("name", value: Phrase(sv: "NAMN", fi: "NIMI", en: "NAME"), help: .words("your name"))
  var name: String?
}

extension Phrase {
  fileprivate static func words(_ text: String) -> Phrase { Phrase(same: text) }
}

let program = Program(
  "omdome",
  summary: Phrase(
    sv: "Träna gott omdöme i sociala medier", fi: "Harjoittele harkintaa sosiaalisessa mediassa",
    en: "Train good judgement on social media"),
  sharing: SharedOptions.self, unnamed: Greet.self,
  commands: [
    .command(Practise.self), .command(Verify.self),
    .group(
      CommandGroup(
        Phrase(sv: "bank", fi: "pankki", en: "bank"),
        summary: Phrase(sv: "Frågebanken", fi: "Kysymyspankki", en: "The question bank"),
        commands: [.command(Show.self)])),
  ])
