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
    lowercased().composed.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }

  /// Nothing in Latin with ready-made accents, nor in general punctuation, composes with what
  /// stands beside it; most texts hold nothing else and need no second look.
  private var needsComposing: Bool {
    utf8.contains { $0 >= 0xCC && $0 != 0xE2 }
  }
}
