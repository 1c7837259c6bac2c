import Files
import Glibc
import PseudoTerminal
import Testing
import Words

@testable import Terminal

/// From the very first start to the sign-off, as a screen reader at 40 columns meets it.
///
/// Chance and the clock stand still from outside (see `Rehearsal`), so every byte can be compared.
/// `OMDOME_RECORD=1 swift test --filter TranscriptTests` writes the transcripts anew.
@Suite struct TranscriptTests {
  @Test(arguments: [
    (Language.swedish, "sv_SE.UTF-8", "jag"), (.finnish, "fi_FI.UTF-8", "minä"),
    (.english, "en_GB.UTF-8", "me"),
  ])
  func `a newcomer practises, passes, signs and shows it`(
    language: Language, locale: String, me: String
  ) throws {
    var home = try Home()
    home.environment["LC_ALL"] = locale
    let book = try AnswerBook.small(in: language)
    var told = ""

    // The first start: three questions, then practice.
    home.rehearse(1)
    told += try session([], in: home, book, language) { sitter in
      try sitter.wait(for: sitter.landmarks.number)
      try sitter.send("3")  // there are two
      try sitter.wait(for: sitter.landmarks.number)
      try sitter.send("1")
      try sitter.wait(for: sitter.landmarks.number)
      try sitter.send("1")
      try sitter.wait(for: sitter.landmarks.name)
      try sitter.send("Åsa Öberg")
      try sitter.wait(for: sitter.landmarks.enter)
      try sitter.send("")
      _ = try sitter.question()
      try sitter.send("?")
      try sitter.wait(for: sitter.landmarks.answer)
      try sitter.send("ö")
      try sitter.wait(for: sitter.landmarks.answer)
      sitter.confidence = "3"
      if let first = sitter.questions.first { try sitter.answer(first, .wrongly) }
      try sitter.sit()
    }
    // The second: the exam, and the sign-off.
    home.rehearse(2)
    told += try session([], in: home, book, language) { sitter in
      try sitter.wait(for: sitter.landmarks.enter)
      try sitter.send("")
      try sitter.answer(1)
      _ = try sitter.question()
      try sitter.send("b")
      try sitter.sit()
      try sitter.sign("Åsa Eklund")
      try sitter.sign("åsa öberg")
    }
    // And afterwards.
    told += try session([me], in: home, book, language) { _ in }
    told += try session([], in: home, book, language) { sitter in
      try sitter.wait(for: sitter.landmarks.enter)
      try sitter.send("ja")
      try sitter.wait(for: sitter.landmarks.enter)
      try sitter.send("q")
    }

    #expect(!told.contains("\u{1B}"))
    for line in told.split(separator: "\n") where String(line).displayWidth > 40 {
      Issue.record("wider than the window: \(line)")
    }
    try compare(told, with: "\(testFolder)/Transcripts/\(language.rawValue).txt")
  }

  /// What stands on the terminal from a start of the program to its end.
  private func session(
    _ words: [String], in home: Home, _ book: AnswerBook, _ language: Language,
    _ story: (Sitter) throws -> Void
  ) throws -> String {
    let words = words + ["--plain"]
    let pty = try home.terminal(words, columns: 40)
    try story(Sitter(pty, book: book, language: language))
    #expect(try pty.exitStatus() == 0)
    let screen = String(decoding: pty.transcript.filter { $0 != 0x0D }, as: UTF8.self)
    return "$ omdome \(words.joined(separator: " "))\n\(screen)\n"
  }

  private func compare(_ told: String, with path: String) throws {
    if getenv("OMDOME_RECORD") != nil {
      try write(told, to: path)
      return
    }
    let recorded = try text(of: path)
    let (now, then) = (told.split(separator: "\n"), recorded.split(separator: "\n"))
    for (line, (new, old)) in zip(now, then).enumerated() where new != old {
      Issue.record("line \(line + 1) without the empty ones was:\n\(old)\nand is:\n\(new)")
      return
    }
    #expect(told == recorded)
  }
}
