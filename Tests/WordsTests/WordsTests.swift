import Testing

@testable import Words

@Suite struct WordsTests {
  @Test(arguments: [
    ("sv_SE.UTF-8", Language.swedish), ("fi", .finnish), ("en-GB", .english), ("SV", .swedish),
  ])
  func `a locale names a language`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test(arguments: ["C", "POSIX", "de_DE", ""])
  func `a locale of another language names none`(locale: String) {
    #expect(Language(locale: locale) == nil)
  }

  @Test(arguments: [
    ("exma", "exam"), ("qiuz", "quiz"), ("stauts", "status"), ("öav", "öva"), ("EXAM", "exam"),
  ])
  func `a slip is told the nearest word`(typed: String, meant: String) {
    #expect(nearest(to: typed, among: ["exam", "quiz", "status", "öva", "guideline"]) == meant)
  }

  @Test(arguments: ["xyzzy", "", "guide", "e"])
  func `a word near none is told nothing`(typed: String) {
    #expect(nearest(to: typed, among: ["status", "guideline"]) == nil)
  }

  @Test(arguments: [
    ("A\u{30A}sa O\u{308}berg", "Åsa Öberg"), ("Åsa", "Åsa"), ("”Åsa”", "”Åsa”"),
    ("\u{1100}\u{1161}", "\u{AC00}"),
  ])
  func `composing leaves the letters and joins their marks`(text: String, composed: String) {
    #expect(Array(text.composed.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test(arguments: [
    ("  åsa   ÖBERG ", "Åsa Öberg"), ("A\u{30A}sa", "ÅSA"), ("Åsa\u{A0}Öberg", "åsa öberg"),
    ("÷ × ß", "÷ × ß"), ("”Ja” – NEJ…", "”ja” – nej…"), ("ŠTURIŃ", "šturiń"), ("", " \u{A0} "),
  ])
  func `folded texts compare as people do`(one: String, other: String) {
    #expect(one.folded == other.folded)
  }

  @Test(arguments: [
    ("a\u{1B}]0;x\u{7}", "a⟨U+001B⟩]0;x⟨U+0007⟩"), ("a\u{202E}b", "a⟨U+202E⟩b"),
    ("åäö 😀 ไทย", "åäö 😀 ไทย"), ("a\nb", "a⟨U+000A⟩b"), ("\u{E0041}", "⟨U+E0041⟩"),
  ])
  func `what cannot be shown is written out`(text: String, shown: String) {
    #expect(text.shown == shown)
  }
}
