public import Words

extension Day {
  /// The day as one writes it in a sentence: `21 november 2026`.
  public var phrase: Phrase {
    let (year, month, day) = parts
    let names = Self.months[month - 1]
    return Phrase(
      sv: "\(day) \(names.swedish) \(year)", fi: "\(day). \(names.finnish) \(year)",
      en: "\(day) \(names.english) \(year)")
  }

  private static let months = [
    Phrase(sv: "januari", fi: "tammikuuta", en: "January"),
    Phrase(sv: "februari", fi: "helmikuuta", en: "February"),
    Phrase(sv: "mars", fi: "maaliskuuta", en: "March"),
    Phrase(sv: "april", fi: "huhtikuuta", en: "April"),
    Phrase(sv: "maj", fi: "toukokuuta", en: "May"),
    Phrase(sv: "juni", fi: "kesäkuuta", en: "June"),
    Phrase(sv: "juli", fi: "heinäkuuta", en: "July"),
    Phrase(sv: "augusti", fi: "elokuuta", en: "August"),
    Phrase(sv: "september", fi: "syyskuuta", en: "September"),
    Phrase(sv: "oktober", fi: "lokakuuta", en: "October"),
    Phrase(sv: "november", fi: "marraskuuta", en: "November"),
    Phrase(sv: "december", fi: "joulukuuta", en: "December"),
  ]
}
