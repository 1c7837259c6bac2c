public import Words

extension UsageError {
  /// What is wrong and what to do, as a sentence without its full stop.
  public var phrase: Phrase {
    let fault = fault
    let remedy = remedy
    return Phrase { language in "\(language(fault)); \(language(remedy))" }
  }

  private var fault: Phrase {
    switch reason {
    case .unknownCommand(let word, _):
      Phrase(
        sv: "kommandot ”\(word.shown)” finns inte",
        fi: "komentoa ”\(word.shown)” ei ole",
        en: "there is no command “\(word.shown)”")
    case .missingCommand:
      Phrase { language in
        let path = names.map { language($0) }.joined(separator: " ")
        return language(
          Phrase(
            sv: "det saknas något efter ”\(path)”",
            fi: "komennosta ”\(path)” puuttuu jatko",
            en: "something is missing after “\(path)”"))
      }
    case .unknownOption(let option, _):
      Phrase(
        sv: "flaggan ”\(option.shown)” finns inte här",
        fi: "valitsinta ”\(option.shown)” ei ole tässä",
        en: "there is no option “\(option.shown)” here")
    case .missingOption(let option):
      Phrase { language in
        language(
          Phrase(
            sv: "flaggan ”\(language(option))” behövs här",
            fi: "tässä tarvitaan valitsin ”\(language(option))”",
            en: "the option “\(language(option))” is needed here"))
      }
    case .missingValue(let info):
      Phrase(
        sv: "flaggan ”--\(info.name)” saknar sitt värde",
        fi: "valitsimelta ”--\(info.name)” puuttuu arvo",
        en: "the option “--\(info.name)” lacks its value")
    case .surplusValue(let option, let value):
      Phrase { language in
        language(
          Phrase(
            sv: "flaggan ”\(language(option))” tar inget värde, men fick ”\(value.shown)”",
            fi: "valitsin ”\(language(option))” ei ota arvoa, mutta sai arvon ”\(value.shown)”",
            en: "the option “\(language(option))” takes no value, but was given “\(value.shown)”"))
      }
    case .badValue(let info, let value, _):
      Phrase { language in
        language(
          Phrase(
            sv: "”\(value.shown)” duger inte för ”\(language(info.title))”",
            fi: "”\(value.shown)” ei kelpaa kohtaan ”\(language(info.title))”",
            en: "“\(value.shown)” will not do for “\(language(info.title))”"))
      }
    case .missingArgument(let name):
      Phrase(
        sv: "”\(name.swedish)” saknas", fi: "”\(name.finnish)” puuttuu",
        en: "“\(name.english)” is missing")
    case .surplusArgument(let word):
      Phrase(
        sv: "”\(word.shown)” är ett ord för mycket",
        fi: "”\(word.shown)” on liikaa",
        en: "“\(word.shown)” is one word too many")
    case .optionGivenTwice(let option):
      Phrase(
        sv: "flaggan ”\(option.swedish)” står två gånger",
        fi: "valitsin ”\(option.finnish)” on annettu kahdesti",
        en: "the option “\(option.english)” is given twice")
    case .conflict(let one, let other):
      Phrase(
        sv: "”\(one.swedish)” och ”\(other.swedish)” går inte ihop",
        fi: "”\(one.finnish)” ja ”\(other.finnish)” eivät sovi yhteen",
        en: "“\(one.english)” and “\(other.english)” do not go together")
    }
  }
}
