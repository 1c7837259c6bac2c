import Glibc
import Testing

@testable import Terminal

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("åäö", 3), ("a\u{30A}", 1), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇸🇪", 2), ("❤️", 2),
    ("1️⃣", 2), ("❤", 1), ("3", 1), ("日本", 4), ("한글", 4), ("ｶﾅ", 2), ("ไทย", 3), ("กำ", 2),
    ("\u{200D}", 0), ("", 0), ("©", 1), ("“x”", 3), ("–", 1), ("…", 1), ("€", 1),
  ])
  func `a text takes as many columns as a terminal gives it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `letters of the world are as wide as the C library says`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    // The C library declares it to X/Open programs only.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    var differing: [String] = []
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let width = Int(wcwidth(wchar_t(bitPattern: value)))
      // Younger versions of Unicode than the library's have more characters.
      if width >= 0, width != scalar.displayWidth {
        differing.append("\(String(value, radix: 16)): \(width)")
      }
    }
    #expect(differing == [])
  }
}
