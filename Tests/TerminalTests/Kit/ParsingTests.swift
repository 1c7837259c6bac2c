import Testing
import Words

@testable import Terminal

@Suite struct ParsingTests {
  private func read(_ line: String) -> Reading<SharedOptions> {
    program.read(line.split(separator: " ").map(String.init))
  }

  private func command<C: Command>(_: C.Type, _ line: String) throws -> C {
    try #require(try read(line).command.get() as? C)
  }

  @Test(arguments: [
    "quiz", "öva", "ÖVA", "ova", "harjoittele", "o\u{308}va", "--plain quiz", "quiz --plain",
    "--bank x ova --lang fi",
  ])
  func `a command answers to its names in three languages`(line: String) throws {
    #expect(try command(Practise.self, line).count == 12)
  }

  @Test(arguments: [
    ("quiz --count 5", 5), ("quiz --count=5", 5), ("quiz -n 5", 5), ("quiz -n5", 5),
    ("quiz -n=5", 5), ("--count 5 quiz", 5), ("-n 5 quiz", 5), ("quiz -qn 5", 5),
    ("quiz -count 5", 5), ("quiz --COUNT 5", 5),
  ])
  func `an option may be written in any usual way`(line: String, count: Int) throws {
    #expect(try command(Practise.self, line).count == count)
  }

  @Test func `options, flags and arguments arrive where they were declared`() throws {
    let quiz = try command(Practise.self, "quiz --track ELECTED --confidence")
    #expect(quiz.track == .elected)
    #expect(quiz.asksConfidence)
    let show = try command(Show.self, "pankki näytä a.b 3 --key")
    #expect(show.id == "a.b")
    #expect(show.step == 3)
    #expect(show.showsKey)
    #expect(try command(Show.self, "bank show a.b").step == nil)
    #expect(try command(Verify.self, "verify a - -- --b -c").files == ["a", "-", "--b", "-c"])
    #expect(try command(Verify.self, "verify -- verify").files == ["verify"])
    #expect(try command(Show.self, "bank show a -3").step == -3)
    #expect(try command(Greet.self, "").name == nil)
    #expect(try command(Greet.self, "--name Åsa --plain").name == "Åsa")
  }

  @Test func `shared options stand anywhere, and repeatable ones add up`() {
    let shared = read("--bank a bank --lang fi --bank=b show -q x --bank c").shared
    #expect(shared.banks == ["a", "b", "c"])
    #expect(shared.language == .fi)
    #expect(shared.isQuiet)
    #expect(!shared.isPlain)
  }

  @Test(arguments: [
    ("--help", "omdome"), ("quiz --help", "quiz"), ("-h bank show", "show"),
    ("bank --help", "bank"), ("verify --help --wrong", "verify"), ("quiz --count x -h", "quiz"),
  ])
  func `a question is answered whatever else is missing or wrong`(
    line: String, about: String
  ) throws {
    let reading = read(line)
    #expect(reading.shared.asksForHelp)
    #expect(try reading.command.get() == nil)
    #expect(reading.info.names.english == about)
  }

  @Test func `a program without an unnamed command has nothing to run`() throws {
    let bare = Program(
      "bare", summary: Phrase(same: "x"), sharing: SharedOptions.self,
      commands: [.command(Verify.self)])
    #expect(try bare.read([]).command.get() == nil)
  }

  @Test func `two reads share nothing`() throws {
    _ = try command(Practise.self, "quiz --count 5")
    #expect(try command(Practise.self, "quiz").count == 12)
  }

  @Test func `names that two commands answer to are found`() {
    #expect(program.ambiguousNames == [])
    let twice = Program(
      "x", summary: Phrase(same: "x"), sharing: SharedOptions.self,
      commands: [
        .command(Verify.self),
        .group(
          CommandGroup(
            Phrase(sv: "Granska", fi: "x", en: "y"), summary: Phrase(same: ""),
            commands: [.command(Show.self), .command(Show.self)])),
      ])
    #expect(twice.ambiguousNames == ["granska", "näytä", "show", "visa"])
  }

  @Test func `the help of a command is found by any of its names`() throws {
    #expect(try program.info(at: ["PANKKI", "visa"]).path.finnish == "omdome pankki näytä")
    #expect(try program.info(at: []).names.swedish == "omdome")
    #expect(throws: UsageError.self) { try program.info(at: ["öva", "visa"]) }
  }
}
