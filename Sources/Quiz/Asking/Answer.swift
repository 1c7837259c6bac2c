internal import Bank

/// What someone chose at one step of one question.
public struct Answer: Hashable, Sendable {
  /// None but in a dialogue.
  public let step: String?
  /// `order`: all in order. `best-worst`: the best, then the worst.
  public let choice: [String]
  /// How sure they were, from 1 to 3, where that was asked and told.
  public var confidence: Int?

  public init(step: String?, choice: [String], confidence: Int? = nil) {
    (self.step, self.choice, self.confidence) = (step, choice, confidence)
  }
}

extension Question {
  /// Why something typed cannot be an answer.
  public enum Refusal: Hashable, Sendable {
    case empty
    case unknownOption(String)
    case repeated(String)
    case wantsOne
    case wantsTwo
    case wantsAll(Int)
  }

  /// Why this choice is no answer to the step; nothing when it is one.
  public func refusal(of choice: [String], at step: String?) -> Refusal? {
    guard let step = self.step(step) else { return .empty }
    if choice.isEmpty { return .empty }
    for (index, option) in choice.enumerated() {
      if step.option(option) == nil { return .unknownOption(option) }
      if choice[..<index].contains(option) { return .repeated(option) }
    }
    switch form {
    case .single, .dialogue: return choice.count == 1 ? nil : .wantsOne
    case .bestWorst: return choice.count == 2 ? nil : .wantsTwo
    case .order: return choice.count == step.options.count ? nil : .wantsAll(step.options.count)
    case .multiple: return nil
    }
  }
}
