public import Bank
public import Words

/// A set of questions drawn for one person, with everything that the result depends on.
public struct Paper: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case practice, exam
  }

  /// A question, and the order in which the options of each of its steps are shown.
  public struct Item: Hashable, Sendable {
    public let question: Question
    public let shown: [[String]]

    public init(question: Question, shown: [[String]]) {
      (self.question, self.shown) = (question, shown)
    }

    /// The options of a step as they are shown.
    public func options(of step: String?) -> [Question.Option] {
      guard let index = question.steps.firstIndex(where: { $0.id == step }) else { return [] }
      return shown[index].compactMap { question.steps[index].option($0) }
    }
  }

  /// What it takes to pass, as the track had it when the paper was drawn.
  public struct Demand: Hashable, Sendable {
    public let pass: Fraction
    public let floor: Fraction
    public let validMonths: Int

    public init(pass: Fraction, floor: Fraction, validMonths: Int) {
      (self.pass, self.floor, self.validMonths) = (pass, floor, validMonths)
    }
  }

  /// Which bank it was drawn from.
  public struct Source: Hashable, Sendable {
    public let bank: String
    public let version: String
    public let digest: String

    public init(bank: String, version: String, digest: String) {
      (self.bank, self.version, self.digest) = (bank, version, digest)
    }
  }

  public let kind: Kind
  public let guideline: Guideline.ID
  public let guidelineVersion: String
  public let track: Track.ID
  public let language: Language
  public let demand: Demand
  public let source: Source
  public let seed: Seed
  public let lot: Lot
  public let items: [Item]

  public init(
    kind: Kind, guideline: Guideline.ID, guidelineVersion: String, track: Track.ID,
    language: Language, demand: Demand, source: Source, seed: Seed, lot: Lot, items: [Item]
  ) {
    self.kind = kind
    self.guideline = guideline
    self.guidelineVersion = guidelineVersion
    self.track = track
    self.language = language
    self.demand = demand
    self.source = source
    self.seed = seed
    self.lot = lot
    self.items = items
  }
}
