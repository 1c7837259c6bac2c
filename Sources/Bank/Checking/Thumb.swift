public import Words

/// A rule of thumb by which someone who knows nothing might answer a `single` scenario.
public enum Thumb: String, CaseIterable, Hashable, Sendable {
  case longest, shortest, middle, first, oddOneOut, withoutAbsolutes

  public var phrase: Phrase {
    switch self {
    case .longest:
      Phrase(
        sv: "att alltid välja det längsta alternativet",
        fi: "pisimmän vaihtoehdon valitseminen joka kerta",
        en: "always choosing the longest option")
    case .shortest:
      Phrase(
        sv: "att alltid välja det kortaste alternativet",
        fi: "lyhimmän vaihtoehdon valitseminen joka kerta",
        en: "always choosing the shortest option")
    case .middle:
      Phrase(
        sv: "att alltid välja det mellanlånga alternativet",
        fi: "keskipitkän vaihtoehdon valitseminen joka kerta",
        en: "always choosing the option of middle length")
    case .first:
      Phrase(
        sv: "att alltid välja det första alternativet",
        fi: "ensimmäisen vaihtoehdon valitseminen joka kerta",
        en: "always choosing the first option")
    case .oddOneOut:
      Phrase(
        sv: "att alltid välja det alternativ som liknar de andra minst",
        fi: "muista eniten poikkeavan vaihtoehdon valitseminen joka kerta",
        en: "always choosing the option least like the others")
    case .withoutAbsolutes:
      Phrase(
        sv: "att välja bland alternativen utan ord som alltid och aldrig",
        fi: "valitseminen vaihtoehdoista, joissa ei ole sellaisia sanoja kuin aina ja ei koskaan",
        en: "choosing among the options without words like always and never")
    }
  }
}
