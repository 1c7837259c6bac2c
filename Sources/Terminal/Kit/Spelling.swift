internal import Words

/// An option as it was typed: `--count` or `-n`.
enum Spelling: Equatable {
  case long(String)
  case short(Character)

  var name: String {
    switch self {
    case .long(let name): name
    case .short(let letter): String(letter)
    }
  }

  var text: String {
    switch self {
    case .long(let name): "--\(name)"
    case .short(let letter): "-\(letter)"
    }
  }

  func names(_ info: ParameterInfo) -> Bool {
    switch self {
    case .long(let name): info.kind != .argument && info.name == name.folded
    case .short(let letter): info.short == letter
    }
  }

  /// Whether a word is meant as an option: a lone `-` is not, nor is a negative number.
  static func isOption(_ word: String) -> Bool {
    word.count > 1 && word.hasPrefix("-") && Int(word) == nil
  }

  /// The options in a word, or nothing when it is none: `--name=value`, `-n5`, `-hq`.
  static func all(
    in word: String, takesValue: (Spelling) -> Bool?
  ) -> [(spelling: Spelling, value: String?)]? {
    guard isOption(word) else { return nil }
    if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return [(.long(String(parts[0])), parts.count > 1 ? String(parts[1]) : nil)]
    }
    // One dash too few is a slip, not a row of letters.
    let whole = Spelling.long(String(word.dropFirst()))
    if word.count > 2, takesValue(whole) != nil { return [(whole, nil)] }
    var options: [(spelling: Spelling, value: String?)] = []
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let spelling = Spelling.short(letter)
      if takesValue(spelling) == true, !letters.isEmpty {
        let value = letters.first == "=" ? letters.dropFirst() : letters
        return options + [(spelling, String(value))]
      }
      options.append((spelling, nil))
    }
    return options
  }
}
