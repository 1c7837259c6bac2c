import Testing
import Words

@testable import Terminal

@Suite struct UsageErrorTests {
  static let gallery: [(line: String, kind: String, sv: String, fi: String, en: String)] = [
    (
      "qiuz", "unknown-command", "kommandot ”qiuz” finns inte; menade du ”quiz”?",
      "komentoa ”qiuz” ei ole; tarkoititko ”quiz”?",
      "there is no command “qiuz”; did you mean “quiz”?"
    ),
    (
      "zzzzzz --lang fi", "unknown-command",
      "kommandot ”zzzzzz” finns inte; ”omdome --help” visar hur det ska se ut",
      "komentoa ”zzzzzz” ei ole; ”omdome --help” näyttää, miten se kirjoitetaan",
      "there is no command “zzzzzz”; “omdome --help” shows how it is written"
    ),
    (
      "bank", "missing-command", "det saknas något efter ”omdome bank”; välj bland: visa",
      "komennosta ”omdome pankki” puuttuu jatko; valitse näistä: näytä",
      "something is missing after “omdome bank”; choose one of: show"
    ),
    (
      "quiz --cuont 3", "unknown-option", "flaggan ”--cuont” finns inte här; menade du ”--count”?",
      "valitsinta ”--cuont” ei ole tässä; tarkoititko ”--count”?",
      "there is no option “--cuont” here; did you mean “--count”?"
    ),
    (
      "quiz --count", "missing-value",
      "flaggan ”--count” saknar sitt värde; ange ett heltal från 1 till 100",
      "valitsimelta ”--count” puuttuu arvo; anna kokonaisluku väliltä 1–100",
      "the option “--count” lacks its value; give a whole number from 1 to 100"
    ),
    (
      "quiz --count 101", "bad-value",
      "”101” duger inte för ”--count”; ange ett heltal från 1 till 100",
      "”101” ei kelpaa kohtaan ”--count”; anna kokonaisluku väliltä 1–100",
      "“101” will not do for “--count”; give a whole number from 1 to 100"
    ),
    (
      "quiz --track electde", "bad-value",
      "”electde” duger inte för ”--track”; menade du ”elected”?",
      "”electde” ei kelpaa kohtaan ”--track”; tarkoititko ”elected”?",
      "“electde” will not do for “--track”; did you mean “elected”?"
    ),
    (
      "quiz --lang xx", "bad-value", "”xx” duger inte för ”--lang”; välj bland: sv, fi, en",
      "”xx” ei kelpaa kohtaan ”--lang”; valitse näistä: sv, fi, en",
      "“xx” will not do for “--lang”; choose one of: sv, fi, en"
    ),
    (
      "verify", "missing-argument",
      "”FIL” saknas; ”omdome granska --help” visar hur det ska se ut",
      "”TIEDOSTO” puuttuu; ”omdome tarkista --help” näyttää, miten se kirjoitetaan",
      "“FILE” is missing; “omdome verify --help” shows how it is written"
    ),
    (
      "bank show a 1 b\u{1B}", "surplus-argument",
      "”b⟨U+001B⟩” är ett ord för mycket; ”omdome bank visa --help” visar hur det ska se ut",
      "”b⟨U+001B⟩” on liikaa; ”omdome pankki näytä --help” näyttää, miten se kirjoitetaan",
      "“b⟨U+001B⟩” is one word too many; “omdome bank show --help” shows how it is written"
    ),
    (
      "quiz --count 3 -n 4", "option-given-twice",
      "flaggan ”--count” står två gånger; behåll den ena",
      "valitsin ”--count” on annettu kahdesti; jätä vain toinen",
      "the option “--count” is given twice; keep one of them"
    ),
    (
      "quiz --plain=yes", "surplus-value",
      "flaggan ”--plain” tar inget värde, men fick ”yes”; skriv bara ”--plain”",
      "valitsin ”--plain” ei ota arvoa, mutta sai arvon ”yes”; kirjoita vain ”--plain”",
      "the option “--plain” takes no value, but was given “yes”; write “--plain” alone"
    ),
    (
      "quiz --track --plain", "missing-value",
      "flaggan ”--track” saknar sitt värde; välj bland: operator, elected, manager",
      "valitsimelta ”--track” puuttuu arvo; valitse näistä: operator, elected, manager",
      "the option “--track” lacks its value; choose one of: operator, elected, manager"
    ),
  ]

  @Test(arguments: gallery)
  func `what is wrong and what to do is said in three languages`(
    line: String, kind: String, sv: String, fi: String, en: String
  ) throws {
    let reading = program.read(line.split(separator: " ").map(String.init))
    let error = try #require(throws: UsageError.self) { try reading.command.get() }
    #expect(error.kind == kind)
    #expect(error.phrase.swedish == sv)
    #expect(error.phrase.finnish == fi)
    #expect(error.phrase.english == en)
    #expect(error.exitCode.rawValue == 64)
  }

  @Test func `the first error is told, in the language asked for after it`() throws {
    let reading = program.read(["nonsense", "--count", "x", "--lang", "fi", "--wrong"])
    #expect(reading.shared.language == .fi)
    let error = try #require(throws: UsageError.self) { try reading.command.get() }
    #expect(error.reason == .unknownCommand("nonsense", nearest: nil))
  }

  @Test(arguments: [
    "", "-", "--", "---", "--=", "-=", "--=x", "-- --", "quiz -", "quiz -nn", "quiz -n=", "-n",
    "quiz --count=", "bank bank bank", "quiz quiz", "--name=", "-\u{301}", "quiz --count 9e9",
    "quiz --count 99999999999999999999", "verify " + String(repeating: "-", count: 1000),
  ])
  func `no line of words brings the program down`(line: String) {
    let words = line.split(separator: " ").map(String.init)
    for words in [words, words + [""], [""] + words] {
      if case .failure(let error) = program.read(words).command {
        #expect(!error.phrase.swedish.isEmpty)
      }
    }
  }
}
