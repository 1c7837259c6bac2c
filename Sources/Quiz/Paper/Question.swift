public import Bank

/// A scenario as it is put to one person: under one guideline, in one track, in one language, with
/// all that is needed to ask it, to mark it and to explain it.
///
/// It stands on its own: a bank that changes, or is lost, changes nothing in a paper already drawn.
public struct Question: Hashable, Sendable {
  public struct Option: Hashable, Sendable {
    public let id: String
    public let text: String
    /// What choosing it leads to, in words.
    public let feedback: String
    /// Part of a mark for an option that is not the best.
    public let credit: Fraction
    /// Which way it errs; in `multiple`, which way getting it wrong errs.
    public let lean: Key.Lean?
    /// In a dialogue: the step or ending it leads to.
    public let to: String?
  }

  public struct Step: Hashable, Sendable {
    /// None but in a dialogue.
    public let id: String?
    public let text: String?
    /// In the order of the bank; the paper has the order they are shown in.
    public let options: [Option]
    public let best: [String]
    public let worst: String?

    public func option(_ id: String) -> Option? { options.first { $0.id == id } }
  }

  public struct Ending: Hashable, Sendable {
    public let id: String
    public let text: String
    /// The most that the whole dialogue may be worth when it ends here.
    public let cap: Fraction?
  }

  /// The right order of a question that asks for one.
  public struct Order: Hashable, Sendable {
    public let groups: [[String]]
    public let mustPrecede: [[String]]
    public let lean: Key.Lean
    public let feedback: String
  }

  /// A rule or a law that the key rests on, in words.
  public struct Ground: Hashable, Sendable {
    public let id: String
    public let text: String
    /// Where a rule stands in the guideline; none for a law.
    public let pointer: String?
  }

  public let scenario: Scenario.ID
  public let topic: Topic.ID
  public let form: Scenario.Form
  public let isCritical: Bool
  /// Whether the panel agreed enough for it to count.
  public let isScored: Bool
  /// The share of the panel that answered as the key does, where a panel was asked.
  public var agreement: Fraction?
  public let title: String
  public let situation: String
  public let question: String
  public let steps: [Step]
  public let endings: [Ending]
  public let order: Order?
  public let rules: [Ground]
  public let laws: [Ground]

  public func step(_ id: String?) -> Step? { steps.first { $0.id == id } }
  public func ending(_ id: String) -> Ending? { endings.first { $0.id == id } }
}
