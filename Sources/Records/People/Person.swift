public import Bank
public import Words

/// Someone who trains, tests and signs.
public struct Person: Hashable, Sendable {
  public typealias ID = Code<Person>

  public let id: ID
  /// As registered: what is typed under a sign-off.
  public var name: String
  public var staffID: String?
  public var email: String?
  public var unit: String?
  public var guideline: Guideline.ID
  public var track: Track.ID
  public var language: Language
  public let registered: Moment

  public init(
    id: ID, name: String, staffID: String? = nil, email: String? = nil, unit: String? = nil,
    guideline: Guideline.ID, track: Track.ID, language: Language, registered: Moment
  ) {
    self.id = id
    self.name = name
    self.staffID = staffID
    self.email = email
    self.unit = unit
    self.guideline = guideline
    self.track = track
    self.language = language
    self.registered = registered
  }

  /// Whether someone means this person: by id, staff id, e-mail address or full name.
  public func isMeant(by text: String) -> Bool {
    if ID(text) == id { return true }
    let folded = text.folded
    return [name, staffID, email].contains { $0?.folded == folded }
  }
}
