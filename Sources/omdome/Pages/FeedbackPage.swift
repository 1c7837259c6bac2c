internal import Bank
internal import Quiz
internal import Terminal
internal import Words

/// What an answer leads to: how it was, what would have been best, and why.
struct FeedbackPage {
  let view: AnsweredView
  let say: Language

  private var question: Question { view.question.item.question }
  private var choice: [String] { view.answer.choice }
  private var step: Question.Step { view.question.step }
  private var mark: Fraction { question.mark(choice, at: view.answer.step) }

  var blocks: [Block] {
    var blocks: [Block] = [.blank, verdict]
    switch question.form {
    case .single, .dialogue: blocks += chosenAndBest
    case .multiple: blocks += multiple
    case .order: blocks += order
    case .bestWorst: blocks += bestWorst
    }
    if let ending = view.ending { blocks += [.blank, .paragraph(ending.text)] }
    if question.form != .dialogue || view.ending != nil { blocks += [.blank] + grounds }
    return blocks + dissent + [.blank]
  }

  /// How far those who set the key were of one mind, where a panel was asked.
  private var dissent: [Block] {
    guard let agreement = question.agreement, agreement < .one else { return [] }
    let percent = agreement.percent
    let counts =
      question.isScored
      ? Phrase(same: "")
      : Phrase(
        sv: " Därför räknas frågan inte.", fi: " Siksi kysymystä ei pisteytetä.",
        en: " So the question does not count.")
    return [
      .paragraph(
        say(
          Phrase(
            sv: "\(percent) % av panelen svarade som facit.\(counts.swedish)",
            fi: "Paneelista \(percent) % vastasi samoin.\(counts.finnish)",
            en: "\(percent)% of the panel answered as the key does.\(counts.english)")),
        style: .quiet)
    ]
  }

  private var verdict: Block {
    if mark == .one {
      return .paragraph(say(Phrase(sv: "Rätt.", fi: "Oikein.", en: "Right.")), style: .good)
    }
    if mark == .zero {
      return .paragraph(
        say(Phrase(sv: "Inte det bästa.", fi: "Ei paras valinta.", en: "Not the best.")),
        style: .bad)
    }
    return .paragraph(
      say(
        Phrase(
          sv: "Delvis rätt: \(mark.mixed) poäng.", fi: "Osittain oikein: \(mark.mixed) pistettä.",
          en: "Partly right: \(mark.mixed) of a mark.")), style: .strong)
  }

  private var chosenAndBest: [Block] {
    guard let chosen = choice.first else { return [] }
    var blocks = told(Phrase(sv: "Ditt val", fi: "Valintasi", en: "Your choice"), chosen)
    if let best = step.best.first, best != chosen {
      blocks += told(Phrase(sv: "Bäst", fi: "Paras", en: "Best"), best)
    }
    return blocks
  }

  private var bestWorst: [Block] {
    guard choice.count == 2, let best = step.best.first, let worst = step.worst else { return [] }
    var blocks = told(
      Phrase(sv: "Ditt bästa", fi: "Valitsit parhaaksi", en: "Your best"), choice[0])
    if choice[0] != best {
      blocks += told(Phrase(sv: "Bäst", fi: "Paras", en: "Best"), best)
    }
    if choice[1] != worst {
      blocks += told(
        Phrase(sv: "Ditt sämsta", fi: "Valitsit huonoimmaksi", en: "Your worst"), choice[1])
    }
    if choice[0] != worst {
      blocks += told(Phrase(sv: "Sämst", fi: "Huonoin", en: "Worst"), worst)
    }
    return blocks
  }

  private var multiple: [Block] {
    let right = step.best.compactMap(number).sorted().map(String.init).joined(separator: ", ")
    var blocks: [Block] = [
      .paragraph(
        say(
          Phrase(sv: "Rätt svar: \(right).", fi: "Oikeat: \(right).", en: "Right answer: \(right).")
        ))
    ]
    for option in view.question.options
    where step.best.contains(option.id) != choice.contains(option.id) {
      let label =
        choice.contains(option.id)
        ? Phrase(sv: "Du valde", fi: "Valitsit", en: "You chose")
        : Phrase(sv: "Du valde inte", fi: "Et valinnut", en: "You did not choose")
      blocks += told(label, option.id)
    }
    if mark == .one {
      for option in view.question.options where step.best.contains(option.id) {
        blocks += told(Phrase(sv: "Rätt", fi: "Oikein", en: "Right"), option.id)
      }
    }
    return blocks
  }

  private var order: [Block] {
    guard let order = question.order else { return [] }
    var blocks: [Block] = []
    if mark != .one {
      let groups = order.groups.map { group in
        group.compactMap(number).sorted().map(String.init)
          .joined(separator: say(Phrase(sv: " och ", fi: " ja ", en: " and ")))
      }.joined(separator: ", ")
      blocks.append(
        .paragraph(
          say(
            Phrase(
              sv: "Rätt ordning: \(groups).", fi: "Oikea järjestys: \(groups).",
              en: "Right order: \(groups)."))))
    }
    return blocks + [.paragraph(order.feedback)]
  }

  private func told(_ label: Phrase, _ option: String) -> [Block] {
    guard let number = number(option), let text = step.option(option)?.text else { return [] }
    return [
      .blank, .paragraph("\(say(label)): \(number). \(text)", style: .strong),
      .paragraph(feedback(option)),
    ]
  }

  private func feedback(_ option: String) -> String { step.option(option)?.feedback ?? "" }

  private func number(_ option: String) -> Int? {
    view.question.options.firstIndex { $0.id == option }.map { $0 + 1 }
  }

  private var grounds: [Block] { GroundsPage(question: question, say: say).blocks }
}

/// The rules and laws that a question rests on.
struct GroundsPage {
  let question: Question
  let say: Language

  var blocks: [Block] {
    let rules = question.rules.map { rule in
      Block.field(
        say(Phrase(sv: "Regeln", fi: "Sääntö", en: "The rule")),
        "\(rule.text) (\(rule.id)\(rule.pointer.map { ", \($0)" } ?? ""))")
    }
    let laws = question.laws.map { law in
      Block.field(say(Phrase(sv: "Lagen", fi: "Laki", en: "The law")), law.text)
    }
    return rules + laws
  }
}
