internal import Words

extension UsageError {
  /// What to do about it.
  var remedy: Phrase {
    switch reason {
    case .unknownCommand(_, let near?), .unknownOption(_, let near?), .badValue(_, _, let near?):
      Phrase(
        sv: "menade du ”\(near)”?", fi: "tarkoititko ”\(near)”?", en: "did you mean “\(near)”?")
    case .missingCommand(let choices):
      Phrase { language in choose(among: choices.map { language($0) }, in: language) }
    case .missingValue(let info), .badValue(let info, _, nil):
      allowed(by: info) ?? seeHelp
    case .optionGivenTwice, .conflict:
      Phrase(sv: "behåll den ena", fi: "jätä vain toinen", en: "keep one of them")
    case .surplusValue(let option, _):
      Phrase(
        sv: "skriv bara ”\(option.swedish)”", fi: "kirjoita vain ”\(option.finnish)”",
        en: "write “\(option.english)” alone")
    default:
      seeHelp
    }
  }

  private func allowed(by info: ParameterInfo) -> Phrase? {
    if let range = info.range {
      let (least, most) = (range.lowerBound, range.upperBound)
      return Phrase(
        sv: "ange ett heltal från \(least) till \(most)",
        fi: "anna kokonaisluku väliltä \(least)–\(most)",
        en: "give a whole number from \(least) to \(most)")
    }
    guard !info.allowed.isEmpty else { return nil }
    return Phrase { choose(among: info.allowed, in: $0) }
  }

  private func choose(among words: [String], in language: Language) -> String {
    let list = words.joined(separator: ", ")
    return language(
      Phrase(
        sv: "välj bland: \(list)", fi: "valitse näistä: \(list)", en: "choose one of: \(list)"))
  }

  private var seeHelp: Phrase {
    Phrase { language in
      let line = names.map { language($0) }.joined(separator: " ") + " --help"
      return language(
        Phrase(
          sv: "”\(line)” visar hur det ska se ut", fi: "”\(line)” näyttää, miten se kirjoitetaan",
          en: "“\(line)” shows how it is written"))
    }
  }
}
