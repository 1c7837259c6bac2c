@testable import Bank

/// Every kind of fault there is. The switch below is what keeps this list whole: a new reason does
/// not compile until it has a kind, and the kind not until it is in the gallery.
enum FaultKind: String, CaseIterable {
  case unreadable, notAFolder, linkOut, tooManyFiles, tooLarge, archive, notUTF8,
    forbiddenCharacter, indentation
  case syntax, empty, severalDocuments, alias, anchor, tag, mergeKey, tooDeep, tooManyNodes,
    textTooLong, keyIsNoText, duplicateKey
  case expected, unknownKind, unknownKey, missingKey, unneededKey, emptyText, notAnID, notOneOf,
    notANumber, notAFraction, notADate, wrongFileName, wrongFolder, duplicateID, listedTwice
  case unknown, ruleOutsideGuideline, ruleBindsNobody, topicDiffers, lawOfOtherCountry, badSelector,
    missingKeyFor, keyUsedByNobody, rulesOfOtherGuideline
  case wrongNumber, missingFeedback, missingLean, needlessLean, bestIsWorst, bestGetsCredit,
    orderIncomplete, orderContradicts, stepUnreachable, endingUnreachable, stepBeforeItself,
    votesWithoutAKey
  case missingTranslation, missingText, surplusText, stale, translatesNothing, twoAlike,
    wordCount, unevenOptions, hardToRead, unread, readingDiffers
  case ruleWithoutScenario, shallowPool, emptyPool, thumb, silenceWins
  case levelShare, tooFew, fewerThanPromised

  init(_ reason: Fault.Reason) {
    self =
      switch reason {
      case .unreadable: .unreadable
      case .notAFolder: .notAFolder
      case .linkOut: .linkOut
      case .tooManyFiles: .tooManyFiles
      case .tooLarge: .tooLarge
      case .archive: .archive
      case .notUTF8: .notUTF8
      case .forbiddenCharacter: .forbiddenCharacter
      case .indentation: .indentation
      case .syntax: .syntax
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
      case .duplicateKey: .duplicateKey
      case .expected: .expected
      case .unknownKind: .unknownKind
      case .unknownKey: .unknownKey
      case .missingKey: .missingKey
      case .unneededKey: .unneededKey
      case .emptyText: .emptyText
      case .notAnID: .notAnID
      case .notOneOf: .notOneOf
      case .notANumber: .notANumber
      case .notAFraction: .notAFraction
      case .notADate: .notADate
      case .wrongFileName: .wrongFileName
      case .wrongFolder: .wrongFolder
      case .duplicateID: .duplicateID
      case .listedTwice: .listedTwice
      case .unknown: .unknown
      case .ruleOutsideGuideline: .ruleOutsideGuideline
      case .ruleBindsNobody: .ruleBindsNobody
      case .topicDiffers: .topicDiffers
      case .lawOfOtherCountry: .lawOfOtherCountry
      case .badSelector: .badSelector
      case .missingKeyFor: .missingKeyFor
      case .keyUsedByNobody: .keyUsedByNobody
      case .rulesOfOtherGuideline: .rulesOfOtherGuideline
      case .wrongNumber: .wrongNumber
      case .missingFeedback: .missingFeedback
      case .missingLean: .missingLean
      case .needlessLean: .needlessLean
      case .bestIsWorst: .bestIsWorst
      case .bestGetsCredit: .bestGetsCredit
      case .orderIncomplete: .orderIncomplete
      case .orderContradicts: .orderContradicts
      case .stepUnreachable: .stepUnreachable
      case .endingUnreachable: .endingUnreachable
      case .stepBeforeItself: .stepBeforeItself
      case .votesWithoutAKey: .votesWithoutAKey
      case .missingTranslation: .missingTranslation
      case .missingText: .missingText
      case .surplusText: .surplusText
      case .stale: .stale
      case .translatesNothing: .translatesNothing
      case .twoAlike: .twoAlike
      case .wordCount: .wordCount
      case .unevenOptions: .unevenOptions
      case .hardToRead: .hardToRead
      case .unread: .unread
      case .readingDiffers: .readingDiffers
      case .ruleWithoutScenario: .ruleWithoutScenario
      case .shallowPool: .shallowPool
      case .emptyPool: .emptyPool
      case .thumb: .thumb
      case .silenceWins: .silenceWins
      case .levelShare: .levelShare
      case .tooFew: .tooFew
      case .fewerThanPromised: .fewerThanPromised
      }
  }
}
