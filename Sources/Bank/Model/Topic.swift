/// What a rule or a scenario is about.
public struct Topic: Sendable {
  public typealias ID = Name<Topic>

  public let id: ID
  public internal(set) var texts: Texts
}

/// A law that a key rests on, as a short citation.
public struct Law: Sendable {
  public typealias ID = Name<Law>

  /// Where it is in force; none stands for the whole Union.
  public let country: Guideline.Country?
  public let id: ID
  public internal(set) var texts: Texts
}
