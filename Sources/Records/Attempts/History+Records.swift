public import Bank
public import Quiz

extension History {
  /// What someone's attempts tell a new paper.
  public init(of attempts: [AttemptRecord], under guideline: Guideline.ID, in track: Track.ID) {
    self.init()
    for record in attempts {
      guard let attempt = try? record.attempt() else { continue }
      let met = zip(attempt.paper.items, attempt.answers).filter { !$0.1.isEmpty }
      switch record.paper.kind {
      case .exam:
        // An exam's paper has been seen from its first question on, given up or not.
        examined.formUnion(record.paper.items.map(\.question.scenario))
        guard record.paper.guideline == guideline, record.paper.track == track else { continue }
        let result = Result(attempt)
        failedRules = []
        if record.state != .open, !result.isPassed {
          for (item, question) in zip(record.paper.items, result.questions)
          where question.mark != .one {
            failedRules.formUnion(item.question.rules.map { Name($0.id) })
          }
        }
      case .practice:
        for (item, answers) in met {
          let scenario = item.question.scenario
          practised.insert(scenario)
          if item.question.mark(answers) == .one {
            missed.remove(scenario)
          } else {
            missed.insert(scenario)
          }
        }
      }
    }
  }
}
