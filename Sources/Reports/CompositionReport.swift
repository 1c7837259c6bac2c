public import Bank
public import Words

/// What a bank is made of, in lines that one can read.
public struct CompositionReport: Sendable {
  /// So many of so many.
  public struct Line: Sendable {
    public let name: String
    public let count: Int
    public let of: Int
  }

  public let lines: [Line]

  public init(_ composition: Composition, in say: Language) {
    var lines: [Line] = []
    func add(_ name: Phrase, _ count: Int, of whole: Int) {
      lines.append(Line(name: say(name), count: count, of: whole))
    }
    let all = composition.scenarios
    for form in Scenario.Form.allCases { add(form.phrase, composition.byForm[form] ?? 0, of: all) }
    for level in Scenario.levels {
      add(Self.level(level), composition.byLevel[level] ?? 0, of: all)
    }
    add(
      Phrase(sv: "kritiska", fi: "kriittiset", en: "critical"), composition.critical.hits,
      of: composition.critical.of)
    add(
      Phrase(
        sv: "olika svar efter riktlinje, land eller spår",
        fi: "vastaus vaihtelee ohjeen, maan tai polun mukaan",
        en: "different answers by guideline, country or track"), composition.contrasts, of: all)
    add(
      Phrase(
        sv: "kritiska kommentarer som får stå", fi: "arvostelevat kommentit, jotka saavat jäädä",
        en: "critical comments that may stand"), composition.fair.hits, of: composition.fair.of)
    add(
      Phrase(
        sv: "bäst att tala, svara eller låta stå*",
        fi: "parasta puhua, vastata tai jättää näkyviin*",
        en: "best to speak, to answer or to leave standing*"), composition.speaking.hits,
      of: composition.speaking.of)
    add(
      Phrase(
        sv: "med något alternativ som är för strängt*", fi: "jokin vaihtoehto on liian tiukka*",
        en: "with some option that is too strict*"), composition.strict.hits,
      of: composition.strict.of)
    self.lines = lines
  }

  private static func level(_ level: Int) -> Phrase {
    switch level {
    case 1: Phrase(sv: "nivå 1, känna igen", fi: "taso 1, tunnistaa", en: "level 1, recognise")
    case 2: Phrase(sv: "nivå 2, tillämpa", fi: "taso 2, soveltaa", en: "level 2, apply")
    default: Phrase(sv: "nivå 3, väga", fi: "taso 3, punnita", en: "level 3, weigh")
    }
  }
}

extension CompositionReport {
  public static let title = Phrase(
    sv: "Vad banken består av", fi: "Mistä pankki koostuu", en: "What the bank is made of")
  public static let kindTitle = Phrase(sv: "Scenarier", fi: "Skenaariot", en: "Scenarios")
  public static let countTitle = Phrase(sv: "Antal", fi: "Määrä", en: "Number")
  public static let ofTitle = Phrase(sv: "Av", fi: "Yhteensä", en: "Of")
  public static let note = Phrase(
    sv: "* Bland scenarierna om lojalitet, otillåtet innehåll och privata konton.",
    fi: "* Skenaarioista, jotka koskevat lojaliteettia, kiellettyä sisältöä ja yksityisiä tilejä.",
    en: "* Among the scenarios on loyalty, prohibited content and private accounts.")
}

extension Scenario.Form {
  public var phrase: Phrase {
    switch self {
    case .single: Phrase(sv: "ett rätt svar", fi: "yksi oikea vastaus", en: "one right answer")
    case .multiple:
      Phrase(sv: "flera rätta svar", fi: "useita oikeita vastauksia", en: "several right answers")
    case .order: Phrase(sv: "ordna steg", fi: "vaiheiden järjestäminen", en: "steps to order")
    case .bestWorst: Phrase(sv: "bäst och sämst", fi: "paras ja huonoin", en: "best and worst")
    case .dialogue: Phrase(sv: "samtal", fi: "keskustelu", en: "dialogue")
    }
  }
}
