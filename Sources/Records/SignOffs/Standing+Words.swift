public import Words

extension Standing {
  /// What one says of someone who stands so.
  public var phrase: Phrase {
    switch self {
    case .complete: Phrase(sv: "klar", fi: "suoritettu", en: "complete")
    case .lapsing: Phrase(sv: "går snart ut", fi: "päättyy pian", en: "lapses soon")
    case .lapsed: Phrase(sv: "har gått ut", fi: "päättynyt", en: "lapsed")
    case .outdated:
      Phrase(
        sv: "inaktuell, ny riktlinje", fi: "vanhentunut, uusi ohje", en: "outdated, new guideline")
    case .never: Phrase(sv: "inte gjord", fi: "ei suoritettu", en: "not done")
    case .exempt: Phrase(sv: "behövs inte", fi: "ei tarvita", en: "not needed")
    }
  }
}
