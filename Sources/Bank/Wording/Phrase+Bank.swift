internal import Words

/// What can be wrong with texts, with translations and with the bank as a whole.
extension Phrase {
  // MARK: Translations

  static func missingTranslation(
    _ thing: Fault.Thing, _ name: String, _ language: Language
  ) -> Phrase {
    let source =
      switch thing {
      case .topic: "topics"
      case .law: "laws"
      case .track: "tracks"
      // A rule's id begins with its guideline's.
      case .rule: String(name.prefix { $0 != "." })
      default: name
      }
    let file = "\(source).\(language.rawValue).yaml"
    let (thing, language) = (thing.phrase, language.phrase)
    return Phrase(
      sv: "\(thing.swedish) \(name) är inte översatt till \(language.swedish); gör det i \(file)",
      fi:
        "\(thing.finnish) \(name) ei ole käännetty \(language.finnish); käännä tiedostossa \(file)",
      en:
        "the \(thing.english) \(name) is not translated into \(language.english); do so in \(file)")
  }

  static func missingText(_ path: String, _ language: Language) -> Phrase {
    let language = language.phrase
    return Phrase(
      sv: "texten \(path) saknas på \(language.swedish); lägg till den",
      fi: "teksti \(path) puuttuu \(language.finnish); lisää se",
      en: "the text \(path) is missing in \(language.english); add it")
  }

  static func surplusText(_ path: String, _ nearest: String?) -> Phrase {
    Phrase(
      sv:
        "på svenska finns ingen text \(path)\(nearest.asking.swedish); rätta eller ta bort den här",
      fi: "ruotsiksi ei ole tekstiä \(path)\(nearest.asking.finnish); korjaa tai poista tämä",
      en: "there is no text \(path) in Swedish\(nearest.asking.english); correct or remove this one"
    )
  }

  static func stale(_ now: String) -> Phrase {
    Phrase(
      sv:
        "svenskan har ändrats sedan översättningen gjordes; se över den och skriv sedan source: \(now)",
      fi:
        "ruotsinkielinen teksti on muuttunut kääntämisen jälkeen; tarkista käännös ja kirjoita sitten source: \(now)",
      en:
        "the Swedish has changed since this was translated; review the translation, then write source: \(now)"
    )
  }

  static func translatesNothing(_ name: String) -> Phrase {
    Phrase(
      sv: "det finns inget ”\(name)” att översätta; rätta namnet, eller ta bort filen",
      fi: "käännettävää kohdetta ”\(name)” ei ole; korjaa nimi tai poista tiedosto",
      en: "there is no “\(name)” to translate; correct the name, or remove the file")
  }

  // MARK: Second readings

  static func unread(_ guideline: String, _ language: Language, _ now: String) -> Phrase {
    let language = language.phrase
    return Phrase(
      sv:
        "ingen har gjort en andra läsning på \(language.swedish) under \(guideline); låt någon som inte ser facit svara, och skriv svaret med of: \(now) i en fil bredvid som slutar på .readings.yaml",
      fi:
        "toinen lukeminen puuttuu \(language.finnish) (\(guideline)); pyydä vastaus joltakulta, joka ei näe vastausavainta, ja kirjaa se sekä of: \(now) viereiseen tiedostoon, jonka nimen loppu on .readings.yaml",
      en:
        "nobody has made a second reading in \(language.english) under \(guideline); let someone who does not see the answer key answer, and record it with of: \(now) in a file beside it that ends in .readings.yaml"
    )
  }

  static func readBefore(_ guideline: String, _ language: Language, _ now: String) -> Phrase {
    let language = language.phrase
    return Phrase(
      sv:
        "frågan har ändrats sedan någon svarade på den på \(language.swedish) under \(guideline); låt någon som inte ser facit svara på nytt, och lägg till svaret med of: \(now)",
      fi:
        "kysymys on muuttunut sen jälkeen, kun siihen vastattiin \(language.finnish) (\(guideline)); pyydä uusi vastaus joltakulta, joka ei näe vastausavainta, ja lisää se sekä of: \(now)",
      en:
        "the question has changed since it was answered in \(language.english) under \(guideline); let someone who does not see the answer key answer anew, and add that answer with of: \(now)"
    )
  }

  static func readingDiffers(_ answer: String, _ language: Language, _ key: String) -> Phrase {
    let language = language.phrase
    return Phrase(
      sv:
        "den andra läsaren svarade \(answer) på \(language.swedish), men facit är \(key); rätta scenariot och skriv sedan outcome: mended",
      fi:
        "toinen lukija vastasi \(language.finnish) \(answer), mutta vastausavain on \(key); korjaa skenaario ja kirjoita sitten outcome: mended",
      en:
        "the second reader answered \(answer) in \(language.english), but the answer key is \(key); mend the scenario, then write outcome: mended"
    )
  }

  // MARK: Texts

  static func twoAlike(_ one: String, _ other: String) -> Phrase {
    Phrase(
      sv: "alternativen \(one) och \(other) är likadana; skriv om det ena",
      fi: "vaihtoehdot \(one) ja \(other) ovat samanlaiset; kirjoita toinen uudelleen",
      en: "the options \(one) and \(other) are alike; rewrite one of them")
  }

  static func wordCount(_ thing: Fault.Thing, _ has: Int, _ wants: ClosedRange<Int>) -> Phrase {
    let (thing, range) = (thing.phrase, wants.phrase)
    let remedy =
      has > wants.upperBound
      ? Phrase(sv: "korta texten", fi: "lyhennä tekstiä", en: "shorten the text")
      : Phrase(sv: "fyll på texten", fi: "täydennä tekstiä", en: "add to the text")
    return Phrase(
      sv: "\(thing.swedish) har \(has) ord, och \(range.swedish) är lagom; \(remedy.swedish)",
      fi:
        "\(thing.finnish) on \(has) sanaa, sopiva määrä on \(range.finnish); \(remedy.finnish)",
      en: "\(thing.english) has \(has) words, and \(range.english) is right; \(remedy.english)")
  }

  static func unevenOptions(_ shortest: Int, _ longest: Int) -> Phrase {
    Phrase(
      sv: "alternativen är olika långa (\(shortest)–\(longest) tecken); gör dem ungefär lika långa",
      fi:
        "vaihtoehdot ovat eripituisia (\(shortest)–\(longest) merkkiä); tee niistä suunnilleen yhtä pitkiä",
      en:
        "the options differ in length (\(shortest)–\(longest) characters); make them about equally long"
    )
  }

  static func hardToRead(_ lix: Int, _ limit: Int) -> Phrase {
    Phrase(
      sv: "texten är svår att läsa (LIX \(lix), högst \(limit)); skriv kortare meningar och ord",
      fi:
        "teksti on vaikealukuista (LIX \(lix), enintään \(limit)); käytä lyhyempiä virkkeitä ja sanoja",
      en:
        "the text is hard to read (LIX \(lix), at most \(limit)); write shorter sentences and words"
    )
  }

  // MARK: The bank as a whole

  static func ruleWithoutScenario(
    _ rule: String, _ criticality: String, _ has: Int, _ wants: Int
  ) -> Phrase {
    let has = has.scenarios
    return Phrase(
      sv:
        "regeln \(rule) (\(criticality)) har \(has.swedish) och behöver minst \(wants); skriv fler",
      fi:
        "säännöllä \(rule) (\(criticality)) on \(has.finnish), tarvitaan vähintään \(wants); kirjoita lisää",
      en:
        "the rule \(rule) (\(criticality)) has \(has.english) and needs at least \(wants); write more"
    )
  }

  static func shallowPool(
    _ track: String, _ guideline: String, _ topic: String, _ has: Int, _ wants: Int
  ) -> Phrase {
    let has = has.scenarios
    return Phrase(
      sv:
        "spåret \(track) under \(guideline) har \(has.swedish) om \(topic), men tre prov behöver \(wants); skriv fler",
      fi:
        "polulla \(track) (ohje \(guideline)) on \(has.finnish) aiheesta \(topic), mutta kolme koetta tarvitsee \(wants); kirjoita lisää",
      en:
        "the track \(track) under \(guideline) has \(has.english) on \(topic), but three papers need \(wants); write more"
    )
  }

  static func emptyPool(
    _ track: String, _ guideline: String, _ topic: String, _ has: Int, _ wants: Int
  ) -> Phrase {
    let has = has.scenarios
    return Phrase(
      sv:
        "spåret \(track) under \(guideline) har \(has.swedish) om \(topic), men ett prov behöver \(wants); skriv fler, annars går provet inte att göra",
      fi:
        "polulla \(track) (ohje \(guideline)) on \(has.finnish) aiheesta \(topic), mutta yksi koe tarvitsee \(wants); kirjoita lisää, muuten koetta ei voi tehdä",
      en:
        "the track \(track) under \(guideline) has \(has.english) on \(topic), but one paper needs \(wants); write more, or the exam cannot be sat"
    )
  }

  static func thumb(
    _ thumb: Thumb, _ language: Language, _ hits: Int, _ total: Int, _ allowed: Int
  ) -> Phrase {
    let (thumb, language) = (thumb.phrase, language.phrase)
    return Phrase(
      sv:
        "\(thumb.swedish) ger rätt svar i \(hits) av \(total) scenarier på \(language.swedish), och slumpen förklarar högst \(allowed); skriv om alternativen",
      fi:
        "\(thumb.finnish) tuottaa oikean vastauksen \(hits)/\(total) skenaariossa \(language.finnish), ja sattuma selittää enintään \(allowed); kirjoita vaihtoehdot uudelleen",
      en:
        "\(thumb.english) gives the right answer in \(hits) of \(total) scenarios in \(language.english), and chance explains \(allowed) at most; rewrite the options"
    )
  }
}
