internal import Words

extension Fault.Shape {
  var phrase: Phrase {
    switch self {
    case .text: Phrase(sv: "en text", fi: "teksti", en: "a text")
    case .list: Phrase(sv: "en lista", fi: "luettelo", en: "a list")
    case .map:
      Phrase(sv: "nycklar med värden", fi: "avaimia ja arvoja", en: "a map of keys and values")
    case .textOrMap:
      Phrase(
        sv: "en text, eller nycklar med värden,", fi: "teksti tai avaimia ja arvoja",
        en: "a text, or a map of keys and values,")
    }
  }
}

extension Fault.Thing {
  /// What is named, counted or measured, in the one form that its messages need.
  ///
  /// Finnish bends it: what is named stands in the partitive (”sääntöä x ei ole”), what is counted
  /// in the genitive (”sääntöjen määrä”), what is measured in the
  /// inessive (”otsikossa”).
  var phrase: Phrase {
    switch self {
    case .rule: Phrase(sv: "regeln", fi: "sääntöä", en: "rule")
    case .topic: Phrase(sv: "ämnet", fi: "aihetta", en: "topic")
    case .track: Phrase(sv: "spåret", fi: "polkua", en: "track")
    case .guideline: Phrase(sv: "riktlinjen", fi: "ohjetta", en: "guideline")
    case .law: Phrase(sv: "lagen", fi: "lakia", en: "law")
    case .scenario: Phrase(sv: "scenariot", fi: "skenaariota", en: "scenario")
    case .option: Phrase(sv: "alternativet", fi: "vaihtoehtoa", en: "option")
    case .step: Phrase(sv: "steget", fi: "vaihetta", en: "step")
    case .ending: Phrase(sv: "slutet", fi: "loppua", en: "ending")
    case .country: Phrase(sv: "landet", fi: "maata", en: "country")
    case .rules: Phrase(sv: "regler", fi: "sääntöjen", en: "rules")
    case .levels: Phrase(sv: "nivåer", fi: "tasojen", en: "levels")
    case .options: Phrase(sv: "alternativ", fi: "vaihtoehtojen", en: "options")
    case .steps: Phrase(sv: "steg", fi: "vaiheiden", en: "steps")
    case .endings: Phrase(sv: "slut", fi: "loppujen", en: "endings")
    case .rightOptions:
      Phrase(sv: "rätta alternativ", fi: "oikeiden vaihtoehtojen", en: "right options")
    case .title: Phrase(sv: "rubriken", fi: "otsikossa", en: "the title")
    case .stem:
      Phrase(
        sv: "situationen med frågan", fi: "tilanteessa ja kysymyksessä",
        en: "the situation with its question")
    case .feedback: Phrase(sv: "återkopplingen", fi: "palautteessa", en: "the feedback")
    }
  }
}

extension Language {
  /// The language something is said in: ”på finska”, ”suomeksi”, “in Finnish” without its “in”.
  var phrase: Phrase {
    switch self {
    case .swedish: Phrase(sv: "svenska", fi: "ruotsiksi", en: "Swedish")
    case .finnish: Phrase(sv: "finska", fi: "suomeksi", en: "Finnish")
    case .english: Phrase(sv: "engelska", fi: "englanniksi", en: "English")
    }
  }
}

extension String? {
  /// `; menade du ”…”?`, or nothing when no word is near.
  var asking: Phrase {
    guard let self else { return Phrase(same: "") }
    return Phrase(
      sv: "; menade du ”\(self)”?", fi: "; tarkoititko ”\(self)”?", en: "; did you mean “\(self)”?")
  }
}

extension ClosedRange<Int> {
  /// `3–6`, `4`, or “at least 1”.
  var phrase: Phrase {
    if upperBound == .max {
      return Phrase(
        sv: "minst \(lowerBound)", fi: "vähintään \(lowerBound)", en: "at least \(lowerBound)")
    }
    return Phrase(
      same: lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)")
  }
}

extension [String] {
  /// `a, b or c`.
  var alternatives: Phrase {
    guard let last, count > 1 else { return Phrase(same: first ?? "") }
    let others = dropLast().joined(separator: ", ")
    return Phrase(
      sv: "\(others) eller \(last)", fi: "\(others) tai \(last)", en: "\(others) or \(last)")
  }
}

extension Int {
  /// In groups of three digits, as each language writes them.
  var grouped: Phrase {
    func grouped(by separator: String) -> String {
      let digits = Array(String(self))
      return digits.indices.reduce(into: "") { text, index in
        if index > 0, (digits.count - index) % 3 == 0 { text += separator }
        text.append(digits[index])
      }
    }
    // No-break spaces: a number is never broken over two lines.
    let spaced = grouped(by: "\u{A0}")
    return Phrase(sv: spaced, fi: spaced, en: grouped(by: ","))
  }

  /// So many scenarios.
  var scenarios: Phrase {
    Phrase(
      sv: self == 1 ? "1 scenario" : "\(self) scenarier",
      fi: self == 1 ? "1 skenaario" : "\(self) skenaariota",
      en: self == 1 ? "1 scenario" : "\(self) scenarios")
  }
}
