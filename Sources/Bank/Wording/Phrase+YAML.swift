internal import Words

extension Phrase {
  /// What libyaml found wrong, where it is something that happens to people who write texts; its own
  /// words, which are English, for the rest.
  init(ofYAML problem: String) {
    self =
      switch problem {
      case "mapping values are not allowed in this context":
        Phrase(
          sv: "ett kolon i en text utan citattecken, eller ett indrag för mycket",
          fi: "kaksoispiste tekstissä ilman lainausmerkkejä tai liikaa sisennystä",
          en: "a colon in a text without quotes, or too much indentation"
        )
      case "found unexpected end of stream":
        Phrase(
          sv: "ett citattecken som aldrig stängs", fi: "lainausmerkki, jota ei suljeta",
          en: "a quotation mark that is never closed")
      case "did not find expected alphabetic or numeric character":
        Phrase(
          sv: "en text som börjar med * eller & utan citattecken",
          fi: "teksti, joka alkaa merkillä * tai & ilman lainausmerkkejä",
          en: "a text that begins with * or & without quotes")
      case "found character that cannot start any token":
        Phrase(
          sv: "ett tecken som en text inte får börja med utan citattecken",
          fi: "merkki, jolla teksti ei voi alkaa ilman lainausmerkkejä",
          en: "a character that no text begins with without quotes")
      case "could not find expected ':'":
        Phrase(
          sv: "ett kolon saknas efter nyckeln", fi: "avaimen jäljestä puuttuu kaksoispiste",
          en: "a colon is missing after the key")
      case "did not find expected key":
        Phrase(
          sv: "indraget stämmer inte med raderna före", fi: "sisennys ei vastaa edellisiä rivejä",
          en: "the indentation does not match the lines before")
      case "did not find expected ',' or ']'":
        Phrase(
          sv: "en lista utan ] på slutet, eller ett komma som saknas",
          fi: "luettelosta puuttuu ] tai pilkku", en: "a list without its ], or a missing comma")
      case "did not find expected ',' or '}'":
        Phrase(
          sv: "en } saknas på slutet, eller ett komma", fi: "lopusta puuttuu } tai välistä pilkku",
          en: "a } is missing at the end, or a comma")
      default: Phrase(same: problem)
      }
  }
}
