internal import Digests
public import Words

/// What someone answered who saw neither key nor feedback, and what came of it: the evidence that a
/// scenario has one best answer, and that each language asks the same.
public struct SecondReading: Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    /// The answer was the key's.
    case agreed
    /// It was not, or another answer could be defended; the scenario was mended since.
    case mended
  }

  public let language: Language
  public let guideline: Guideline.ID
  /// Option ids; in a dialogue `step:option` for each step.
  public let answer: [String]
  public let outcome: Outcome
  /// The short digest of the texts that were read; nothing where they were earlier ones.
  public let textsRead: String?
  let place: Place
}

extension Scenario {
  /// Names what a second reader goes by in a language: the situation, the question and what there
  /// is to choose from.
  func digestOfAsked(in language: Language) -> Digest? {
    guard let wording = texts.wording(in: language) else { return nil }
    return Texts.Wording(wording.entries.filter { Path.isAsked($0.path) }).digest
  }

  /// Whether an answer is the best one under this key.
  func isBest(_ answer: [String], under key: Key) -> Bool {
    if let order = key.order {
      var rest = answer[...]
      for group in order.groups {
        guard Set(rest.prefix(group.count)) == Set(group) else { return false }
        rest = rest.dropFirst(group.count)
      }
      return rest.isEmpty
    }
    if form == .dialogue {
      let best = key.judgements.map { "\($0.step ?? ""):\($0.best.first ?? "")" }
      return Set(best) == Set(answer)
    }
    guard let judgement = key.judgements.first else { return false }
    if let worst = judgement.worst { return answer == judgement.best + [worst] }
    return Set(judgement.best) == Set(answer)
  }
}
