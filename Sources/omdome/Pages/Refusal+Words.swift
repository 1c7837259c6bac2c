internal import Quiz
internal import Words

extension Attempt.Refusal {
  /// A stable word for machines.
  var kind: String {
    switch self {
    case .isOver: "is-over"
    case .notAnAnswer(let refusal): refusal.kind
    case .nothingBefore: "nothing-before"
    case .dialogueBegun: "dialogue-begun"
    case .confidenceOutOfRange: "confidence-out-of-range"
    case .nothingToBeSureOf: "nothing-to-be-sure-of"
    }
  }

  var phrase: Phrase {
    switch self {
    case .isOver:
      Phrase(
        sv: "Alla frågor är redan besvarade.", fi: "Kaikkiin kysymyksiin on jo vastattu.",
        en: "All questions are answered already.")
    case .notAnAnswer(let refusal): refusal.phrase
    case .nothingBefore:
      Phrase(
        sv: "Det finns ingen fråga att gå tillbaka till.",
        fi: "Ei ole kysymystä, johon palata.", en: "There is no question to go back to.")
    case .dialogueBegun:
      Phrase(
        sv: "Ett påbörjat samtal kan inte göras ogjort. Svara vidare.",
        fi: "Aloitettua keskustelua ei voi perua. Jatka vastaamista.",
        en: "A dialogue once begun is not undone. Go on answering.")
    case .confidenceOutOfRange:
      Phrase(
        sv: "Säkerheten är 1, 2 eller 3.", fi: "Varmuus on 1, 2 tai 3.",
        en: "The confidence is 1, 2 or 3.")
    case .nothingToBeSureOf:
      Phrase(
        sv: "Svara först, säg sedan hur säker du är.",
        fi: "Vastaa ensin, kerro sitten varmuutesi.", en: "Answer first, then say how sure you are."
      )
    }
  }
}

extension Question.Refusal {
  var kind: String {
    switch self {
    case .empty: "empty"
    case .unknownOption: "unknown-option"
    case .repeated: "repeated-option"
    case .wantsOne: "wants-one"
    case .wantsTwo: "wants-two"
    case .wantsAll: "wants-all"
    }
  }

  var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(
        sv: "Ett tomt svar räknas inte.", fi: "Tyhjä vastaus ei kelpaa.",
        en: "An empty answer does not count.")
    case .unknownOption(let option):
      Phrase(
        sv: "Det finns inget alternativ ”\(option.shown)”.",
        fi: "Vaihtoehtoa ”\(option.shown)” ei ole.",
        en: "There is no option “\(option.shown)”.")
    case .repeated:
      Phrase(
        sv: "Samma alternativ står två gånger.", fi: "Sama vaihtoehto on kahdesti.",
        en: "The same option stands twice.")
    case .wantsOne:
      Phrase(sv: "Välj ett alternativ.", fi: "Valitse yksi vaihtoehto.", en: "Choose one option.")
    case .wantsTwo:
      Phrase(
        sv: "Svara med två nummer: först det bästa, sedan det sämsta.",
        fi: "Vastaa kahdella numerolla: ensin paras, sitten huonoin.",
        en: "Answer with two numbers: first the best, then the worst.")
    case .wantsAll(let count):
      Phrase(
        sv: "Svara med alla \(count) nummer, vart och ett en gång.",
        fi: "Vastaa kaikilla \(count) numerolla, kukin kerran.",
        en: "Answer with all \(count) numbers, each once.")
    }
  }
}
