internal import Bank
internal import Terminal
internal import Words

/// Signs a passed exam that was left unsigned.
struct SignCommand: Action {
  static let names = Phrase(sv: "signera", fi: "allekirjoita", en: "sign")
  static let otherSpellings = ["skriv-under"]
  static let summary = Phrase(
    sv: "skriv under ett godkänt prov", fi: "allekirjoita hyväksytty koe", en: "sign a passed exam")

  static let speaksInEvents = true

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let session = Session(house: house, occasion: try Registration(house: house).occasion())
    guard let passed = try session.unsigned() else {
      throw Failure(
        .no, "nothing-to-sign",
        Phrase(
          sv: "det finns inget godkänt prov att skriva under; omdome prov börjar ett",
          fi: "ei ole hyväksyttyä koetta allekirjoitettavaksi; aloita: omdome koe",
          en: "there is no passed exam to sign; omdome exam begins one"))
    }
    return try session.sign(passed)
  }
}
