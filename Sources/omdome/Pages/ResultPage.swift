internal import Bank
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// What came of a sitting, topic by topic, and each miss explained: in full in practice and after a
/// pass, by the rule alone after a failed exam, so that its key stays closed.
struct ResultPage {
  let view: ResultView
  let say: Language

  private var result: Result { view.result }
  private var isExam: Bool { view.sitting.attempt.paper.kind == .exam }
  /// In practice every miss has been explained on the way.
  private var explainsInFull: Bool { isExam && result.isPassed }

  var blocks: [Block] {
    var blocks: [Block] = [
      .heading(
        say(
          isExam
            ? examHeading
            : Phrase(sv: "Övningen är klar", fi: "Harjoitus on valmis", en: "Practice is done")))
    ]
    blocks.append(.paragraph(say(score)))
    blocks += reasons
    blocks += [.blank, topics, .blank]
    blocks += leaning
    blocks += certainty
    if isExam { blocks += explainsInFull ? explained : rulesToRead }
    return blocks
  }

  private var examHeading: Phrase {
    result.isPassed
      ? Phrase(sv: "Provet är godkänt", fi: "Koe on hyväksytty", en: "The exam is passed")
      : Phrase(
        sv: "Provet är inte godkänt", fi: "Koetta ei hyväksytty", en: "The exam is not passed")
  }

  private var score: Phrase {
    let percent = result.of == 0 ? 0 : (result.marks / result.of).percent
    let (marks, of) = (result.marks.mixed, result.of)
    let pass = result.pass.percent
    let wanted =
      isExam
      ? Phrase(
        sv: ", \(pass) % behövs", fi: ", tarvitaan \(pass) %", en: ", \(pass)% is needed")
      : Phrase(same: "")
    return Phrase(
      sv: "\(marks) av \(of) poäng (\(percent) %\(wanted.swedish)).",
      fi: "\(marks)/\(of) pistettä (\(percent) %\(wanted.finnish)).",
      en: "\(marks) of \(of) marks (\(percent)%\(wanted.english)).")
  }

  /// What stood in the way beside the marks.
  private var reasons: [Block] {
    guard isExam else { return [] }
    var blocks: [Block] = []
    let critical = result.criticalMissed.count
    if critical > 0 {
      blocks.append(
        .paragraph(
          say(
            Phrase(
              sv:
                "Missade frågor där ett fel kan skada någon: \(critical). Alla sådana måste vara rätt.",
              fi:
                "Väärin menneitä kysymyksiä, joissa virhe voi vahingoittaa jotakuta: \(critical). Kaikkien niiden on oltava oikein.",
              en:
                "Questions missed where a mistake can hurt someone: \(critical). All of these must be right."
            )),
          style: .bad))
    }
    for topic in result.topics where topic.isUnderFloor {
      let name = view.topicName(topic.topic.text)
      blocks.append(
        .paragraph(
          say(
            Phrase(
              sv: "För få poäng i ämnet ”\(name)”.", fi: "Liian vähän pisteitä aiheesta ”\(name)”.",
              en: "Too few marks in the topic “\(name)”.")), style: .bad))
    }
    return blocks
  }

  private var topics: Block {
    .table(
      Table(
        columns: [
          .init(say(Phrase(sv: "Ämne", fi: "Aihe", en: "Topic"))),
          .init(say(Phrase(sv: "Poäng", fi: "Pisteet", en: "Marks")), alignment: .right),
          .init(say(Phrase(sv: "Av", fi: "Enintään", en: "Of")), alignment: .right),
        ],
        rows: result.topics.map { [view.topicName($0.topic.text), $0.marks.mixed, "\($0.of)"] }))
  }

  private var leaning: [Block] {
    let (lax, strict) = (result.leaning.lax, result.leaning.strict)
    guard lax + strict > 0 else { return [] }
    return [
      .paragraph(
        say(
          Phrase(
            sv: "Fel åt det släpphänta hållet: \(lax). Fel åt det stränga hållet: \(strict).",
            fi: "Liian sallivia valintoja: \(lax). Liian tiukkoja valintoja: \(strict).",
            en: "Choices too lax: \(lax). Choices too strict: \(strict).")))
    ]
  }

  private var certainty: [Block] {
    guard let hundredths = result.certaintyHundredths else { return [] }
    let sign = hundredths < 0 ? "−" : ""
    let fraction = abs(hundredths) % 100
    let whole = "\(sign)\(abs(hundredths) / 100)"
    let digits = fraction < 10 ? "0\(fraction)" : "\(fraction)"
    var blocks: [Block] = [
      .paragraph(
        say(
          Phrase(
            sv: "Poäng efter säkerhet: \(whole),\(digits) per fråga (från −6 till 3).",
            fi: "Varmuuden mukaan painotettu tulos: \(whole),\(digits) kysymystä kohti (−6…3).",
            en: "Marks by certainty: \(whole).\(digits) a question (from −6 to 3).")))
    ]
    let sure = sureAndWrong
    if !sure.isEmpty {
      blocks.append(
        .paragraph(
          say(
            Phrase(
              sv: "Säker men fel (det här är värt att läsa om):",
              fi: "Varma mutta väärässä (nämä kannattaa lukea uudelleen):",
              en: "Sure but wrong (worth reading again):"))))
      blocks += sure.map { .bullet($0) }
      blocks.append(.blank)
    }
    return blocks
  }

  private var sureAndWrong: [String] {
    let items = view.sitting.attempt.paper.items
    return result.sureAndWrong.compactMap { id in
      items.first { $0.question.scenario == id }?.question.title
    }
  }

  // MARK: Misses

  private var misses: [(item: Paper.Item, answers: [Answer])] {
    zip(view.sitting.attempt.paper.items, zip(view.sitting.attempt.answers, result.questions))
      .filter { $0.1.1.mark != .one }
      .map { ($0.0, $0.1.0) }
  }

  private var explained: [Block] {
    guard !misses.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(say(Phrase(sv: "Det som blev fel", fi: "Mikä meni väärin", en: "What went wrong")))
    ]
    for (item, answers) in misses {
      blocks += [
        .paragraph(item.question.title, style: .strong), .paragraph(item.question.situation),
      ]
      for answer in answers {
        guard let step = item.question.step(answer.step) else { continue }
        let question = QuestionView(
          item: item, step: step, number: 0, of: 0, kind: .exam, municipality: view.municipality,
          topic: "", options: item.options(of: answer.step), earlier: nil)
        blocks +=
          FeedbackPage(
            view: AnsweredView(
              question: question, answer: answer, ending: item.question.ending(after: answer)),
            say: say
          ).blocks
      }
    }
    return blocks
  }

  private var rulesToRead: [Block] {
    var seen: Set<String> = []
    var blocks: [Block] = [
      .heading(
        say(
          Phrase(
            sv: "Läs de här reglerna före nästa prov",
            fi: "Lue nämä säännöt ennen seuraavaa koetta",
            en: "Read these rules before the next exam")))
    ]
    for (item, _) in misses {
      for rule in item.question.rules where seen.insert(rule.id).inserted {
        blocks.append(.bullet("\(rule.text) (\(rule.id)\(rule.pointer.map { ", \($0)" } ?? ""))"))
      }
    }
    blocks.append(.blank)
    return blocks
  }
}
