public import Bank

/// What came of a sitting: computed from the paper and the answers alone, at any time again.
public struct Result: Hashable, Sendable {
  public struct TopicResult: Hashable, Sendable {
    public let topic: Topic.ID
    public let marks: Fraction
    public let of: Int
    /// Three questions or more, and less than the floor.
    public let isUnderFloor: Bool
  }

  public struct QuestionResult: Hashable, Sendable {
    public let scenario: Scenario.ID
    public let topic: Topic.ID
    public let mark: Fraction
    public let isScored: Bool
    public let isCriticalMiss: Bool
    public let leaning: Leaning
    /// Sure (3), and wrong (less than half).
    public let isSureAndWrong: Bool
    public let confidence: Int?
  }

  public let questions: [QuestionResult]
  public let topics: [TopicResult]
  /// The sum of all marks, and of how many.
  public let marks: Fraction
  public let of: Int
  public let pass: Fraction
  public let isPassed: Bool
  public let leaning: Leaning

  public var criticalMissed: [Scenario.ID] {
    questions.filter(\.isCriticalMiss).map(\.scenario)
  }

  public var sureAndWrong: [Scenario.ID] {
    questions.filter(\.isSureAndWrong).map(\.scenario)
  }

  /// The result of the answers given so far; what is not answered earns nothing.
  public init(_ attempt: Attempt) {
    let paper = attempt.paper
    questions = zip(paper.items, attempt.answers).map { item, answers in
      QuestionResult(item.question, answers)
    }
    let scored = questions.filter(\.isScored)
    var order: [Topic.ID] = []
    for question in scored where !order.contains(question.topic) { order.append(question.topic) }
    topics = order.map { topic in
      let ofTopic = scored.filter { $0.topic == topic }
      let marks = ofTopic.reduce(Fraction.zero) { $0 + $1.mark }
      return TopicResult(
        topic: topic, marks: marks, of: ofTopic.count,
        isUnderFloor: ofTopic.count >= 3 && marks < paper.demand.floor * ofTopic.count)
    }
    marks = scored.reduce(.zero) { $0 + $1.mark }
    of = scored.count
    pass = paper.demand.pass
    leaning = questions.reduce(into: Leaning()) { $0 += $1.leaning }
    isPassed =
      of > 0 && attempt.isOver && marks >= pass * of && !questions.contains(where: \.isCriticalMiss)
      && !topics.contains(where: \.isUnderFloor)
  }
}

extension Result.QuestionResult {
  init(_ question: Question, _ answers: [Answer]) {
    scenario = question.scenario
    topic = question.topic
    mark = question.mark(answers)
    isScored = question.isScored
    isCriticalMiss = question.isCritical && question.isScored && question.isMissed(answers)
    leaning = answers.reduce(into: Leaning()) { $0 += question.leaning($1.choice, at: $1.step) }
    // In a dialogue one is as sure as at the step one was surest of.
    confidence = answers.compactMap(\.confidence).max()
    isSureAndWrong = confidence == 3 && mark + mark < .one
  }
}

extension Result {
  /// Certainty-based marks (standards.md F.1 of the design): the average over the questions of what
  /// confidence earns, between -6 and 3 in hundredths. Nothing where no confidence was told.
  public var certaintyHundredths: Int? {
    guard questions.contains(where: { $0.confidence != nil }), !questions.isEmpty else {
      return nil
    }
    let sum = questions.filter(\.isScored).reduce(0) { sum, question in
      let level = question.confidence ?? 1
      if question.mark == .zero { return sum + [0, -200, -600][level - 1] }
      return sum + 100 * level * question.mark.numerator / question.mark.denominator
    }
    return sum / max(1, of)
  }
}
