import PseudoTerminal
import Testing

/// Commands as they are named, mistyped, asked about and run into a wall.
@Suite struct CommandTests {
  /// Every command by its names in Swedish, Finnish and English, and what else it answers to.
  static let commands: [[String]] = [
    ["öva", "harjoittele", "quiz", "ova", "practise", "practice"],
    ["prov", "koe", "exam"],
    ["signera", "allekirjoita", "sign", "skriv-under"],
    ["jag", "minä", "me", "mina"],
    ["läge", "tilanne", "status", "lage"],
    ["riktlinje", "ohjeet", "guideline", "riktlinjer"],
    ["riktlinje visa", "ohjeet näytä", "guideline show", "ohjeet nayta"],
    ["riktlinje lista", "ohjeet luettelo", "guideline list"],
    ["bank", "pankki", "bank"],
    ["bank granska", "pankki tarkista", "bank check"],
    ["bank täckning", "pankki kattavuus", "bank coverage", "bank tackning"],
    ["bank lista", "pankki luettelo", "bank list"],
    ["bank visa", "pankki näytä", "bank show"],
    ["lager", "varasto", "store"],
    ["lager kontrollera", "varasto tarkista", "store check"],
    ["lager kopiera", "varasto varmuuskopioi", "store backup"],
    ["lager återställ", "varasto palauta", "store restore", "lager aterstall"],
    ["hjälp", "apua", "help", "hjalp"],
  ]

  @Test(arguments: commands)
  func `a command answers to its names in three languages, composed or not, in any case`(
    names: [String]
  ) throws {
    let home = try Home()
    let told = try home.run(names[0].split(separator: " ").map(String.init) + ["--help"])
    #expect(told.status == 0)
    #expect(told.output.contains("omdome"))
    var spellings = names + names.map { $0.uppercased() }
    spellings += names.map { $0.replacing("ö", with: "o\u{308}").replacing("ä", with: "a\u{308}") }
    for spelling in spellings {
      let other = try home.run(spelling.split(separator: " ").map(String.init) + ["--help"])
      #expect(other == told, "\(spelling)")
    }
  }

  @Test func `every command there is stands in the table above`() throws {
    let home = try Home()
    var found: Set<String> = []
    for group in ["", "guideline", "bank", "store"] {
      let words = [group, "--help", "--lang", "en"].filter { !$0.isEmpty }
      let help = try home.run(words).output.split(separator: "\n")
      for line in help.drop(while: { $0 != "Commands:" }) where line.hasPrefix("  ") {
        let word = line.dropFirst(2).prefix { $0.isLowercase }
        guard !word.isEmpty else { continue }
        found.insert(group.isEmpty ? String(word) : "\(group) \(word)")
      }
    }
    #expect(found == Set(Self.commands.map { $0[2] }))
  }

  @Test(arguments: [
    ("sv", "porv", "”prov”"), ("sv", "øva", "”öva”"), ("fi", "keo", "”koe”"),
    ("fi", "harjoitele", "”harjoittele”"), ("en", "exma", "“exam”"), ("en", "stauts", "“status”"),
  ])
  func `an unknown command is answered with the nearest one`(
    language: String, typed: String, nearest: String
  ) throws {
    let outcome = try Home().run([typed], environment: ["OMDOME_LANG": language])
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(nearest), "\(outcome.errors)")
  }

  static let spoken: [([String], Int32)] = [
    (["--version"], 74), (["--help"], 74), (["help", "exam"], 74), (["bank", "list"], 74),
    (["bank", "coverage", "--json"], 74), (["guideline", "show", "--guideline", "norrby"], 74),
    (["me"], 74), (["me", "--json"], 74), (["status"], 74), (["store", "check"], 74),
    // No less of a no for not having been heard.
    (["status", "--check"], 1),
  ]

  @Test(arguments: spoken)
  func `what could not be written is no success`(words: [String], status: Int32) throws {
    let home = try Home()
    try home.begin()
    #expect(try home.run(words).status == (status == 74 ? 0 : status))
    #expect(try home.run(words, redirections: [1: "/dev/full"]).status == status)
  }

  @Test func `no exam is sat unseen`() throws {
    let home = try Home()
    try home.begin()
    let outcome = try home.run(
      ["exam"], input: "1\n1\n1\n1\n1\n1\n1\n1\n", redirections: [1: "/dev/full"])
    #expect(outcome.status == 74)
    #expect(try home.run(["exam"]).output.contains("Fråga 1 av 5"))
  }

  static let untold: [([String], String)] = [
    ([], "needs-guideline"), (["--guideline", "norrby"], "needs-track"),
    (["--guideline", "norrby", "--track", "operator"], "needs-name"),
    (["--guideline", "atlantis"], "unknown-name"),
  ]

  @Test(arguments: untold)
  func `the first run through JSON is told by options alone`(
    words: [String], kind: String
  ) throws {
    let home = try Home()
    for command in ["exam", "quiz", "me"] {
      let outcome = try home.run([command, "--json"] + words)
      #expect(outcome.status == 64)
      let told = command == "me" ? outcome.errors : outcome.output
      #expect(told.hasPrefix("{\"event\":\"error\",\"kind\":\"\(kind)\""), "\(outcome)")
    }
  }

  static let walls: [([String], Int32)] = [
    (["exam", "--seed", "1"], 64), (["quiz", "--seed", "xyz"], 64),
    (["quiz", "--count", "0"], 64), (["exam", "--bank", "/nowhere"], 66),
    (["bank", "check", "/nowhere"], 66), (["bank", "show", "evening-coment"], 66),
    (["exam", "--track", "elected", "--guideline", "soderby"], 1), (["sign"], 1),
    (["me", "--write", "/nowhere/text"], 1), (["exam", "--as", "Kim"], 64),
  ]

  @Test(arguments: walls)
  func `each wall has its exit code`(words: [String], status: Int32) throws {
    let home = try Home()
    try home.begin()
    let outcome = try home.run(words)
    #expect(outcome.status == status, "\(outcome)")
    // A fault of the bank is told by its place.
    #expect(outcome.errors.hasPrefix("omdome: ") || outcome.output.hasPrefix("/nowhere:1:1: "))
  }
}
