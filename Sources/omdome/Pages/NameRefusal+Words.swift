internal import Records
internal import Words

extension PersonalName.Refusal {
  var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(sv: "Namnet är tomt.", fi: "Nimi on tyhjä.", en: "The name is empty.")
    case .tooLong(let count):
      Phrase(
        sv: "Namnet är \(count) tecken, högst \(PersonalName.limit) får plats.",
        fi: "Nimessä on \(count) merkkiä, enintään \(PersonalName.limit) mahtuu.",
        en: "The name is \(count) characters, at most \(PersonalName.limit) fit.")
    case .forbiddenCharacter(let scalar):
      Phrase(
        sv: "Namnet innehåller tecknet \(scalar.codePoint), som inte syns; skriv det utan.",
        fi: "Nimessä on näkymätön merkki \(scalar.codePoint); kirjoita se ilman.",
        en: "The name holds the invisible character \(scalar.codePoint); type it without.")
    case .identityNumber:
      Phrase(
        sv: "Skriv inget personnummer, bara namnet.",
        fi: "Älä kirjoita henkilötunnusta, vain nimi.",
        en: "Type no identity number, only the name.")
    }
  }
}
