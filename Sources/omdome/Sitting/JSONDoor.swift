internal import Bank
internal import JSON
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// Sitting through another program: one JSON object a line out, one answer object a line in.
@MainActor struct JSONDoor: QuizDoor {
  let say: Language
  /// Confidence comes with the answer here, or not at all.
  let asksConfidence = false
  var line: LineReader { .shared }

  var kind: AttemptRecord.Door { .json }

  private func emit(_ event: JSON) {
    Output.standard.write(event.line + "\n")
    Output.standard.flush()
  }

  func fail(_ kind: String, _ phrase: Phrase) {
    emit(["event": "error", "kind": .text(kind), "text": .text(say(phrase))])
  }

  func open(_ sitting: Sitting) {}

  func ask(_ question: QuestionView, isShown: Bool) -> Reply {
    if !isShown { emit(event(question)) }
    while true {
      let message: JSON
      switch next() {
      case .message(let value): message = value
      case .over(let reply): return reply
      case .again: continue
      }
      if let answer = message["answer"] {
        guard let choice = answer.texts else {
          fail(
            "bad-answer",
            Phrase(
              sv: "answer ska vara en lista med alternativens id.",
              fi: "answer on luettelo vaihtoehtojen tunnuksista.",
              en: "answer must be a list of option ids."))
          continue
        }
        guard let confidence = confidence(in: message) else { continue }
        return .answer(choice, confidence: confidence.level)
      }
      if message["back"]?.truth == true { return .back }
      if message["quit"]?.truth == true { return .quit }
      refuseMessage()
    }
  }

  /// The confidence told, if any; nothing at all where it was told wrongly.
  private func confidence(in message: JSON) -> (level: Int?, Void)? {
    guard let told = message["confidence"], told != .null else { return (nil, ()) }
    if let level = told.number { return (level, ()) }
    refuse(.confidenceOutOfRange(0))
    return nil
  }

  func askConfidence() -> Reply { .confidence(nil) }

  func refuse(_ refusal: Attempt.Refusal) { fail(refusal.kind, refusal.phrase) }

  func reveal(_ answered: AnsweredView) {
    let question = answered.question.item.question
    let choice = answered.answer.choice
    let step = answered.question.step
    let best =
      question.order?.groups.flatMap(\.self)
      ?? step.best + (step.worst.map { [$0] } ?? [])
    emit([
      "event": "feedback", "scenario": .text(question.scenario.text), "step": JSON(step.id),
      "mark": .text("\(question.mark(choice, at: step.id))"), "best": JSON(best),
      "lean": JSON(question.leaning(choice, at: step.id).main?.rawValue),
      "text": .text(FeedbackText(question: question, step: step, choice: choice).text),
      "rules": JSON(question.rules.map(\.id)), "scored": .truth(question.isScored),
      "agreement": JSON(question.agreement.map { "\($0)" }),
      "ending": JSON(answered.ending?.text),
    ])
  }

  func review(_ answered: AnsweredView) {
    emit(event(answered.question))
    reveal(answered)
  }

  func show(_ view: ResultView) {
    let result = view.result
    var topics = JSON.Members()
    for topic in result.topics {
      topics[topic.topic.text] = [
        "marks": .text("\(topic.marks)"), "of": .number(topic.of),
        "under_floor": .truth(topic.isUnderFloor),
      ]
    }
    emit([
      "event": "result", "attempt": .text("\(view.sitting.record.id)"),
      "passed": .truth(result.isPassed), "marks": .text("\(result.marks)"),
      "of": .number(result.of), "pass": .text("\(result.pass)"),
      "critical_missed": JSON(result.criticalMissed.map(\.text)), "topics": .object(topics),
      "lax": .number(result.leaning.lax), "strict": .number(result.leaning.strict),
      "sure_and_wrong": JSON(result.sureAndWrong.map(\.text)), "misses": misses(view),
    ])
  }

  /// Each miss: with its best answer after a pass, by its rules alone after a failed exam.
  private func misses(_ view: ResultView) -> JSON {
    let paper = view.sitting.attempt.paper
    let isOpen = paper.kind == .practice || view.result.isPassed
    return .list(
      zip(paper.items, view.result.questions).filter { $0.1.mark != .one }.map { item, outcome in
        var members = JSON.Members()
        members["scenario"] = .text(item.question.scenario.text)
        members["rules"] = JSON(item.question.rules.map(\.id))
        if isOpen { members["mark"] = .text("\(outcome.mark)") }
        return .object(members)
      })
  }

  func askSignature(under statement: String, name: String, isShown: Bool) -> Reply {
    if !isShown {
      emit(["event": "sign", "statement": .text(statement), "limits": .text(say(Statement.limits))])
    }
    while true {
      switch next() {
      case .message(let message):
        if let name = message["sign"]?.text { return .name(name) }
        if message["quit"]?.truth == true { return .quit }
        refuseMessage()
      case .over(let reply): return reply
      case .again: continue
      }
    }
  }

  func refuseSignature(of name: String) {
    fail(
      "wrong-name",
      Phrase(
        sv: "Det är inte namnet som är registrerat.", fi: "Nimi ei ole sama kuin rekisteröity.",
        en: "That is not the name registered."))
  }

  func show(_ signOff: SignOff) {
    emit([
      "event": "signed", "signoff": .text("\(signOff.id)"),
      "valid_until": .text("\(signOff.validUntil)"),
    ])
  }

  private func event(_ view: QuestionView) -> JSON {
    let question = view.item.question
    let isFirst = view.step.id == nil || view.step.id == question.steps.first?.id
    let text = [isFirst ? question.situation : nil, view.step.text, question.question]
    return [
      "event": "question", "number": .number(view.number), "of": .number(view.of),
      "scenario": .text(question.scenario.text), "step": JSON(view.step.id),
      "form": .text(question.form.rawValue), "topic": .text(question.topic.text),
      "text": .text(text.compactMap(\.self).joined(separator: "\n\n")),
      "options": .list(view.options.map { ["id": .text($0.id), "text": .text($0.text)] }),
      "municipality": .text(view.municipality), "kind": .text(view.kind.rawValue),
    ]
  }

  // MARK: Reading

  private enum Next {
    case message(JSON)
    case over(Reply)
    case again
  }

  private func next() -> Next {
    switch line.ask("") {
    case .line(let text):
      if text.folded.isEmpty { return .again }
      do throws(JSON.Refusal) {
        let value = try JSON(reading: text)
        if value.members != nil { return .message(value) }
        refuseMessage()
      } catch {
        fail(
          "bad-json",
          Phrase(
            sv: "Raden är inte JSON som kan läsas här (byte \(error.byte)).",
            fi: "Rivi ei ole tässä luettavaa JSONia (tavu \(error.byte)).",
            en: "The line is not JSON that can be read here (byte \(error.byte))."))
      }
      return .again
    case .tooLong:
      refuseMessage()
      return .again
    case .endOfInput: return .over(.endOfInput)
    case .interrupted, .terminated: return .over(.signal)
    }
  }

  private func refuseMessage() {
    fail(
      "bad-message",
      Phrase(
        sv:
          "Här går {\"answer\":[…]}, {\"back\":true}, {\"quit\":true} eller, när det är dags, {\"sign\":\"…\"}.",
        fi:
          "Tässä käy {\"answer\":[…]}, {\"back\":true}, {\"quit\":true} tai aikanaan {\"sign\":\"…\"}.",
        en:
          "What goes here is {\"answer\":[…]}, {\"back\":true}, {\"quit\":true} or, in its time, {\"sign\":\"…\"}."
      ))
  }
}

/// The feedback to an answer as one text.
struct FeedbackText {
  let question: Question
  let step: Question.Step
  let choice: [String]

  var text: String {
    if let order = question.order { return order.feedback }
    let told: [String]
    switch question.form {
    case .multiple:
      let wrong = step.options.map(\.id).filter { step.best.contains($0) != choice.contains($0) }
      told = wrong.isEmpty ? step.best : wrong
    default:
      told = choice + step.best.filter { !choice.contains($0) }
    }
    return told.compactMap { step.option($0)?.feedback }.joined(separator: "\n\n")
  }
}
