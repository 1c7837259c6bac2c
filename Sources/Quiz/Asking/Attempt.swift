internal import Bank

/// One sitting over a paper.
///
/// Pure: it neither asks, nor saves, nor reads a clock. What happens comes in as events; what is to
/// be done comes back as effects. The events alone, taken again in order, bring it to the same
/// place: that is how a sitting is gone on with after the lights went out.
public struct Attempt: Hashable, Sendable {
  /// When feedback comes, and whether an answer may be changed.
  public struct Policy: Hashable, Sendable {
    public let revealsAtOnce: Bool
    public let takesBack: Bool

    public static let practice = Policy(revealsAtOnce: true, takesBack: false)
    public static let exam = Policy(revealsAtOnce: false, takesBack: true)
  }

  /// Where one is: a question, by its number from zero, and a step of it.
  public struct Position: Hashable, Sendable {
    public let question: Int
    public let step: String?
  }

  public enum Event: Hashable, Sendable {
    case answered([String], confidence: Int?)
    /// How sure one was of the answer just given.
    case sure(Int)
    case wentBack
  }

  public enum Effect: Hashable, Sendable {
    case record(Event)
    /// Show what the answer at this position leads to.
    case reveal(Position)
    case finish
  }

  /// Why an event cannot be taken.
  public enum Refusal: Error, Hashable, Sendable {
    case isOver
    case notAnAnswer(Question.Refusal)
    case nothingBefore
    case dialogueBegun
    case confidenceOutOfRange(Int)
    case nothingToBeSureOf
  }

  public let paper: Paper
  public let policy: Policy
  /// The answers that count, by question; in a dialogue one for each step on the path.
  public private(set) var answers: [[Answer]]
  /// Where an answer is awaited; nothing when all is answered.
  public private(set) var position: Position?
  /// Where the last answer was given, for its confidence.
  private var lastAnswered: Position?

  public init(_ paper: Paper) {
    self.paper = paper
    policy = paper.kind == .exam ? .exam : .practice
    answers = Array(repeating: [], count: paper.items.count)
    position = paper.items.first.map { Position(question: 0, step: $0.question.steps.first?.id) }
  }

  /// The sitting that these events led to.
  public init(_ paper: Paper, after events: [Event]) throws(Refusal) {
    self.init(paper)
    for event in events { _ = try take(event) }
  }

  public var isOver: Bool { position == nil }

  /// How many questions have been answered in full.
  public var answered: Int { answers.indices.count { isComplete($0) } }

  public mutating func take(_ event: Event) throws(Refusal) -> [Effect] {
    switch event {
    case .answered(let choice, let confidence): try answer(choice, confidence, event)
    case .sure(let level): try assure(level, event)
    case .wentBack: try goBack(event)
    }
  }

  private mutating func answer(
    _ choice: [String], _ confidence: Int?, _ event: Event
  ) throws(Refusal) -> [Effect] {
    guard let position else { throw .isOver }
    let question = paper.items[position.question].question
    if let refusal = question.refusal(of: choice, at: position.step) {
      throw .notAnAnswer(refusal)
    }
    if let confidence, !(1...3).contains(confidence) { throw .confidenceOutOfRange(confidence) }
    let answer = Answer(step: position.step, choice: choice, confidence: confidence)
    if question.form == .dialogue {
      answers[position.question].append(answer)
    } else {
      answers[position.question] = [answer]
    }
    lastAnswered = position
    self.position = next(after: position, answer)
    var effects = [Effect.record(event)]
    if policy.revealsAtOnce { effects.append(.reveal(position)) }
    if isOver { effects.append(.finish) }
    return effects
  }

  /// Confidence may be told once the answer is safe; the last word counts.
  private mutating func assure(_ level: Int, _ event: Event) throws(Refusal) -> [Effect] {
    guard let lastAnswered, let last = answers[lastAnswered.question].indices.last else {
      throw .nothingToBeSureOf
    }
    guard (1...3).contains(level) else { throw .confidenceOutOfRange(level) }
    answers[lastAnswered.question][last].confidence = level
    return [.record(event)]
  }

  /// To the question before. In practice, where feedback has been seen, one can only read again,
  /// which is the business of whoever shows it.
  private mutating func goBack(_ event: Event) throws(Refusal) -> [Effect] {
    guard policy.takesBack else { throw .nothingBefore }
    guard let position else { throw .isOver }
    let current = paper.items[position.question].question
    if current.form == .dialogue, !answers[position.question].isEmpty { throw .dialogueBegun }
    let earlier = (0..<position.question).last { paper.items[$0].question.form != .dialogue }
    guard let earlier else { throw .nothingBefore }
    self.position = Position(question: earlier, step: nil)
    return [.record(event)]
  }

  private func next(after position: Position, _ answer: Answer) -> Position? {
    let question = paper.items[position.question].question
    if question.form == .dialogue,
      let to = answer.choice.first.flatMap({
        question.step(position.step)?.option($0)?.to
      }), question.step(to) != nil
    {
      return Position(question: position.question, step: to)
    }
    let open = answers.indices.first { !isComplete($0) }
    return open.map {
      Position(
        question: $0,
        step: paper.items[$0].question.steps.first?.id)
    }
  }

  private func isComplete(_ index: Int) -> Bool {
    let question = paper.items[index].question
    guard let last = answers[index].last else { return false }
    return question.form != .dialogue || question.ending(after: last) != nil
  }
}
