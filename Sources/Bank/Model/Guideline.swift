public import Words

/// One municipality's rules for social media.
public struct Guideline: Sendable {
  public typealias ID = Name<Guideline>

  public enum Country: String, CaseIterable, Sendable {
    case sweden, finland
  }

  /// One adopted wording of the guideline.
  public struct Version: Hashable, Sendable {
    public let id: String
    /// The day it was adopted (`2017-01-24`), where that is known.
    public let adopted: String?
  }

  public let id: ID
  /// What the municipality is called, by language: Hangö is Hanko in Finnish.
  public internal(set) var names: Texts
  public let country: Country
  /// What the source document calls itself, in its own language.
  public let title: String
  /// Oldest first, never empty.
  public let versions: [Version]
  /// In the order of the document.
  public internal(set) var rules: [Rule]

  /// Where each rule stands among them.
  private let indices: [Rule.ID: Int]

  public func municipality(in language: Language) -> String { names("municipality", in: language) }

  init(
    id: ID, names: Texts, country: Country, title: String, versions: [Version], rules: [Rule]
  ) {
    self.id = id
    self.names = names
    self.country = country
    self.title = title
    self.versions = versions
    self.rules = rules
    indices = Dictionary(
      rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The rule of this id, when it is one of these.
  func rule(_ id: Rule.ID) -> Rule? { indices[id].map { rules[$0] } }

  /// The version in force.
  public var version: Version { versions[versions.count - 1] }

  /// The rules that bind any of these roles.
  public func rules(for roles: [Role]) -> [Rule] {
    rules.filter { rule in roles.contains { rule.binds($0) } }
  }
}

/// One rule that a person can get right or wrong.
public struct Rule: Sendable {
  public typealias ID = Name<Rule>

  public enum Modality: String, CaseIterable, Sendable {
    case must, mustNot = "must-not", should, may, fact
  }

  public enum Criticality: String, CaseIterable, Sendable {
    case critical, normal, minor
  }

  public let id: ID
  /// Where it stands in the source document.
  public let pointer: String
  public let modality: Modality
  public let roles: [Role]
  public let topic: Topic.ID
  public let criticality: Criticality
  /// The guideline version in which it last changed; the first one unless it says otherwise.
  public let changed: String
  /// The rule in our own words.
  public internal(set) var texts: Texts
  let place: Place

  public func binds(_ role: Role) -> Bool {
    roles.contains(role) || (role.isEmployed && roles.contains(.employee))
  }
}

/// Whom a rule addresses.
public enum Role: String, CaseIterable, Sendable {
  case employee, `operator`, manager, communicator, elected

  /// Operators, managers and communicators are employees too; elected representatives are not.
  public var isEmployed: Bool { self != .elected }
}
