internal import Bank
public import Words

extension SignOff {
  /// What the box of the channel application form needs: each line a label and what stands there.
  public func formLines(in say: Language) -> [(label: String, text: String)] {
    [
      (say(Phrase(sv: "Namn", fi: "Nimi", en: "Name")), name.shown),
      (
        say(Phrase(sv: "Riktlinje", fi: "Ohje", en: "Guideline")),
        "\(municipality), \(say(Phrase(sv: "version", fi: "versio", en: "version"))) "
          + say(Guideline.Version.phrase(guidelineVersion))
      ),
      (say(Phrase(sv: "Spår", fi: "Polku", en: "Track")), trackName),
      (
        say(Phrase(sv: "Resultat", fi: "Tulos", en: "Result")),
        say(
          Phrase(
            sv: "godkänd, \(marks.mixed) av \(of)", fi: "hyväksytty, \(marks.mixed)/\(of)",
            en: "passed, \(marks.mixed) of \(of)"))
      ),
      (say(Phrase(sv: "Datum", fi: "Päivä", en: "Date")), "\(signedDay)"),
      (say(Phrase(sv: "Gäller till", fi: "Voimassa", en: "Valid until")), "\(validUntil)"),
      (say(Phrase(sv: "Intyg nr", fi: "Todistus nro", en: "Sign-off no.")), "\(id)"),
    ]
  }
}
