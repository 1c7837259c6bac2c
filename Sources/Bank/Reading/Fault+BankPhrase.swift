internal import Words

extension Fault.Reason {
  /// What can be wrong with texts, with translations and with the bank as a whole.
  var bankPhrase: Phrase {
    switch self {
    case .missingTranslation(let thing, let name, let language):
      Phrase(
        sv:
          "\(thing.phrase.swedish) \(name) saknar översättning till \(language); lägg en fil som slutar på .\(language).yaml bredvid",
        fi:
          "\(thing.phrase.finnish) \(name): käännös puuttuu (\(language)); lisää viereen tiedosto, jonka loppu on .\(language).yaml",
        en:
          "the \(thing.phrase.english) \(name) is not translated into \(language); put a file that ends in .\(language).yaml beside it"
      )
    case .missingText(let path, let language):
      Phrase(
        sv: "översättningen till \(language) saknar texten \(path); lägg till den",
        fi: "käännöksestä (\(language)) puuttuu teksti \(path); lisää se",
        en: "the translation into \(language) lacks the text \(path); add it")
    case .surplusText(let path, let nearest):
      Phrase(
        sv: "källan har ingen text \(path.shown)\(nearest.asking.swedish); rätta eller ta bort den",
        fi: "lähteessä ei ole tekstiä \(path.shown)\(nearest.asking.finnish); korjaa tai poista se",
        en: "the source has no text \(path.shown)\(nearest.asking.english); correct or remove it")
    case .stale(let now):
      Phrase(
        sv:
          "svenskan har ändrats sedan detta översattes; se över texten och skriv sedan source: \(now)",
        fi:
          "ruotsinkielinen teksti on muuttunut kääntämisen jälkeen; tarkista käännös ja kirjoita sitten source: \(now)",
        en:
          "the Swedish has changed since this was translated; review the text, then write source: \(now)"
      )
    case .translatesNothing(let name):
      Phrase(
        sv: "det finns inget ”\(name.shown)” att översätta; rätta translates eller ta bort filen",
        fi: "käännettävää ”\(name.shown)” ei ole; korjaa translates tai poista tiedosto",
        en: "there is no “\(name.shown)” to translate; correct translates or remove the file")
    case .twoAlike(let one, let other):
      Phrase(
        sv: "alternativen \(one) och \(other) är lika; skriv om det ena",
        fi: "vaihtoehdot \(one) ja \(other) ovat samanlaiset; kirjoita toinen uudelleen",
        en: "the options \(one) and \(other) are alike; rewrite one of them")
    case .ruleWithoutScenario(let rule, let criticality, let has, let wants):
      Phrase(
        sv:
          "regeln \(rule) (\(criticality)) har \(has) scenarier, minst \(wants) behövs; skriv fler",
        fi:
          "säännöllä \(rule) (\(criticality)) on \(has) skenaariota, tarvitaan vähintään \(wants); kirjoita lisää",
        en:
          "the rule \(rule) (\(criticality)) has \(has) scenarios, at least \(wants) are needed; write more"
      )
    case .shallowPool(let track, let guideline, let topic, let has, let wants):
      Phrase(
        sv:
          "spåret \(track) under \(guideline) har \(has) scenarier om \(topic), tre prov behöver \(wants); skriv fler",
        fi:
          "polulla \(track) (\(guideline)) on \(has) skenaariota aiheesta \(topic), kolme koetta tarvitsee \(wants); kirjoita lisää",
        en:
          "the track \(track) under \(guideline) has \(has) scenarios on \(topic), three papers need \(wants); write more"
      )
    case .emptyPool(let track, let guideline, let topic, let has, let wants):
      Phrase(
        sv:
          "spåret \(track) under \(guideline) har \(has) scenarier om \(topic), ett prov behöver \(wants); provet kan inte skrivas förrän fler finns",
        fi:
          "polulla \(track) (\(guideline)) on \(has) skenaariota aiheesta \(topic), koe tarvitsee \(wants); koetta ei voi tehdä ennen kuin niitä on lisää",
        en:
          "the track \(track) under \(guideline) has \(has) scenarios on \(topic), a paper needs \(wants); the exam cannot be sat until there are more"
      )
    case .thumb(let thumb, let language, let hits, let total, let allowed):
      Phrase(
        sv:
          "\(language.rawValue): \(thumb.phrase.swedish) ger rätt svar i \(hits) av \(total) scenarier utan att man vet något, högst \(allowed) kan vara slump; skriv om alternativen",
        fi:
          "\(language.rawValue): \(thumb.phrase.finnish) antaa oikean vastauksen \(hits)/\(total) skenaariossa ilman tietoa, enintään \(allowed) voi olla sattumaa; kirjoita vaihtoehdot uudelleen",
        en:
          "\(language.rawValue): \(thumb.phrase.english) gives the right answer in \(hits) of \(total) scenarios without knowing anything, at most \(allowed) can be chance; rewrite the options"
      )
    case .silenceWins(let hits, let total):
      Phrase(
        sv:
          "bara \(hits) av \(total) scenarier om lojalitet, otillåtet innehåll och privata konton har ett alternativ som är för strängt; en tredjedel behövs, annars vinner tystnaden",
        fi:
          "vain \(hits)/\(total) lojaliteettia, kiellettyä sisältöä ja yksityisiä tilejä koskevassa skenaariossa on liian tiukka vaihtoehto; tarvitaan kolmasosa, muuten vaikeneminen voittaa",
        en:
          "only \(hits) of \(total) scenarios on loyalty, prohibited content and private accounts have an option that is too strict; a third is needed, or silence wins"
      )
    case .wordCount(let thing, let has, let wants):
      Phrase(
        sv: "\(thing.phrase.swedish) har \(has) ord, \(wants.words) är lagom; korta eller fyll på",
        fi:
          "\(thing.phrase.finnish): \(has) sanaa, \(wants.words) on sopiva määrä; lyhennä tai täydennä",
        en: "\(thing.phrase.english) has \(has) words, \(wants.words) is right; shorten or fill out"
      )
    case .unevenOptions(let shortest, let longest):
      Phrase(
        sv: "alternativen är olika långa (\(shortest)–\(longest) tecken); gör dem ungefär lika",
        fi:
          "vaihtoehdot ovat eripituisia (\(shortest)–\(longest) merkkiä); tee niistä suunnilleen yhtä pitkiä",
        en:
          "the options differ in length (\(shortest)–\(longest) characters); make them about alike")
    case .hardToRead(let lix, let limit):
      Phrase(
        sv: "texten är svår att läsa (LIX \(lix), högst \(limit)); kortare meningar och ord",
        fi:
          "teksti on vaikealukuista (LIX \(lix), enintään \(limit)); lyhyempiä virkkeitä ja sanoja",
        en: "the text is hard to read (LIX \(lix), at most \(limit)); shorter sentences and words")
    default:
      // Every other reason is worded in one of the groups before this one, which a test checks.
      Phrase(same: "\(self)")
    }
  }
}
