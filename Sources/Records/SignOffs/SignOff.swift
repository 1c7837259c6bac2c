public import Bank
internal import Quiz
public import Words

/// A passed exam that someone has attested in their own name. Frozen when it is made: nothing in it
/// is computed again, worded again or dated again.
public struct SignOff: Hashable, Sendable {
  public typealias ID = Code<SignOff>

  public let id: ID
  public let person: Person.ID
  /// The attempt it stands on; no two stand on the same.
  public let attempt: AttemptRecord.ID
  /// The person's name as registered, and as typed under the statement.
  public let name: String
  public let typedName: String
  public let staffID: String?
  public let unit: String?
  public let municipality: String
  public let guideline: Guideline.ID
  public let guidelineVersion: String
  public let track: Track.ID
  public let trackName: String
  public let bank: String
  public let bankVersion: String
  public let bankDigest: String
  public let seed: String
  public let marks: Fraction
  public let of: Int
  public let language: Language
  /// What was attested, word for word.
  public let statement: String
  public let signed: Moment
  /// The day of signing, and the last day on which it holds, where the municipality is.
  public let signedDay: Day
  public let validUntil: Day

  public init(
    id: ID, person: Person, attempt: AttemptRecord, typedName: String, municipality: String,
    trackName: String, marks: Fraction, of: Int, language: Language, statement: String,
    signed: Moment, signedDay: Day, validUntil: Day
  ) {
    self.init(
      id: id, person: person.id, attempt: attempt.id, name: person.name, typedName: typedName,
      staffID: person.staffID, unit: person.unit, municipality: municipality,
      guideline: attempt.paper.guideline, guidelineVersion: attempt.paper.guidelineVersion,
      track: attempt.paper.track, trackName: trackName, bank: attempt.paper.source.bank,
      bankVersion: attempt.paper.source.version, bankDigest: attempt.paper.source.digest,
      seed: "\(attempt.paper.seed)", marks: marks, of: of, language: language,
      statement: statement, signed: signed, signedDay: signedDay, validUntil: validUntil)
  }

  /// As a store gives it back, field by field.
  public init(
    id: ID, person: Person.ID, attempt: AttemptRecord.ID, name: String, typedName: String,
    staffID: String?, unit: String?, municipality: String, guideline: Guideline.ID,
    guidelineVersion: String, track: Track.ID, trackName: String, bank: String,
    bankVersion: String, bankDigest: String, seed: String, marks: Fraction, of: Int,
    language: Language, statement: String, signed: Moment, signedDay: Day, validUntil: Day
  ) {
    self.id = id
    self.person = person
    self.attempt = attempt
    self.name = name
    self.typedName = typedName
    self.staffID = staffID
    self.unit = unit
    self.municipality = municipality
    self.guideline = guideline
    self.guidelineVersion = guidelineVersion
    self.track = track
    self.trackName = trackName
    self.bank = bank
    self.bankVersion = bankVersion
    self.bankDigest = bankDigest
    self.seed = seed
    self.marks = marks
    self.of = of
    self.language = language
    self.statement = statement
    self.signed = signed
    self.signedDay = signedDay
    self.validUntil = validUntil
  }
}
