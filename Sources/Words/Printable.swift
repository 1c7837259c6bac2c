extension Unicode.Scalar {
  /// Whether a text may hold this character. Controls could drive a terminal; direction marks and
  /// invisible characters could make a text read otherwise than it is.
  public var isPrintable: Bool {
    switch value {
    case 0x0A, 0x20...0x7E: true
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5: false
    case 0x180B...0x180F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: false
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x1D173...0x1D17A: false
    case 0xE0000...0xE0FFF: false
    default: true
    }
  }

  /// The code point as people write it: `U+202E`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The text with every character that may not be shown written out as its code point. The one
  /// filter that text from outside passes before it is repeated to anyone.
  public var shown: String {
    guard unicodeScalars.contains(where: { !$0.isPrintable || $0 == "\n" }) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isPrintable, scalar != "\n" {
        result.unicodeScalars.append(scalar)
      } else {
        result += "⟨\(scalar.codePoint)⟩"
      }
    }
    return result
  }
}
