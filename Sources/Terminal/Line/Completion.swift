// Taking accents off needs the decomposed form, which the standard library has but keeps to itself
// (see NormalForm.swift in Words).
@_spi(_Unicode) internal import Swift
internal import Words

/// What may follow what has been typed so far.
struct Completion: Equatable {
  /// As much as all matches have in common, never less than what was typed.
  var common: String
  var matches: [String]

  /// Nothing when no offer begins so. Case does not matter, and a letter typed without its accent
  /// finds the letter with it: `asa` finds `Åsa`, but `å` does not find `Anna`.
  init?(of typed: String, among offers: [String]) {
    let letters = typed.composed.map(Self.key)
    let found = offers.filter { offer in
      offer.unicodeScalars.allSatisfy { $0.isPrintable && $0 != "\n" }
        && Self.begins(offer, with: letters)
    }
    guard let first = found.first else { return nil }
    matches = found
    let keys = first.map(Self.key)
    let length = found.dropFirst().reduce(keys.count) { length, other in
      zip(keys.prefix(length), other.map(Self.key)).prefix { $0 == $1 }.count
    }
    common = length >= letters.count ? String(first.prefix(length)) : typed
  }

  private static func begins(_ offer: String, with letters: [String]) -> Bool {
    let start = offer.prefix(letters.count).map(key)
    return start.count == letters.count
      && zip(start, letters).allSatisfy { $0 == $1 || bare($0) == $1 }
  }

  private static func key(_ letter: Character) -> String {
    letter.lowercased().composed
  }

  private static func bare(_ letter: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: letter._nfd.filter { $0.properties.generalCategory != .nonspacingMark })
    return String(scalars)
  }
}
