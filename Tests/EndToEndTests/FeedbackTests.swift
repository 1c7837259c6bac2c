import PseudoTerminal
import Testing

/// What one is told after an answer in practice.
@Suite struct FeedbackTests {
  @Test func `a wholly right answer to several shows each right option with its reason`() throws {
    let home = try Home()
    // The program needs its home to the end.
    defer { withExtendedLifetime(home) {} }
    let piped = try home.pipe(["quiz", "--topic", "confidentiality"] + newcomer)
    let sitter = Sitter(piped, book: try .small())
    while let question = try sitter.question() { try sitter.answer(question) }
    let outcome = try piped.finish()
    // The numbers follow the order in which the options happened to be shown.
    for (option, reason) in [
      ("Vilken kör som sjöng.", "Kören är inte hemlig."),
      ("Vilka sånger det var.", "Sånger skadar ingen."),
    ] {
      #expect(outcome.output.contains("\(option)\n\(reason)"), "\(outcome.output)")
    }
  }
}
