import Files
import Glibc
import PseudoTerminal
import Testing

@Suite(.timeLimit(.minutes(2))) struct LineAtTerminalTests {
  let probe = builtProgram("LineProbe")

  private func started(
    _ options: String..., environment: [String: String] = [:], columns: UInt16 = 80
  ) throws -> Pty {
    let pty = try Pty([probe] + options, environment: environment, columns: columns)
    try pty.expect("> ")
    return pty
  }

  /// Ends the program as a person does, and checks that nothing else had ended it.
  private func leave(_ pty: Pty) throws {
    // Between two prompts the terminal itself would take the key.
    try pty.expect("> ")
    try pty.send("\u{4}")
    try pty.expect("<end>")
    #expect(try pty.exitStatus() == 0)
  }

  @Test(arguments: [
    ("åäö\u{7F}\r", "åä"),
    ("åäö😀\u{7F}\u{7F}\r", "åä"),
    ("blå\u{1}Å\r", "Åblå"),  // Ctrl-A: to the beginning
    ("å\u{1B}[Dö\r", "öå"),  // the left arrow
    ("e\u{301}\u{7F}x\r", "x"),
    ("\r", ""),
  ])
  func `a line is edited letter by letter, åäö too`(typed: String, line: String) throws {
    for environment in [[:], ["LC_ALL": "C"], ["LC_ALL": "xx_YY.ISO-8859-1"], ["TERM": "dumb"]] {
      if environment["TERM"] != nil, typed.contains("\u{1B}") { continue }
      let pty = try started(environment: environment)
      try pty.send(typed)
      try pty.expect("got[\(line)]")
      try leave(pty)
    }
  }

  @Test func `Ctrl-C drops the line, and the next one is whole`() throws {
    let pty = try started()
    try pty.send("hej")
    try pty.expect("hej")
    try pty.send("\u{3}")
    try pty.expect("<interrupted>")
    try pty.send("du\r")
    try pty.expect("got[du]")
    try leave(pty)
  }

  @Test(arguments: [SIGTERM, SIGHUP], ["", "halv", "\u{12}sök", "\u{16}"])
  func `a signal ends the program in order, whatever is being typed`(
    signal: Int32, typed: String
  ) throws {
    let pty = try started()
    try pty.send(typed)
    if typed == "halv" { try pty.expect(typed) }
    pty.signal(signal)
    try pty.expect("<signal \(signal)>")
    #expect(try pty.exitStatus() == 128 + signal)
  }

  @Test(arguments: ["", "halv"])
  func `a closed window ends the program, and what was half typed is no answer`(
    typed: String
  ) throws {
    let folder = try TemporaryFolder()
    let pty = try Pty([probe], redirections: [1: folder("log")])
    try pty.expect("> ")
    try pty.send(typed)
    pty.hangUp()
    #expect(try pty.exitStatus() == 128 + SIGHUP)
    #expect(try text(of: folder("log")) == "<signal 1>\n")
  }

  @Test func `pasted lines stay one line`() throws {
    let pty = try started()
    try pty.send("\u{1B}[200~ett\rtvå\ntre\u{1B}[201~\r")
    try pty.expect("got[ett två tre]")
    try leave(pty)
  }

  @Test(arguments: [
    ("ann\t\r", "Annika Ek"),
    ("JUKKA M\t\r", "Jukka Mäkinen"),
    ("Åsa Öb\t\r", "Åsa Öberg"),
    ("asa ob\t\r", "Åsa Öberg"),
    ("asa\tb\t\r", "Åsa Öberg"),
    ("åsa\t\t\r", "Åsa Ö"),
    ("xyz\t\r", "xyz"),
    ("/et\t\r", "/et"),
    ("\t\t\r", ""),
  ])
  func `Tab completes a whole name, and never a file's`(typed: String, line: String) throws {
    for options in [[], ["--plain"]] {
      let pty = try Pty([probe] + options)
      try pty.expect("> ")
      try pty.send(typed)
      try pty.expect("got[\(line)]")
      try leave(pty)
    }
  }

  @Test(arguments: [([], "got[]"), (["--remember"], "got[ett]")])
  func `only what is to be remembered comes back with the arrow`(
    options: [String], told: String
  ) throws {
    let pty = try Pty([probe] + options)
    try pty.expect("> ")
    try pty.send("ett\r")
    try pty.expect("got[ett]")
    try pty.expect("> ")
    try pty.send("\u{1B}[A\r")
    try pty.expect(told)
    try leave(pty)
  }

  @Test(arguments: ["xterm", "dumb", "vt100", "nosuchterminal"], [80, 24] as [UInt16])
  func `plain mode writes no escape byte and still edits`(
    terminal: String, columns: UInt16
  ) throws {
    let pty = try Pty(
      [probe, "--plain", "--long-prompt"], environment: ["TERM": terminal], columns: columns)
    try pty.expect("> ")
    try pty.send("åäö och en lång rad som inte får plats i fönstret\u{7F}\u{1}Å\u{1B}[D\u{5}x\r")
    try pty.expect("got[Ååäö och en lång rad som inte får plats i fönstrex]")
    try pty.send("åsa\t\t\u{3}")
    try pty.expect("<interrupted>")
    pty.resize(columns: 50)
    try pty.send("ny\u{12}x\r")
    try pty.expect("got[")
    try leave(pty)
    #expect(!pty.transcript.contains(0x1B))
  }

  @Test(arguments: ["", "0"])
  func `ACCESSIBLE makes the line plain when it says anything`(value: String) throws {
    let pty = try started(environment: ["ACCESSIBLE": value])
    try pty.send("hej\r")
    try pty.expect("got[hej]")
    try leave(pty)
    #expect(pty.transcript.contains(0x1B) == value.isEmpty)
  }

  @Test func `the user's own settings do not bring escapes into plain mode`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      set enable-bracketed-paste on
      set colored-stats on
      set colored-completion-prefix on
      set show-mode-in-prompt on
      set emacs-mode-string "\\1\\e[31m\\2@"
      set enable-active-region on

      """, to: "inputrc")
    let pty = try started("--plain", environment: ["INPUTRC": folder("inputrc")])
    try pty.send("åsa\t\t\r")
    try pty.expect("got[Åsa Ö]")
    try leave(pty)
    #expect(!pty.transcript.contains(0x1B))
  }

  @Test(arguments: [[], ["--plain"]])
  func `a line too long to be an answer is thrown away up to Enter`(options: [String]) throws {
    let pty = try Pty([probe] + options)
    try pty.expect("> ")
    try pty.send(String(repeating: "å", count: 200_000) + "\r")
    try pty.expect("<too long>")
    try pty.send("\u{3}kort\r")
    try pty.expect("got[kort]")
    try leave(pty)
  }

  @Test func `a paste too long to be an answer is thrown away`() throws {
    let pty = try started()
    try pty.send("\u{1B}[200~" + String(repeating: "x", count: 300_000) + "\u{1B}[201~\r")
    try pty.expect("<too long>")
    try leave(pty)
  }

  @Test func `Ctrl-Z stops the program, and it goes on with the line as it was`() throws {
    // Only below a shell that can wake it again; a session of its own has none.
    let pty = try Pty(["/bin/bash", "--norc", "-i"], environment: ["PS1": "sh: "])
    try pty.expect("sh: ")
    try pty.send("\(probe)\r")
    try pty.expect("\n\u{1B}[?2004l")
    try pty.expect("> ")
    try pty.send("halv")
    try pty.expect("halv")
    try pty.send("\u{1A}")
    try pty.expect("Stopped")
    try pty.expect("sh: ")
    try pty.send("fg\r")
    try pty.expect("halv")
    try pty.send("vägs\r")
    try pty.expect("got[halvvägs]")
    try pty.expect("> ")
    try pty.send("\u{4}")
    try pty.expect("<end>")
    try pty.expect("sh: ")
    try pty.send("exit\r")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `Ctrl-Z does nothing where no shell could wake the program`() throws {
    let pty = try started()
    try pty.send("hel")
    // The terminal forgets what has not been read when it sees the key.
    try pty.expect("hel")
    try pty.send("\u{1A}a\r")
    try pty.expect("got[hela]")
    try leave(pty)
  }

  @Test func `a line goes on in a window of another size`() throws {
    let pty = try started()
    try pty.send("en rad ")
    try pty.expect("en rad ")
    pty.resize(columns: 30)
    try pty.send("till\r")
    try pty.expect("got[en rad till]")
    try leave(pty)
  }

  @Test func `with the output in a file, the line stays on the terminal`() throws {
    let folder = try TemporaryFolder()
    let pty = try Pty([probe], redirections: [1: folder("log")])
    try pty.expect("> ")
    try pty.send("ö\r")
    try pty.expect("> ")
    try pty.send("\u{4}")
    #expect(try pty.exitStatus() == 0)
    #expect(try text(of: folder("log")) == "got[ö]\n<end>\n")
  }

  @Test func `a full disk is told by the exit code`() throws {
    let pty = try Pty([probe], redirections: [1: "/dev/full"])
    try pty.expect("> ")
    try pty.send("ö\r")
    try pty.expect("> ")
    try pty.send("\u{4}")
    #expect(try pty.exitStatus() == 74)
  }
}
