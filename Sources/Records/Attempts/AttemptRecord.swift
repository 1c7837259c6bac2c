public import Quiz

/// One sitting as it is kept: whose it is, over which paper, and everything that was answered.
public struct AttemptRecord: Hashable, Sendable {
  public typealias ID = Code<AttemptRecord>

  /// How the answers came in.
  public enum Door: String, CaseIterable, Sendable {
    case terminal, lines, json
  }

  public enum State: String, CaseIterable, Sendable {
    case open
    /// All questions answered.
    case finished
    /// Given up for another; an exam given up counts as a sitting all the same.
    case abandoned
  }

  /// One thing that happened, and when.
  public struct Entry: Hashable, Sendable {
    public let event: Attempt.Event
    public let at: Moment
    public let door: Door

    public init(_ event: Attempt.Event, at: Moment, door: Door) {
      (self.event, self.at, self.door) = (event, at, door)
    }
  }

  public let id: ID
  public let person: Person.ID
  public let paper: Paper
  public let started: Moment
  public var state: State
  public var ended: Moment?
  public var entries: [Entry]

  public init(
    id: ID, person: Person.ID, paper: Paper, started: Moment, state: State = .open,
    ended: Moment? = nil, entries: [Entry] = []
  ) {
    self.id = id
    self.person = person
    self.paper = paper
    self.started = started
    self.state = state
    self.ended = ended
    self.entries = entries
  }

  /// The sitting itself, from the record alone.
  public func attempt() throws(Attempt.Refusal) -> Attempt {
    try Attempt(paper, after: entries.map(\.event))
  }
}
