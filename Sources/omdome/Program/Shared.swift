public import Terminal
public import Words

extension Language: ArgumentValue {}

/// The options that every command takes, anywhere on the line.
struct Shared: ParameterSet {
  @Option(
    "store", value: Phrase(sv: "FIL", fi: "TIEDOSTO", en: "FILE"),
    help: Phrase(
      sv: "var poster sparas", fi: "mihin tiedot tallennetaan", en: "where records are kept"))
  var store: String?

  @Option(
    "bank", value: Phrase(sv: "MAPP", fi: "KANSIO", en: "FOLDER"),
    help: Phrase(
      sv: "egen bank ovanpå den medföljande",
      fi: "oma pankki mukana tulevan päälle",
      en: "a bank of your own over the shipped one"))
  var banks: [String]

  @Option(
    "as", value: Phrase(sv: "ID", fi: "TUNNUS", en: "ID"),
    help: Phrase(
      sv: "vem du är: id, anställningsnummer, e-post eller namn",
      fi: "kuka olet: tunnus, henkilönumero, sähköposti tai nimi",
      en: "who you are: id, staff id, e-mail or name"))
  var identity: String?

  @Option(
    "guideline", value: Phrase(sv: "KOMMUN", fi: "KUNTA", en: "MUNICIPALITY"),
    help: Phrase(sv: "vilken riktlinje", fi: "mikä ohje", en: "which guideline"))
  var guideline: String?

  @Option(
    "track", value: Phrase(sv: "SPÅR", fi: "POLKU", en: "TRACK"),
    help: Phrase(sv: "vilken roll", fi: "mikä rooli", en: "which role"))
  var track: String?

  @Option(
    "name", value: Phrase(sv: "NAMN", fi: "NIMI", en: "NAME"),
    help: Phrase(
      sv: "ditt namn, första gången", fi: "nimesi, ensimmäisellä kerralla",
      en: "your name, the first time"))
  var name: String?

  @Option("lang", help: Phrase(sv: "språk", fi: "kieli", en: "language")) var language: Language?

  @Flag(
    "plain",
    help: Phrase(
      sv: "ren text utan färg, för skärmläsare", fi: "pelkkä teksti ilman värejä, ruudunlukijalle",
      en: "linear text without colour, for screen readers"))
  var isPlain: Bool

  @Flag(
    "json",
    help: Phrase(sv: "svara i JSON", fi: "vastaa JSON-muodossa", en: "answer in JSON"))
  var isJSON: Bool

  @Flag(
    "quiet",
    help: Phrase(
      sv: "säg bara det som efterfrågas", fi: "kerro vain kysytty", en: "say only what is asked for"
    ))
  var isQuiet: Bool

  @Flag(
    "help", short: "h", isQuestion: true,
    help: Phrase(sv: "visa hjälp", fi: "näytä ohje", en: "show help"))
  var wantsHelp: Bool

  @Flag(
    "version", isQuestion: true,
    help: Phrase(sv: "visa version", fi: "näytä versio", en: "show the version"))
  var wantsVersion: Bool
}
