public import Records

/// What a look through a store found.
public struct StoreReport: Hashable, Sendable {
  public enum JournalReason: Hashable, Sendable {
    /// The library is new enough for the log.
    case libraryIsSafe
    /// The library may corrupt a log; this is the first that does not.
    case libraryIsOlder(firstSafe: String)
    /// It is not ours to change.
    case readOnly
    /// Another program held the store when the log should have been turned on.
    case anotherProgram
  }

  public enum Synchronous: Int, Sendable {
    case off, normal, full, extra
  }

  public struct Counts: Hashable, Sendable {
    public let people: Int
    public let questions: Int
    public let attempts: Int
    public let entries: Int
    public let signOffs: Int
  }

  /// A reference to something that is not there.
  public struct Orphan: Hashable, Sendable {
    public let table: String
    public let row: Int?
    public let missingFrom: String
  }

  public enum Finding: Hashable, Sendable {
    /// A table, index or trigger that is missing, altered, or not of this program.
    case foreignSchema(String)
    /// A record that cannot be read, and where it stands.
    case unreadable(String)
    /// The entries do not lead through the paper.
    case doesNotReplay(AttemptRecord.ID)
    /// Said to be finished, but answers are missing.
    case unfinished(AttemptRecord.ID)
    /// The seed draws other questions, or shows their options in another order.
    case drawnOtherwise(AttemptRecord.ID)
    /// The attempt does not bear out what the sign-off says.
    case notBorneOut(SignOff.ID)
  }

  public let path: String
  public let bytes: Int
  public let schemaVersion: Int
  public let knownVersion: Int
  public let sqliteVersion: String
  public let journal: Journal
  public let journalReason: JournalReason
  public let synchronous: Synchronous?
  /// The permission bits as they are, and as they were when others could look in.
  public let fileMode: UInt32
  public let fileModeBefore: UInt32?
  public let isReadOnly: Bool
  /// What SQLite says of its own structures; empty when all is well.
  public let integrity: [String]
  public let orphans: [Orphan]
  public let counts: Counts
  public let findings: [Finding]

  public var isSound: Bool { integrity.isEmpty && orphans.isEmpty && findings.isEmpty }
}
