internal import Bank
internal import Quiz
internal import Terminal
internal import Words

/// A question as it is read: where one is, what happens, what one can do.
struct QuestionPage {
  let view: QuestionView
  let say: Language

  var blocks: [Block] {
    let question = view.item.question
    var blocks: [Block] = [
      .heading("\(place), \(view.municipality): \(view.topic)")
    ]
    // The talk goes on; the situation it began with has been read.
    if view.step.id == nil || view.step.id == question.steps.first?.id {
      blocks += [.paragraph(question.situation), .blank]
    }
    if let text = view.step.text { blocks += [.paragraph(text), .blank] }
    blocks += [.paragraph(question.question, style: .strong), .blank]
    for (index, option) in view.options.enumerated() {
      blocks.append(.numbered(index + 1, option.text))
    }
    blocks += [.blank, .paragraph(say(instruction), style: .quiet)]
    if let earlier = view.earlier {
      let numbers = earlier.compactMap(number).map(String.init).joined(separator: " ")
      blocks.append(
        .paragraph(
          say(
            Phrase(
              sv:
                "Du svarade \(numbers) förut. Det nya svaret gäller; skriv samma för att behålla det.",
              fi:
                "Vastasit aiemmin \(numbers). Uusi vastaus on voimassa; kirjoita sama, jos pidät sen.",
              en: "You answered \(numbers) before. The new answer counts; type the same to keep it."
            ))))
    }
    return blocks
  }

  private var place: String {
    say(
      Phrase(
        sv: "Fråga \(view.number) av \(view.of)", fi: "Kysymys \(view.number)/\(view.of)",
        en: "Question \(view.number) of \(view.of)"))
  }

  private func number(_ option: String) -> Int? {
    view.options.firstIndex { $0.id == option }.map { $0 + 1 }
  }

  /// How to answer a question of this form.
  var instruction: Phrase {
    switch view.item.question.form {
    case .single, .dialogue:
      Phrase(
        sv: "Svara med numret på ett alternativ.", fi: "Vastaa yhden vaihtoehdon numerolla.",
        en: "Answer with the number of one option.")
    case .multiple:
      Phrase(
        sv: "Svara med numren på alla som stämmer, till exempel 1 3.",
        fi: "Vastaa kaikkien oikeiden numeroilla, esimerkiksi 1 3.",
        en: "Answer with the numbers of all that apply, for example 1 3.")
    case .order:
      Phrase(
        sv: "Svara med alla nummer i rätt ordning, till exempel 3 1 2 4.",
        fi: "Vastaa kaikilla numeroilla oikeassa järjestyksessä, esimerkiksi 3 1 2 4.",
        en: "Answer with all numbers in the right order, for example 3 1 2 4.")
    case .bestWorst:
      Phrase(
        sv: "Svara med numret på det bästa och sedan på det sämsta, till exempel 2 4.",
        fi: "Vastaa parhaan ja sitten huonoimman numerolla, esimerkiksi 2 4.",
        en: "Answer with the number of the best and then of the worst, for example 2 4.")
    }
  }

  /// What `?` tells.
  var help: [Block] {
    let back =
      view.kind == .exam
      ? Phrase(
        sv: "b går tillbaka till frågan före; det sista svaret gäller.",
        fi: "b palaa edelliseen kysymykseen; viimeinen vastaus on voimassa.",
        en: "b goes back to the question before; the last answer counts.")
      : Phrase(
        sv: "b visar frågan före en gång till.", fi: "b näyttää edellisen kysymyksen uudelleen.",
        en: "b shows the question before once more.")
    return [
      .paragraph(say(instruction)),
      .paragraph(say(back)),
      .paragraph(
        say(
          Phrase(
            sv: "q slutar. Alla svar är sparade, och nästa gång kan du gå vidare här.",
            fi: "q lopettaa. Kaikki vastaukset on tallennettu, ja voit jatkaa tästä.",
            en: "q leaves. Every answer is saved, and next time you can go on here."))),
    ]
  }
}
