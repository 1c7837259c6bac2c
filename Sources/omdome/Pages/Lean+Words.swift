internal import Bank
internal import Words

extension Key.Lean {
  /// Which way a choice errs, as an adjective.
  var phrase: Phrase {
    switch self {
    case .lax: Phrase(sv: "för släpphänt", fi: "liian sallivaa", en: "too lax")
    case .strict: Phrase(sv: "för strängt", fi: "liian tiukkaa", en: "too strict")
    case .neither:
      Phrase(
        sv: "varken för släpphänt eller för strängt", fi: "ei liian sallivaa eikä liian tiukkaa",
        en: "neither too lax nor too strict")
    }
  }
}
