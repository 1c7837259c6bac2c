public import Words

/// Something wrong with the bank, and where.
public struct Fault: Error, Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning }

  public let severity: Severity
  public let reason: Reason
  public let place: Place

  init(_ severity: Severity, _ reason: Reason, _ place: Place) {
    (self.severity, self.reason, self.place) = (severity, reason, place)
  }
}

extension Fault {
  /// What is wrong, as facts. `Wording` says it to people.
  public enum Reason: Hashable, Sendable {
    // The file as bytes
    case unreadable(String)
    case notAFolder(String)
    case linkOut
    case tooManyFiles
    case tooLarge(bytes: Int)
    case archive
    case notUTF8(byte: UInt8)
    case forbiddenCharacter(Unicode.Scalar)
    case indentation(Unicode.Scalar)

    // The file as YAML
    case syntax(String)
    case empty
    case severalDocuments
    case alias, anchor, tag, mergeKey
    case tooDeep, tooManyNodes, textTooLong
    case keyIsNoText
    case duplicateKey(String, firstLine: Int)

    // The file as part of the bank
    case expected(Shape)
    case unknownKind(String, nearest: String?)
    case unknownKey(String, nearest: String?)
    case missingKey(String)
    case unneededKey(String, Misfit)
    case emptyText
    case notAnID(String)
    case notOneOf([String], got: String, nearest: String?)
    case notANumber(String, ClosedRange<Int>)
    case notAFraction(String)
    case notADate(String)
    case wrongFileName(expected: String)
    case wrongFolder(expected: String)
    case duplicateID(String, first: Place)
    case listedTwice(String)

    // What it says of other parts of the bank
    case unknown(Thing, String, nearest: String?)
    case ruleOutsideGuideline(String)
    case ruleBindsNobody(String, track: String)
    case topicDiffers(String, expected: String)
    case lawOfOtherCountry(String)
    case badSelector(String)
    case missingKeyFor(guideline: String, track: String)
    case keyUsedByNobody(String)
    case rulesOfOtherGuideline(String, guideline: String)

    // A scenario's key
    case wrongNumber(of: Thing, ClosedRange<Int>, got: Int)
    case missingFeedback(String)
    case missingLean(String)
    case needlessLean(String)
    case bestIsWorst
    case bestGetsCredit
    case orderIncomplete(String)
    case orderContradicts
    case stepUnreachable(String), endingUnreachable(String)
    case stepBeforeItself(String)
    case votesWithoutAKey

    // Texts and translations
    case missingTranslation(Thing, String, Language)
    case missingText(String, Language)
    case surplusText(String, nearest: String?)
    case stale(now: String)
    case translatesNothing(String)
    case twoAlike(String, String)
    case wordCount(Thing, has: Int, wants: ClosedRange<Int>)
    case unevenOptions(shortest: Int, longest: Int)
    case hardToRead(lix: Int, limit: Int)
    case unread(String, Language, wasRead: Bool, now: String)
    case readingDiffers(String, Language, key: String)

    // The bank as a whole
    case ruleWithoutScenario(String, criticality: String, has: Int, wants: Int)
    case shallowPool(track: String, guideline: String, topic: String, has: Int, wants: Int)
    case emptyPool(track: String, guideline: String, topic: String, has: Int, wants: Int)
    case thumb(Thumb, Language, hits: Int, of: Int, allowed: Int)
    case silenceWins(hits: Int, of: Int)
    case levelShare(Int, has: Int, of: Int, wants: Fraction)
    case tooFew(Kin, has: Int, of: Int, wants: Fraction)
    case fewerThanPromised(Promises.Numbered, has: Int, wants: Int)
  }

  /// The shapes that a value can have.
  public enum Shape: Hashable, Sendable { case text, list, map, textOrMap }

  /// What a key that is known cannot stand with.
  public enum Misfit: Hashable, Sendable {
    case inForm(Scenario.Form)
    case beside(String)
  }

  /// Kinds of scenarios of which a bank may promise a share.
  public enum Kin: Hashable, Sendable { case critical, fair, speaking }

  /// The kinds of things that are named or counted.
  public enum Thing: Hashable, Sendable {
    case rule, topic, track, guideline, law, scenario, option, step, ending, country
    case rules, levels, options, steps, endings, rightOptions
    case title, stem, feedback
  }
}
