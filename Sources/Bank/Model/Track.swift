/// What a role must master to be signed off.
public struct Track: Sendable {
  public typealias ID = Name<Track>

  /// A topic and its share of a paper.
  public struct Share: Hashable, Sendable {
    public let topic: Topic.ID
    public let weight: Int
  }

  public let id: ID
  public let roles: [Role]
  /// How many questions a paper has.
  public let questions: Int
  /// The share of all marks that passes.
  public let pass: Fraction
  /// The least share of the marks in any topic of three questions or more.
  public let floor: Fraction
  public let validMonths: Int
  /// Whether a refresher may renew a sign-off in this track.
  public let isRenewable: Bool
  public let blueprint: [Share]
  public internal(set) var texts: Texts
  let place: Place

  /// Whether the guideline asks enough of these roles to fill a paper.
  public func isOpen(under guideline: Guideline) -> Bool {
    guideline.rules(for: roles).count >= questions
  }

  /// How many questions on each topic a paper under this guideline holds: the shares of the topics
  /// it has rules on, by largest remainder, ties in the order of the blueprint.
  public func counts(under guideline: Guideline, of questions: Int? = nil) -> [(Topic.ID, Int)] {
    let questions = questions ?? self.questions
    let topics = Set(guideline.rules(for: roles).map(\.topic))
    let shares = blueprint.filter { topics.contains($0.topic) && $0.weight > 0 }
    let total = shares.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return [] }
    var counts = shares.map { $0.weight * questions / total }
    let remainders = shares.map { $0.weight * questions % total }
    let order = shares.indices.sorted {
      (remainders[$1], $0) < (remainders[$0], $1)
    }
    for index in order.prefix(questions - counts.reduce(0, +)) { counts[index] += 1 }
    return zip(shares, counts).compactMap { share, count in
      count > 0 ? (share.topic, count) : nil
    }
  }
}
