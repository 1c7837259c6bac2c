import Testing

@testable import Terminal

@Suite struct WrappingTests {
  static let texts = [
    "Du svarar i kommunens namn, och den som läser ska förstå vem som talar.",
    "Kansainvälisten lehtimiestutkintolautakuntien sosiaalisen-median-ohjeistuspäätösluonnos",
    "👩‍👩‍👧‍👦👍🏽🇸🇪 ❤️ och 😀😀😀😀😀😀😀😀😀😀😀😀",
    "เทศบาลตอบคำถามของผู้อยู่อาศัยในโซเชียลมีเดียอย่างสุภาพ",
    "تجيب البلدية عن أسئلة السكان على وسائل التواصل الاجتماعي",
    "a\u{30A}a\u{308}o\u{308} och e\u{301}te\u{301} med lösa tecken, gång på gång på gång",
    "市政府在社交媒体上回答居民的问题，并且礼貌地回答所有问题。",
    "https://exempel.kommun.example/riktlinjer/sociala-medier?version=3",
  ]

  @Test(arguments: texts, [20, 40, 80])
  func `every line fits, no cluster is split, and nothing is lost`(text: String, width: Int) {
    for (indent, hanging) in [(0, 0), (0, 3), (4, 4)] {
      let lines = wrap(text, width: width, indent: indent, hanging: hanging)
      #expect(lines.filter { $0.displayWidth > width } == [])
      for (index, line) in lines.enumerated() {
        #expect(line.prefix { $0 == " " }.count == (index == 0 ? indent : hanging))
        #expect(line.last != " ")
      }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.flatMap { $0.filter { $0 != " " } } == text.filter { $0 != " " }.map { $0 })
    }
  }

  @Test(arguments: [
    ("ett två tre", 7, ["ett två", "tre"]),
    ("ett  två   tre", 7, ["ett två", "tre"]),
    ("sosiaalisen-median-ohjeistus", 20, ["sosiaalisen-median-", "ohjeistus"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("1. abcdefghij", 6, ["1.", "abcdef", "ghij"]),
    ("😀😀😀", 5, ["😀😀", "😀"]),
    ("😀", 1, ["😀"]),
    ("ett\ntvå", 20, ["ett", "", "två"]),
    ("ett\n\n\r\ntvå\n", 20, ["ett", "", "två"]),
    ("", 20, []),
    ("  \n ", 20, []),
    ("100\u{A0}000 kr", 9, ["100\u{A0}000", "kr"]),
    ("a\u{1B}[31m", 40, ["a⟨U+001B⟩[31m"]),
    ("\u{202E}abc\t", 40, ["⟨U+202E⟩abc⟨U+0009⟩"]),
  ])
  func `text is broken where a reader expects it`(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width: width) == lines)
  }

  @Test func `later paragraphs stand under the text, not under the mark`() {
    #expect(
      wrap("1. ett två\ntre", width: 9, hanging: 3) == ["1. ett", "   två", "", "   tre"])
  }
}
