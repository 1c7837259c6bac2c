internal import Words

/// What can be wrong with what a file says of other parts of the bank, and with an answer key.
///
/// The answer key is ”facit” and ”vastausavain”, to keep it apart from the keys of YAML.
extension Phrase {
  // MARK: Other parts of the bank

  static func unknown(_ thing: Fault.Thing, _ name: String, _ nearest: String?) -> Phrase {
    let thing = thing.phrase
    return Phrase(
      sv: "\(thing.swedish) ”\(name)” finns inte\(nearest.asking.swedish); rätta namnet",
      fi: "\(thing.finnish) ”\(name)” ei ole\(nearest.asking.finnish); korjaa nimi",
      en: "there is no \(thing.english) “\(name)”\(nearest.asking.english); correct the name")
  }

  static func ruleOutsideGuideline(_ rule: String) -> Phrase {
    Phrase(
      sv: "regelns id ”\(rule)” ska börja med riktlinjens id och en punkt; ändra id:t",
      fi: "säännön tunnuksen ”\(rule)” pitää alkaa ohjeen tunnuksella ja pisteellä; muuta tunnus",
      en: "the rule's id “\(rule)” must begin with its guideline's id and a full stop; change it")
  }

  static func ruleBindsNobody(_ rule: String, _ track: String) -> Phrase {
    Phrase(
      sv:
        "huvudregeln \(rule) gäller ingen i spåret \(track); byt huvudregel, eller ta bort spåret",
      fi: "pääsääntö \(rule) ei koske ketään polulla \(track); vaihda pääsääntö tai poista polku",
      en:
        "the main rule \(rule) binds nobody in the track \(track); change the main rule, or remove the track"
    )
  }

  static func topicDiffers(_ rule: String, _ expected: String) -> Phrase {
    Phrase(
      sv: "huvudregeln \(rule) hör till ämnet \(expected); byt scenariots ämne eller huvudregel",
      fi: "pääsääntö \(rule) kuuluu aiheeseen \(expected); vaihda skenaarion aihe tai pääsääntö",
      en:
        "the main rule \(rule) belongs to the topic \(expected); change the scenario's topic or its main rule"
    )
  }

  static func lawOfOtherCountry(_ law: String) -> Phrase {
    Phrase(
      sv:
        "lagen \(law) gäller inte i riktlinjens land; ta bort den, eller skriv ett facit per land",
      fi: "laki \(law) ei ole voimassa ohjeen maassa; poista se tai kirjoita vastausavain maittain",
      en:
        "the law \(law) is not in force in the guideline's country; remove it, or write an answer key for each country"
    )
  }

  static func badSelector(_ text: String) -> Phrase {
    Phrase(
      sv:
        "”\(text)” är ingen riktlinje, inget land och inget spår, och inte flera sådana med + emellan; rätta det",
      fi: "”\(text)” ei ole ohje, maa eikä polku eikä niiden yhdistelmä plusmerkein; korjaa se",
      en: "“\(text)” is no guideline, country or track, nor several of them joined by +; correct it"
    )
  }

  static func missingKeyFor(_ guideline: String, _ track: String) -> Phrase {
    Phrase(
      sv:
        "facit saknas för riktlinjen \(guideline) i spåret \(track); skriv ett, eller ta bort riktlinjen eller spåret",
      fi:
        "vastausavain puuttuu ohjeelta \(guideline) polulla \(track); kirjoita se tai poista ohje tai polku",
      en:
        "there is no answer key for the guideline \(guideline) in the track \(track); write one, or remove the guideline or the track"
    )
  }

  static func keyUsedByNobody(_ selector: String) -> Phrase {
    Phrase(
      sv:
        "facit för \(selector) passar inte för någon av scenariots riktlinjer och spår; ta bort det",
      fi:
        "vastausavain \(selector) ei sovi mihinkään skenaarion ohjeeseen ja polkuun; poista se",
      en:
        "the answer key for \(selector) fits none of the scenario's guidelines and tracks; remove it"
    )
  }

  static func rulesOfOtherGuideline(_ rule: String, _ guideline: String) -> Phrase {
    Phrase(
      sv:
        "ingen regel i facit (den första är \(rule)) står i riktlinjen \(guideline); lägg till en som gör det, eller skriv ett facit per riktlinje",
      fi:
        "mikään vastausavaimen säännöistä (ensimmäinen on \(rule)) ei ole ohjeessa \(guideline); lisää jokin sen säännöistä tai kirjoita vastausavain ohjeittain",
      en:
        "no rule in the answer key (the first is \(rule)) stands in the guideline \(guideline); add one that does, or write an answer key for each guideline"
    )
  }

  // MARK: The answer key

  static func wrongNumber(
    _ thing: Fault.Thing, _ range: ClosedRange<Int>, _ got: Int
  ) -> Phrase {
    let (thing, range) = (thing.phrase, range.phrase)
    return Phrase(
      sv:
        "antalet \(thing.swedish) är \(got) och ska vara \(range.swedish); lägg till eller ta bort",
      fi: "\(thing.finnish) määrä on \(got), pitää olla \(range.finnish); lisää tai poista",
      en:
        "the number of \(thing.english) is \(got) and must be \(range.english); add or remove some"
    )
  }

  static func missingFeedback(_ option: String) -> Phrase {
    Phrase(
      sv: "återkoppling saknas för \(option); skriv vad valet leder till",
      fi: "kohdasta \(option) puuttuu palaute; kirjoita, mihin valinta johtaa",
      en: "there is no feedback for \(option); write what the choice leads to")
  }

  static func missingLean(_ option: String) -> Phrase {
    Phrase(
      sv: "lean saknas för \(option); skriv lax (för släpphänt), strict (för sträng) eller neither",
      fi:
        "kohdasta \(option) puuttuu lean; kirjoita lax (liian salliva), strict (liian tiukka) tai neither",
      en:
        "there is no lean for \(option); write lax (lets too much pass), strict (forbids too much) or neither"
    )
  }

  static func needlessLean(_ option: String) -> Phrase {
    Phrase(
      sv: "\(option) är det bästa alternativet och ska inte ha någon lean; ta bort den",
      fi: "\(option) on paras vaihtoehto, eikä sille merkitä lean-arvoa; poista se",
      en: "\(option) is the best option and takes no lean; remove it")
  }

  static let bestIsWorst = Phrase(
    sv: "samma alternativ är både bäst och sämst; ändra det ena",
    fi: "sama vaihtoehto on sekä paras että huonoin; muuta toista niistä",
    en: "the same option is both best and worst; change one of them")

  static let bestGetsCredit = Phrase(
    sv: "det bästa alternativet ger redan full poäng; ta bort det ur credit",
    fi: "paras vaihtoehto antaa jo täydet pisteet; poista se kohdasta credit",
    en: "the best option already gives the full mark; remove it from credit")

  static func orderIncomplete(_ option: String) -> Phrase {
    Phrase(
      sv: "\(option) ska stå exakt en gång i ordningen; lägg till eller ta bort",
      fi: "kohdan \(option) pitää olla järjestyksessä täsmälleen kerran; lisää tai poista",
      en: "\(option) must stand in the order exactly once; add or remove it")
  }

  static let orderContradicts = Phrase(
    sv: "must-precede säger emot order; ändra det ena",
    fi: "must-precede ja order ovat ristiriidassa; muuta toista niistä",
    en: "must-precede contradicts order; change one of them")

  static func stepUnreachable(_ step: String) -> Phrase {
    Phrase(
      sv: "inget val leder till steget \(step); låt ett val leda dit, eller ta bort steget",
      fi: "mikään valinta ei johda vaiheeseen \(step); ohjaa jokin valinta sinne tai poista vaihe",
      en: "no choice leads to the step \(step); let one lead there, or remove the step")
  }

  static func endingUnreachable(_ ending: String) -> Phrase {
    Phrase(
      sv: "inget val leder till slutet \(ending); låt ett val leda dit, eller ta bort slutet",
      fi: "mikään valinta ei johda loppuun \(ending); ohjaa jokin valinta sinne tai poista loppu",
      en: "no choice leads to the ending \(ending); let one lead there, or remove the ending")
  }

  static func stepBeforeItself(_ step: String) -> Phrase {
    Phrase(
      sv: "valet leder tillbaka till \(step); låt det leda till ett senare steg eller ett slut",
      fi: "valinta johtaa takaisin vaiheeseen \(step); ohjaa se myöhempään vaiheeseen tai loppuun",
      en: "the choice leads back to \(step); let it lead to a later step or an ending")
  }

  static let votesWithoutAKey = Phrase(
    sv: "här finns inga röster; skriv hur många som valde varje alternativ, eller ta bort votes",
    fi: "tässä ei ole ääniä; kirjoita, moniko valitsi kunkin vaihtoehdon, tai poista votes",
    en: "there are no votes here; write how many chose each option, or remove votes")
}
