// The standard library composes characters already, for comparing strings; only the result is not
// public API. The alternatives are Foundation, which doubles the size of the program, or a further
// C library.
@_spi(_Unicode) import Swift

extension String {
  /// The text with composed characters (NFC), the form in which everything is kept.
  public var composed: String {
    guard needsComposing else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }

  /// For comparing what people type: composed, in lowercase, with single spaces.
  public var folded: String {
    foldedBytewise
      ?? lowercased().composed.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }

  /// The same by the byte, for texts in the letters of Western Europe, which is nearly all of them;
  /// nothing where there are others.
  private var foldedBytewise: String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x20: if let last = folded.last, last != 0x20 { folded.append(0x20) }
      case 0x41...0x5A: folded.append(byte + 0x20)
      case 0..<0x80: folded.append(byte)
      case 0xC2, 0xC3:
        guard let second = bytes.next() else { return nil }
        if byte == 0xC2, second == 0xA0 {
          if let last = folded.last, last != 0x20 { folded.append(0x20) }
        } else {
          let isCapital = byte == 0xC3 && second <= 0x9E && second != 0x97
          folded.append(byte)
          folded.append(isCapital ? second + 0x20 : second)
        }
      case 0xE2:
        // Dashes, quotation marks and the like.
        guard bytes.next() == 0x80, let third = bytes.next(), (0x90...0xA7).contains(third) else {
          return nil
        }
        folded.append(byte)
        folded.append(0x80)
        folded.append(third)
      default: return nil
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Nothing in Latin with ready-made accents, nor in general punctuation, composes with what
  /// stands beside it; most texts hold nothing else and need no second look.
  private var needsComposing: Bool {
    var text = self
    return text.withUTF8 { $0.contains { $0 >= 0xCC && $0 != 0xE2 } }
  }
}
