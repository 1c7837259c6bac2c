extension Unicode.Scalar {
  /// The columns that a terminal gives the character, as `wcwidth` counts them: no locale needed.
  var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // jamo that join the one before
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF: return 2
    case 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19: return 2
    case 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: return 2
    case 0x16FE0...0x1B2FF, 0x20000...0x3FFFD: return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension Character {
  /// The columns of what the reader sees as one character: an emoji takes two, however many
  /// characters it is put together from.
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      let isJoined = scalar == "\u{FE0F}" || scalar == "\u{200D}"
      if scalar.properties.isEmojiPresentation || (isJoined && width > 0 && holdsEmoji) { return 2 }
      width += scalar.displayWidth
    }
    return width
  }

  private var holdsEmoji: Bool {
    unicodeScalars.contains { $0.properties.isEmoji }
  }
}

extension String {
  /// The columns that the text takes on a terminal.
  public var displayWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The text filled up with spaces to the width, on its left or on its right.
  func padded(to width: Int, alignment: Table.Alignment = .left) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth))
    return alignment == .left ? self + space : space + self
  }
}
