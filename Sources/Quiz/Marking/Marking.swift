public import Bank

extension Question {
  /// What an answer to one step is worth, from zero to one. The choice has been checked with
  /// ``refusal(of:at:)``.
  public func mark(_ choice: [String], at step: String?) -> Fraction {
    guard let step = self.step(step) else { return .zero }
    switch form {
    case .single, .dialogue:
      guard let chosen = choice.first else { return .zero }
      return step.best.contains(chosen) ? .one : step.option(chosen)?.credit ?? .zero
    case .multiple:
      let right = choice.count { step.best.contains($0) }
      let wrong = choice.count - right
      return Fraction(max(0, right - wrong), step.best.count) ?? .zero
    case .order:
      return order?.fraction(of: choice) ?? .zero
    case .bestWorst:
      guard choice.count == 2, choice[0] != step.worst else { return .zero }
      let right = (step.best == [choice[0]] ? 1 : 0) + (step.worst == choice[1] ? 1 : 0)
      return Fraction(right, 2) ?? .zero
    }
  }

  /// What the whole question is worth: in a dialogue the mean over the steps on the path taken, at
  /// most what its ending allows.
  public func mark(_ answers: [Answer]) -> Fraction {
    guard let last = answers.last else { return .zero }
    guard form == .dialogue else { return mark(last.choice, at: nil) }
    let sum = answers.reduce(Fraction.zero) { $0 + mark($1.choice, at: $1.step) }
    let mean = sum / answers.count
    return min(mean, ending(after: last)?.cap ?? .one)
  }

  /// The ending that a dialogue's last answer led to.
  public func ending(after answer: Answer) -> Ending? {
    answer.choice.first.flatMap { step(answer.step)?.option($0)?.to }.flatMap { ending($0) }
  }

  /// Whether a critical question was missed: anything but a full mark, but in best-worst that the
  /// worst was not named, and in a dialogue that it came to an ending with a cap.
  public func isMissed(_ answers: [Answer]) -> Bool {
    guard let last = answers.last else { return true }
    switch form {
    case .bestWorst: return last.choice.last != step(nil)?.worst
    case .dialogue: return ending(after: last).map { $0.cap != nil } ?? true
    default: return mark(answers) != .one
    }
  }
}

extension Question.Order {
  /// One less the share of pairs in the wrong order; nothing when a pair that matters is broken.
  /// Pairs within a group, whose order is free, do not count.
  func fraction(of order: [String]) -> Fraction {
    func place(_ option: String) -> Int { order.firstIndex(of: option) ?? order.count }
    for pair in mustPrecede where place(pair[0]) > place(pair[1]) { return .zero }
    var (pairs, discordant) = (0, 0)
    for (index, group) in groups.enumerated() {
      for later in groups[(index + 1)...].flatMap(\.self) {
        for earlier in group {
          pairs += 1
          if place(earlier) > place(later) { discordant += 1 }
        }
      }
    }
    return pairs == 0 ? .one : Fraction(pairs - discordant, pairs) ?? .zero
  }
}
