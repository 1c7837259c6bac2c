internal import Words

extension Fault.Reason {
  /// What can be wrong with what a file says of other parts of the bank, and with a key.
  var keyPhrase: Phrase? {
    switch self {
    case .unknown(let thing, let name, let nearest):
      Phrase(
        sv:
          "\(thing.phrase.swedish) ”\(name.shown)” finns inte\(nearest.asking.swedish); rätta namnet",
        fi: "\(thing.phrase.finnish) ”\(name.shown)” puuttuu\(nearest.asking.finnish); korjaa nimi",
        en:
          "there is no \(thing.phrase.english) “\(name.shown)”\(nearest.asking.english); correct the name"
      )
    case .ruleOutsideGuideline(let rule):
      Phrase(
        sv: "regelns id ”\(rule.shown)” börjar inte med riktlinjens; byt id",
        fi: "säännön tunnus ”\(rule.shown)” ei ala ohjeen tunnuksella; vaihda tunnus",
        en: "the rule's id “\(rule.shown)” does not begin with its guideline's; change the id")
    case .ruleBindsNobody(let rule, let track):
      Phrase(
        sv:
          "huvudregeln \(rule) gäller inte någon i spåret \(track); välj en annan regel eller ta bort spåret",
        fi:
          "pääsääntö \(rule) ei koske ketään polulla \(track); valitse toinen sääntö tai poista polku",
        en:
          "the main rule \(rule) binds nobody in the track \(track); choose another rule or remove the track"
      )
    case .topicDiffers(let rule, let expected):
      Phrase(
        sv:
          "huvudregeln \(rule) hör till ämnet \(expected); ge scenariot det ämnet eller en annan huvudregel",
        fi:
          "pääsääntö \(rule) kuuluu aiheeseen \(expected); anna skenaariolle se aihe tai toinen pääsääntö",
        en:
          "the main rule \(rule) belongs to the topic \(expected); give the scenario that topic or another main rule"
      )
    case .lawOfOtherCountry(let law):
      Phrase(
        sv: "\(law) gäller i ett annat land än riktlinjen; ta bort den eller ge nyckeln per land",
        fi: "\(law) on voimassa toisessa maassa kuin ohje; poista se tai anna avain maittain",
        en:
          "\(law) is in force in another country than the guideline's; remove it or give the key by country"
      )
    case .badSelector(let text):
      Phrase(
        sv:
          "”\(text.shown)” är varken riktlinje, land eller spår (eller flera med + emellan); rätta det",
        fi:
          "”\(text.shown)” ei ole ohje, maa eikä polku (eikä useita plusmerkein yhdistettyjä); korjaa se",
        en:
          "“\(text.shown)” is no guideline, country or track (nor several joined by +); correct it")
    case .missingKeyFor(let guideline, let track):
      Phrase(
        sv:
          "nyckel saknas för riktlinjen \(guideline) i spåret \(track); skriv en, eller ta bort riktlinjen eller spåret",
        fi:
          "avain puuttuu: ohje \(guideline), polku \(track); kirjoita sellainen tai poista ohje tai polku",
        en:
          "there is no key for the guideline \(guideline) in the track \(track); write one, or remove the guideline or track"
      )
    case .keyUsedByNobody(let selector):
      Phrase(
        sv:
          "nyckeln för \(selector) används inte under någon av scenariots riktlinjer och spår; ta bort den",
        fi:
          "avainta \(selector) ei käytetä minkään skenaarion ohjeen tai polun yhteydessä; poista se",
        en:
          "the key for \(selector) is used under none of the scenario's guidelines and tracks; remove it"
      )
    case .rulesOfOtherGuideline(let rule, let guideline):
      Phrase(
        sv:
          "huvudregeln \(rule) står inte i riktlinjen \(guideline), som nyckeln gäller; dela upp nyckeln",
        fi: "pääsääntö \(rule) ei ole ohjeessa \(guideline), jota avain koskee; jaa avain",
        en:
          "the main rule \(rule) is not in the guideline \(guideline), for which the key holds; split the key"
      )
    case .wrongNumber(let thing, let range, let got):
      Phrase(
        sv: "\(got) \(thing.phrase.swedish), det ska vara \(range.words); lägg till eller ta bort",
        fi: "\(thing.phrase.finnish): \(got), pitää olla \(range.words); lisää tai poista",
        en: "\(got) \(thing.phrase.english), it must be \(range.words); add or remove some")
    case .missingFeedback(let option):
      Phrase(
        sv: "återkoppling saknas för \(option); skriv vad valet leder till",
        fi: "palaute puuttuu: \(option); kirjoita, mihin valinta johtaa",
        en: "there is no feedback for \(option); write what the choice leads to")
    case .missingLean(let option):
      Phrase(
        sv: "lean saknas för \(option); skriv lax, strict eller neither",
        fi: "lean puuttuu: \(option); kirjoita lax, strict tai neither",
        en: "there is no lean for \(option); write lax, strict or neither")
    case .needlessLean(let option):
      Phrase(
        sv: "\(option) är bäst och har ingen lean; ta bort den",
        fi: "\(option) on paras, eikä sillä ole lean-arvoa; poista se",
        en: "\(option) is the best and has no lean; remove it")
    case .bestIsWorst:
      Phrase(
        sv: "samma alternativ är både bäst och sämst; ändra det ena",
        fi: "sama vaihtoehto on sekä paras että huonoin; muuta toinen",
        en: "the same option is both best and worst; change one of them")
    case .bestGetsCredit:
      Phrase(
        sv: "det bästa alternativet ger redan full poäng; ta bort det ur credit",
        fi: "paras vaihtoehto antaa jo täydet pisteet; poista se kohdasta credit",
        en: "the best option already gives the full mark; remove it from credit")
    case .orderIncomplete(let option):
      Phrase(
        sv: "\(option) står inte i ordningen; varje alternativ ska stå där en gång",
        fi: "\(option) puuttuu järjestyksestä; jokaisen vaihtoehdon on oltava siinä kerran",
        en: "\(option) is not in the order; every option must stand there once")
    case .orderContradicts:
      Phrase(
        sv: "must-precede säger emot ordningen; rätta det ena",
        fi: "must-precede on ristiriidassa järjestyksen kanssa; korjaa toinen",
        en: "must-precede contradicts the order; correct one of them")
    case .stepUnreachable(let step):
      Phrase(
        sv: "inget val leder till steget \(step); led dit eller ta bort det",
        fi: "mikään valinta ei johda askeleeseen \(step); johda sinne tai poista se",
        en: "no choice leads to the step \(step); lead there or remove it")
    case .endingUnreachable(let ending):
      Phrase(
        sv: "inget val leder till slutet \(ending); led dit eller ta bort det",
        fi: "mikään valinta ei johda loppuun \(ending); johda sinne tai poista se",
        en: "no choice leads to the ending \(ending); lead there or remove it")
    case .stepBeforeItself(let step):
      Phrase(
        sv:
          "valet leder tillbaka till \(step); ett val får bara leda till ett senare steg eller ett slut",
        fi:
          "valinta johtaa takaisin askeleeseen \(step); valinta saa johtaa vain myöhempään askeleeseen tai loppuun",
        en: "the choice leads back to \(step); a choice may only lead to a later step or an ending")
    case .votesWithoutAKey:
      Phrase(
        sv:
          "röster går bara i single och best-worst, med antal per alternativ; rätta eller ta bort dem",
        fi:
          "ääniä voi olla vain muodoissa single ja best-worst, lukumäärä vaihtoehdoittain; korjaa tai poista",
        en:
          "votes go only with single and best-worst, as a number by option; correct or remove them")
    default: nil
    }
  }
}

extension ClosedRange<Int> {
  var words: String {
    lowerBound == upperBound
      ? "\(lowerBound)" : upperBound == .max ? "≥ \(lowerBound)" : "\(lowerBound)–\(upperBound)"
  }
}

extension Fault.Thing {
  var phrase: Phrase {
    switch self {
    case .rule: Phrase(sv: "regeln", fi: "sääntö", en: "rule")
    case .topic: Phrase(sv: "ämnet", fi: "aihe", en: "topic")
    case .track: Phrase(sv: "spåret", fi: "polku", en: "track")
    case .guideline: Phrase(sv: "riktlinjen", fi: "ohje", en: "guideline")
    case .law: Phrase(sv: "lagen", fi: "laki", en: "law")
    case .scenario: Phrase(sv: "scenariot", fi: "skenaario", en: "scenario")
    case .option: Phrase(sv: "alternativet", fi: "vaihtoehto", en: "option")
    case .step: Phrase(sv: "steget", fi: "askel", en: "step")
    case .ending: Phrase(sv: "slutet", fi: "loppu", en: "ending")
    case .country: Phrase(sv: "landet", fi: "maa", en: "country")
    case .options: Phrase(sv: "alternativ", fi: "vaihtoehtoja", en: "options")
    case .steps: Phrase(sv: "steg", fi: "askelia", en: "steps")
    case .endings: Phrase(sv: "slut", fi: "loppuja", en: "endings")
    case .rightOptions:
      Phrase(sv: "rätta alternativ", fi: "oikeita vaihtoehtoja", en: "right options")
    case .title: Phrase(sv: "rubriken", fi: "otsikko", en: "the title")
    case .stem:
      Phrase(
        sv: "situationen med frågan", fi: "tilanne kysymyksineen",
        en: "the situation with its question")
    case .feedback: Phrase(sv: "återkopplingen", fi: "palaute", en: "the feedback")
    }
  }
}
