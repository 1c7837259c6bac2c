internal import Bank
internal import Quiz
internal import Records
internal import Terminal
internal import Words

/// Leads someone through a sitting, from the question it stands at to its result.
@MainActor struct Runner {
  let door: any QuizDoor
  let municipality: String
  let topicName: (Topic.ID) -> String

  enum Outcome {
    case finished(Result)
    /// Left on purpose, or by the end of the input.
    case left
    case interrupted
  }

  func run(_ sitting: inout Sitting) throws(Failure) -> Outcome {
    door.open(sitting)
    var isShown = false
    var lastRevealed: AnsweredView?
    while let position = sitting.attempt.position {
      let question = view(position, in: sitting)
      let reply = door.ask(question, isShown: isShown)
      isShown = true
      // Whoever answers without having seen the question is a script whose output goes nowhere.
      if case .answer = reply, Output.standard.isBroken { throw .unheard }
      switch reply {
      case .quit, .endOfInput: return .left
      case .signal: return .interrupted
      case .name, .confidence: continue
      case .back:
        if sitting.attempt.policy.takesBack {
          if try take(.wentBack, &sitting) != nil { isShown = false }
        } else if let lastRevealed {
          door.review(lastRevealed)
          isShown = false
        } else {
          door.refuse(.nothingBefore)
        }
      case .answer(let choice, let confidence):
        guard let effects = try take(.answered(choice, confidence: confidence), &sitting) else {
          continue
        }
        isShown = false
        if door.asksConfidence, confidence == nil {
          switch try askConfidence(&sitting) {
          case .signal: return .interrupted
          case .quit, .endOfInput:
            // The answer is safe; only how sure one was stays unsaid.
            if !sitting.attempt.isOver { return .left }
          default: break
          }
        }
        for case .reveal(let position) in effects {
          let answered = answeredView(question, at: position, in: sitting)
          door.reveal(answered)
          lastRevealed = answered
        }
      }
    }
    do throws(Sitting.Trouble) { try sitting.finish() } catch { throw Failure(error) }
    let result = Result(sitting.attempt)
    door.show(
      ResultView(sitting: sitting, result: result, municipality: municipality) {
        topicName(Name($0))
      })
    return .finished(result)
  }

  /// The effects of an event; nothing where it was refused, which has been told.
  private func take(
    _ event: Attempt.Event, _ sitting: inout Sitting
  ) throws(Failure) -> [Attempt.Effect]? {
    do throws(Sitting.Trouble) {
      return try sitting.take(event)
    } catch {
      guard case .refused(let refusal) = error else { throw Failure(error) }
      door.refuse(refusal)
      return nil
    }
  }

  private func askConfidence(_ sitting: inout Sitting) throws(Failure) -> Reply {
    let reply = door.askConfidence()
    if case .confidence(let level?) = reply { _ = try take(.sure(level), &sitting) }
    return reply
  }

  private func view(_ position: Attempt.Position, in sitting: Sitting) -> QuestionView {
    let paper = sitting.attempt.paper
    let item = paper.items[position.question]
    let earlier = sitting.attempt.answers[position.question].first { $0.step == position.step }
    let step = item.question.step(position.step) ?? item.question.steps[0]
    return QuestionView(
      item: item, step: step, number: position.question + 1, of: paper.items.count,
      kind: paper.kind, municipality: municipality, topic: topicName(item.question.topic),
      options: item.options(of: position.step), earlier: earlier?.choice)
  }

  private func answeredView(
    _ question: QuestionView, at position: Attempt.Position, in sitting: Sitting
  ) -> AnsweredView {
    let answers = sitting.attempt.answers[position.question]
    let answer =
      answers.last { $0.step == position.step } ?? Answer(step: position.step, choice: [])
    return AnsweredView(
      question: question, answer: answer, ending: question.item.question.ending(after: answer))
  }
}

extension Failure {
  static let unheard = Failure(
    .cannotWrite, "cannot-write",
    Phrase(
      sv: "frågan kunde inte visas, så svaret sparades inte; se efter vart utdata går",
      fi:
        "kysymystä ei voitu näyttää, joten vastausta ei tallennettu; tarkista, minne tuloste menee",
      en: "the question could not be shown, so the answer was not saved; see where the output goes")
  )

  init(_ trouble: Sitting.Trouble) {
    switch trouble {
    case .store(let error): self.init(error)
    case .refused(let refusal):
      self.init(
        .badData, "damaged-attempt",
        Phrase(
          sv: "det sparade provet kan inte läsas (\(refusal)); börja ett nytt med --new",
          fi: "tallennettua koetta ei voi lukea (\(refusal)); aloita uusi: --new",
          en: "the saved sitting cannot be read (\(refusal)); begin a new one with --new"))
    }
  }
}
