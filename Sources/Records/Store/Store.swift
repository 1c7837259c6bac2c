/// Where records live. Everything in it is durable when a call returns.
///
/// Every record has an id made by the caller: to write the same record again, as one does after a
/// lost connection, changes nothing. To write another one under the same id is refused.
public protocol Store {
  /// In the order of their registration.
  func people() throws(StoreError) -> [Person]
  func register(_ person: Person) throws(StoreError)
  /// Changes what may change of a person: all but the id and when they were registered.
  func update(_ person: Person) throws(StoreError)

  /// Keeps the paper before its first question is shown, and gives up any other open attempt of the
  /// same kind by the same person.
  func begin(_ attempt: AttemptRecord) throws(StoreError)
  /// Adds what happened as number `index` (from zero) of the attempt. When that number is taken, as
  /// when two programs go on with one attempt, nothing is written.
  func add(
    _ entry: AttemptRecord.Entry, as index: Int, to attempt: AttemptRecord.ID
  ) throws(StoreError)
  /// Ends an attempt that is open. To end it again in the same way changes nothing.
  func end(
    _ attempt: AttemptRecord.ID, as state: AttemptRecord.State, at: Moment
  ) throws(StoreError)
  func attempt(_ id: AttemptRecord.ID) throws(StoreError) -> AttemptRecord?
  /// All attempts of a person, oldest first, with their papers and entries.
  func attempts(of person: Person.ID) throws(StoreError) -> [AttemptRecord]
  /// The newest open attempt of each kind.
  func openAttempts(of person: Person.ID) throws(StoreError) -> [AttemptRecord]

  func sign(_ signOff: SignOff) throws(StoreError)
  /// Of one person, or of everyone; oldest first.
  func signOffs(of person: Person.ID?) throws(StoreError) -> [SignOff]
}

/// Why the store could not do what was asked.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no store at the path, and none could be made.
  case cannotCreate(path: String, reason: String)
  case cannotRead(path: String, reason: String)
  /// Read-only, or without room.
  case cannotWrite(path: String, reason: String)
  case full(path: String)
  /// Another program holds it for longer than we wait.
  case busy(path: String)
  case damaged(path: String, detail: String)
  /// Made by a newer program.
  case newer(path: String, version: Int, known: Int)
  /// A file of something else.
  case notOurs(path: String)
  case networkFileSystem(path: String, kind: String)
  case linked(path: String)
  /// Another record stands under the id.
  case taken(id: String)
  case unknown(id: String)
  /// An attempt that is over takes no more answers.
  case ended(id: String)
  /// A sign-off of an attempt that has one.
  case alreadySigned(attempt: String)
  case fault(path: String, detail: String)
}
