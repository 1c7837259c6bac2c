/// Words, long words and sentences, and what follows from them: LIX, the Nordic measure of how hard
/// a text is to read.
struct Readability {
  private(set) var words = 0
  private(set) var longWords = 0
  private(set) var sentences = 0

  init() {}

  init(of text: String) {
    var letters = 0
    var hasEnded = true
    func endWord(_ readability: inout Readability) {
      if letters > 0 {
        readability.words += 1
        if letters > 6 { readability.longWords += 1 }
        hasEnded = false
      }
      letters = 0
    }
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let (scalar, length) = Bytes.decode(bytes, at: index)
        index += length
        if scalar.isWordPart {
          letters += 1
        } else {
          endWord(&self)
          switch scalar {
          case ".", "!", "?", ":", "…":
            if !hasEnded { sentences += 1 }
            hasEnded = true
          default: break
          }
        }
      }
    }
    endWord(&self)
    if !hasEnded { sentences += 1 }
  }

  /// The average length of a sentence plus the percentage of words over six letters.
  var lix: Int {
    guard words > 0 else { return 0 }
    // Added up before it is rounded down, or two halves would be lost.
    let sentences = max(1, sentences)
    return (words * words + longWords * 100 * sentences) / (words * sentences)
  }

  static func += (left: inout Readability, right: Readability) {
    left.words += right.words
    left.longWords += right.longWords
    left.sentences += right.sentences
  }
}

extension String {
  /// How many Unicode scalars there are, counted by the byte.
  var scalarCount: Int {
    var text = self
    return text.withUTF8 { Bytes.scalarCount($0) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar belongs to a word: letters, digits, and what joins them.
  var isWordPart: Bool {
    if isASCII {
      // A bit for each of a–z, A–Z, 0–9, - and ': this is asked of every letter of the bank.
      let bits: UInt64 = value < 64 ? 0x03FF_2080_0000_0000 : 0x07FF_FFFE_07FF_FFFE
      return bits >> (value & 63) & 1 == 1
    }
    // Everything beyond is a letter in our languages but for punctuation and symbols.
    switch value {
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x2018, 0x201A...0x206F, 0x2100...0x2BFF: return false
    default: return true
    }
  }
}
