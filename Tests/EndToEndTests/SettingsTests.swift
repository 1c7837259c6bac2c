import Files
import Glibc
import PseudoTerminal
import Testing

/// What is decided where: option before environment, that before configuration, that before default.
@Suite struct SettingsTests {
  private func configured(_ text: String) throws -> Home {
    let home = try Home()
    mkdir("\(home.path)/.config", 0o700)
    mkdir("\(home.path)/.config/omdome", 0o700)
    try write(text, to: "\(home.path)/.config/omdome/config")
    return home
  }

  private static let greeting = ["sv": "Hej Åsa", "fi": "Hei Åsa", "en": "Hello Åsa"]

  typealias Case = (
    file: String, environment: [String: String], options: [String], decided: String
  )

  static let languages: [Case] = [
    ("", [:], [], "sv"), ("lang = fi\n", [:], [], "fi"),
    ("lang = fi\n", ["OMDOME_LANG": "en"], [], "en"),
    ("lang = fi\n", ["OMDOME_LANG": "en"], ["--lang", "sv"], "sv"),
    ("# lang = fi\r\n\r\n lang=EN # English\r\n", [:], [], "en"),
    ("", ["LC_ALL": "fi_FI.UTF-8"], [], "fi"),
    ("", ["LC_ALL": "", "LANG": "en_GB.UTF-8"], [], "en"),
    ("lang = en\n", ["LC_ALL": "fi_FI.UTF-8"], [], "en"), ("", ["LC_ALL": "de_DE.UTF-8"], [], "sv"),
    ("", ["OMDOME_LANG": ""], [], "sv"),
  ]

  @Test(arguments: languages)
  func `the language`(told: Case) throws {
    let home = try configured(told.file)
    let outcome = try home.run(newcomer + told.options, environment: told.environment)
    let greeting = try #require(Self.greeting[told.decided])
    #expect(outcome.output.contains(greeting), "\(told): \(outcome)")
  }

  static let stores: [Case] = [
    ("", [:], [], ".local/share/omdome/omdome.db"),
    ("", ["XDG_DATA_HOME": "HOME/data"], [], "data/omdome/omdome.db"),
    ("", ["XDG_DATA_HOME": "relative"], [], ".local/share/omdome/omdome.db"),
    ("store = HOME/file.db\n", ["XDG_DATA_HOME": "HOME/data"], [], "file.db"),
    ("store = HOME/file.db\n", ["OMDOME_STORE": "HOME/environment.db"], [], "environment.db"),
    (
      "store = HOME/file.db\n", ["OMDOME_STORE": "HOME/environment.db"],
      ["--store", "HOME/option.db"], "option.db"
    ),
  ]

  @Test(arguments: stores)
  func `the store`(told: Case) throws {
    let home = try configured("")
    func placed(_ text: String) -> String { text.replacing("HOME", with: home.path) }
    try write(placed(told.file), to: "\(home.path)/.config/omdome/config")
    let outcome = try home.run(
      ["me"] + newcomer + told.options.map(placed), environment: told.environment.mapValues(placed))
    #expect(outcome.status == 0)
    #expect(mode(of: "\(home.path)/\(told.decided)") == 0o600)
    for other in ["file.db", "environment.db", ".local/share/omdome/omdome.db"]
    where other != told.decided {
      #expect(mode(of: "\(home.path)/\(other)") == nil, "\(other)")
    }
  }

  @Test func `the bank`() throws {
    var home = try configured("bank = \(Home.bank)\n")
    home.environment["OMDOME_BANK"] = nil
    func municipalities(_ words: [String] = [], _ more: [String: String] = [:]) throws -> String {
      try home.run(["guideline", "list", "--json"] + words, environment: more).output
    }
    #expect(try municipalities().contains("Norrby"))
    #expect(!(try municipalities().contains("Norsjö")))
    let elsewhere = ["OMDOME_BANK": Home.shippedBank]
    #expect(!(try municipalities([], elsewhere).contains("Norrby")))
    #expect(try municipalities([], elsewhere).contains("Norsjö"))
    #expect(try municipalities(["--bank", Home.bank], elsewhere).contains("Norrby"))
  }

  @Test(arguments: [
    ("lang = de\n", ":1: "), ("\n\nlanguage = fi\n", ":3: "), ("store\n", ":1: "),
    ("lang =\n", ":1: "), ("lang = \u{1B}[31m\n", ":1: "), ("plian = true\n", "plain"),
    ("plain = maybe\n", ":1: "),
  ])
  func `a faulty configuration is told of by its line`(file: String, told: String) throws {
    let home = try configured(file)
    for words in [["exam"], ["me", "--json"]] {
      let outcome = try home.run(words)
      #expect(outcome.status == 78)
      #expect((outcome.errors + outcome.output).contains(told), "\(outcome)")
      #expect(!outcome.errors.contains("\u{1B}"))
    }
  }

  @Test func `plain text may be configured`() throws {
    let home = try configured("plain = true\n")
    let pty = try home.terminal(["exam"] + newcomer)
    try pty.expect("Svar: ")
    try pty.send("q\n")
    #expect(try pty.exitStatus() == 130)
    #expect(!pty.transcript.contains(0x1B))
  }

  @Test(arguments: ["000", "022", "777"])
  func `what is kept is its owner's alone, whatever the umask`(mask: String) throws {
    let home = try Home(rehearsing: 3)
    try home.sit()
    unlink(home.store)
    rmdir("\(home.path)/.local/share/omdome")
    rmdir("\(home.path)/.local/share")
    rmdir("\(home.path)/.local")
    let outcome = try home.shell(
      """
      umask \(mask)
      "$0" exam --json --guideline norrby --track operator --name Kim </dev/null
      "$0" store backup "$HOME/copy.db"
      """)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(mode(of: home.store) == 0o600)
    #expect(mode(of: "\(home.path)/copy.db") == 0o600)
    for folder in [".local", ".local/share", ".local/share/omdome"] {
      #expect(mode(of: "\(home.path)/\(folder)") == 0o700, "\(folder)")
    }
    if let journal = mode(of: home.store + "-journal") { #expect(journal == 0o600) }
  }
}
