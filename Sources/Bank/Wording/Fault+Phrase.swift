public import Words

extension Fault {
  /// What is wrong and what to do, without the place.
  public var phrase: Phrase { reason.phrase }

  /// A word for the kind of fault that a machine can rely on.
  public var kind: String {
    let text = "\(reason)"
    let name = text.prefix { $0 != "(" }
    return String(name)
  }
}

extension Fault.Reason {
  /// One line a case and no default: a reason that nobody has worded does not compile.
  ///
  /// What a file may hold passes `shown` here, and nowhere else.
  var phrase: Phrase {
    switch self {
    // The file as bytes
    case .unreadable(let why): .unreadable(why.shown)
    case .notAFolder(let path): .notAFolder(path.shown)
    case .linkOut: .linkOut
    case .tooManyFiles: .tooManyFiles
    case .tooLarge(let bytes): .tooLarge(bytes)
    case .archive: .archive
    case .notUTF8(let byte): .notUTF8(byte)
    case .forbiddenCharacter(let scalar): .forbiddenCharacter(scalar)
    case .indentation(let scalar): .indentation(scalar)

    // The file as YAML
    case .syntax(let problem): .syntax(problem.shown)
    case .empty: .empty
    case .severalDocuments: .severalDocuments
    case .alias: .alias
    case .anchor: .anchor
    case .tag: .tag
    case .mergeKey: .mergeKey
    case .tooDeep: .tooDeep
    case .tooManyNodes: .tooManyNodes
    case .textTooLong: .textTooLong
    case .keyIsNoText: .keyIsNoText
    case .duplicateKey(let key, let line): .duplicateKey(key.shown, line)

    // The file as part of the bank
    case .expected(let shape): .expected(shape)
    case .unknownKind(let key, let nearest): .unknownKind(key.shown, nearest?.shown)
    case .unknownKey(let key, let nearest): .unknownKey(key.shown, nearest?.shown)
    case .missingKey(let key): .missingKey(key.shown)
    case .unneededKey(let key, .inForm(let form)): .unneededKey(key.shown, inForm: form.rawValue)
    case .unneededKey(let key, .beside(let other)): .unneededKey(key.shown, beside: other.shown)
    case .emptyText: .emptyText
    case .notAnID(let text): .notAnID(text.shown)
    case .notOneOf(let choices, let got, let nearest):
      .notOneOf(choices.map(\.shown), got.shown, nearest?.shown)
    case .notANumber(let got, let range): .notANumber(got.shown, range)
    case .notAFraction(let got): .notAFraction(got.shown)
    case .notADate(let got): .notADate(got.shown)
    case .wrongFileName(let expected): .wrongFileName(expected.shown)
    case .wrongFolder(let expected): .wrongFolder(expected.shown)
    case .duplicateID(let id, let first): .duplicateID(id.shown, "\(first)".shown)
    case .listedTwice(let name): .listedTwice(name.shown)

    // What it says of other parts of the bank
    case .unknown(let thing, let name, let nearest): .unknown(thing, name.shown, nearest?.shown)
    case .ruleOutsideGuideline(let rule): .ruleOutsideGuideline(rule.shown)
    case .ruleBindsNobody(let rule, let track): .ruleBindsNobody(rule.shown, track.shown)
    case .topicDiffers(let rule, let expected): .topicDiffers(rule.shown, expected.shown)
    case .lawOfOtherCountry(let law): .lawOfOtherCountry(law.shown)
    case .badSelector(let text): .badSelector(text.shown)
    case .missingKeyFor(let guideline, let track): .missingKeyFor(guideline.shown, track.shown)
    case .keyUsedByNobody(let selector): .keyUsedByNobody(selector.shown)
    case .rulesOfOtherGuideline(let rule, let guideline):
      .rulesOfOtherGuideline(rule.shown, guideline.shown)

    // A scenario's key
    case .wrongNumber(let thing, let range, let got): .wrongNumber(thing, range, got)
    case .missingFeedback(let option): .missingFeedback(option.shown)
    case .missingLean(let option): .missingLean(option.shown)
    case .needlessLean(let option): .needlessLean(option.shown)
    case .bestIsWorst: .bestIsWorst
    case .bestGetsCredit: .bestGetsCredit
    case .orderIncomplete(let option): .orderIncomplete(option.shown)
    case .orderContradicts: .orderContradicts
    case .stepUnreachable(let step): .stepUnreachable(step.shown)
    case .endingUnreachable(let ending): .endingUnreachable(ending.shown)
    case .stepBeforeItself(let step): .stepBeforeItself(step.shown)
    case .votesWithoutAKey: .votesWithoutAKey

    // Texts and translations
    case .missingTranslation(let thing, let name, let language):
      .missingTranslation(thing, name.shown, language)
    case .missingText(let path, let language): .missingText(path.shown, language)
    case .surplusText(let path, let nearest): .surplusText(path.shown, nearest?.shown)
    case .stale(let now): .stale(now)
    case .translatesNothing(let name): .translatesNothing(name.shown)
    case .twoAlike(let one, let other): .twoAlike(one.shown, other.shown)
    case .wordCount(let thing, let has, let wants): .wordCount(thing, has, wants)
    case .unevenOptions(let shortest, let longest): .unevenOptions(shortest, longest)
    case .hardToRead(let lix, let limit): .hardToRead(lix, limit)
    case .unread(let guideline, let language, let wasRead, let now):
      wasRead
        ? .readBefore(guideline.shown, language, now) : .unread(guideline.shown, language, now)
    case .readingDiffers(let answer, let language, let key):
      .readingDiffers(answer.shown, language, key.shown)

    // The bank as a whole
    case .ruleWithoutScenario(let rule, let criticality, let has, let wants):
      .ruleWithoutScenario(rule.shown, criticality, has, wants)
    case .shallowPool(let track, let guideline, let topic, let has, let wants):
      .shallowPool(track.shown, guideline.shown, topic.shown, has, wants)
    case .emptyPool(let track, let guideline, let topic, let has, let wants):
      .emptyPool(track.shown, guideline.shown, topic.shown, has, wants)
    case .thumb(let thumb, let language, let hits, let total, let allowed):
      .thumb(thumb, language, hits, total, allowed)
    case .silenceWins(let hits, let total): .silenceWins(hits, total)
    case .levelShare(let level, let has, let total, let wants):
      .levelShare(level, has, total, wants)
    case .tooFew(let kin, let has, let total, let wants): .tooFew(kin, has, total, wants)
    case .fewerThanPromised(let kind, let has, let wants): .fewerThanPromised(kind, has, wants)
    }
  }
}
