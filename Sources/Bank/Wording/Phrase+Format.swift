internal import Words

/// What can be wrong with a file as part of a bank: its name, its keys and its values.
extension Phrase {
  static func expected(_ shape: Fault.Shape) -> Phrase {
    Phrase(
      sv: "här ska det stå \(shape.phrase.swedish) och inget annat; se README.md i bankens mapp",
      fi: "tässä pitää olla \(shape.phrase.finnish) eikä muuta; katso README.md pankin kansiosta",
      en:
        "there must be \(shape.phrase.english) here and nothing else; see README.md in the bank's folder"
    )
  }

  static func unknownKind(_ key: String, _ nearest: String?) -> Phrase {
    let kinds = Layer.Kind.allCases.map(\.rawValue).alternatives
    return Phrase(
      sv:
        "filens första nyckel, ”\(key)”, säger inte vad filen är\(nearest.asking.swedish); den ska vara \(kinds.swedish)",
      fi:
        "tiedoston ensimmäinen avain, ”\(key)”, ei kerro, mikä tiedosto on\(nearest.asking.finnish); sen pitää olla \(kinds.finnish)",
      en:
        "the first key of the file, “\(key)”, does not say what the file is\(nearest.asking.english); it must be \(kinds.english)"
    )
  }

  static func unknownKey(_ key: String, _ nearest: String?) -> Phrase {
    Phrase(
      sv: "nyckeln ”\(key)” hör inte hemma här\(nearest.asking.swedish); rätta eller ta bort den",
      fi: "avain ”\(key)” ei kuulu tähän\(nearest.asking.finnish); korjaa tai poista se",
      en: "there is no key “\(key)” here\(nearest.asking.english); correct or remove it")
  }

  static func missingKey(_ key: String) -> Phrase {
    Phrase(
      sv: "nyckeln ”\(key)” saknas; lägg till den",
      fi: "avain ”\(key)” puuttuu; lisää se",
      en: "the key “\(key)” is missing; add it")
  }

  static func unneededKey(_ key: String, inForm form: String) -> Phrase {
    Phrase(
      sv: "nyckeln ”\(key)” hör inte till formen \(form); ta bort den, eller byt form",
      fi: "avain ”\(key)” ei kuulu muotoon \(form); poista se tai vaihda muotoa",
      en: "the key “\(key)” does not belong to the form \(form); remove it, or change the form")
  }

  static func unneededKey(_ key: String, beside other: String) -> Phrase {
    Phrase(
      sv: "”\(key)” och ”\(other)” kan inte stå i samma scenario; ta bort det ena",
      fi: "”\(key)” ja ”\(other)” eivät voi olla samassa skenaariossa; poista toinen niistä",
      en: "“\(key)” and “\(other)” cannot stand in the same scenario; remove one of them")
  }

  static let emptyText = Phrase(
    sv: "här står ingen text; skriv den",
    fi: "tästä puuttuu teksti; kirjoita se",
    en: "there is no text here; write it")

  static func notAnID(_ text: String) -> Phrase {
    Phrase(
      sv:
        "”\(text)” kan inte vara ett id; använd bokstäverna a–z, siffror och bindestreck, högst 80 tecken",
      fi:
        "”\(text)” ei voi olla tunnus; käytä kirjaimia a–z, numeroita ja yhdysmerkkejä, enintään 80 merkkiä",
      en:
        "“\(text)” cannot be an id; use the letters a–z, digits and hyphens, 80 characters at most")
  }

  static func notOneOf(_ choices: [String], _ got: String, _ nearest: String?) -> Phrase {
    let choices = choices.alternatives
    return Phrase(
      sv: "”\(got)” kan inte stå här\(nearest.asking.swedish); skriv \(choices.swedish)",
      fi: "”\(got)” ei käy tässä\(nearest.asking.finnish); kirjoita \(choices.finnish)",
      en: "“\(got)” cannot stand here\(nearest.asking.english); write \(choices.english)")
  }

  static func notANumber(_ got: String, _ range: ClosedRange<Int>) -> Phrase {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Phrase(
      sv: "”\(got)” är inget heltal från \(low) till \(high); skriv ett sådant",
      fi: "”\(got)” ei ole kokonaisluku väliltä \(low)–\(high); kirjoita sellainen",
      en: "“\(got)” is not a whole number from \(low) to \(high); write one")
  }

  static func notAFraction(_ got: String) -> Phrase {
    let limit = Limits.denominator
    return Phrase(
      sv:
        "”\(got)” är inget bråk från 0 till 1 med högst \(limit) i nämnaren; skriv till exempel 1/2",
      fi:
        "”\(got)” ei ole murtoluku väliltä 0–1, jonka nimittäjä on enintään \(limit); kirjoita esimerkiksi 1/2",
      en:
        "“\(got)” is not a fraction from 0 to 1 with a denominator of \(limit) at most; write for example 1/2"
    )
  }

  static func notADate(_ got: String) -> Phrase {
    Phrase(
      sv: "”\(got)” är inget datum; skriv år, månad och dag, till exempel 2026-11-21",
      fi: "”\(got)” ei ole päivämäärä; kirjoita vuosi, kuukausi ja päivä, esimerkiksi 2026-11-21",
      en: "“\(got)” is not a date; write year, month and day, for example 2026-11-21")
  }

  static func wrongFileName(_ expected: String) -> Phrase {
    Phrase(
      sv: "filen ska heta \(expected); byt namn på den, eller ändra id:t",
      fi: "tiedoston nimen pitää olla \(expected); vaihda nimi tai muuta tunnus",
      en: "the file must be called \(expected); rename it, or change the id")
  }

  static func wrongFolder(_ expected: String) -> Phrase {
    Phrase(
      sv:
        "filen ska ligga i mappen \(expected), som heter som ämnet; flytta den, eller ändra ämnet",
      fi:
        "tiedoston pitää olla kansiossa \(expected), jonka nimi on sama kuin aiheen; siirrä se tai muuta aihe",
      en:
        "the file must lie in the folder \(expected), named for its topic; move it, or change the topic"
    )
  }

  static func duplicateID(_ id: String, _ first: String) -> Phrase {
    Phrase(
      sv: "id:t ”\(id)” finns redan i \(first); ge det ena ett annat id",
      fi: "tunnus ”\(id)” on jo tiedostossa \(first); anna toiselle toinen tunnus",
      en: "the id “\(id)” already stands in \(first); give one of them another id")
  }

  static func listedTwice(_ name: String) -> Phrase {
    Phrase(
      sv: "”\(name)” står två gånger i listan; stryk det ena",
      fi: "”\(name)” on luettelossa kahdesti; poista toinen niistä",
      en: "“\(name)” stands twice in the list; remove one of them")
  }
}
