import CSQLite
import Files
import Glibc
import PseudoTerminal
import Testing

/// Stores that cannot be used, or not as one would like: each has its exit code, and what was saved
/// is still there.
@Suite struct StoreFaultTests {
  /// A home in which an exam has been begun, with one answer that may be taken back.
  private func used() throws -> Home {
    let home = try Home(rehearsing: 7)
    try home.begin(answering: 1)
    return home
  }

  /// A way to spoil a store, and what comes of it.
  enum Spoiled: CaseIterable {
    case text, zip, otherDatabase, folder, newer, truncated, scribbled, headless, link, hardLink

    func spoil(_ home: Home) throws {
      let store = home.store
      switch self {
      case .text: try write("hej\n", to: store)
      case .zip: try write("PK\u{3}\u{4}\u{14}\u{0}\u{0}\u{0}", to: store)
      case .otherDatabase:
        unlink(store)
        try Database(store).run("CREATE TABLE addresses (name TEXT)")
      case .folder:
        unlink(store)
        mkdir(store, 0o700)
      case .newer: try Database(store).run("PRAGMA user_version = 99")
      case .truncated: Glibc.truncate(store, 5000)
      case .scribbled: try Self.scribble(0x5A, 30_000, on: store, at: 4096)
      case .headless: try Self.scribble(0, 60, on: store, at: 0)
      case .link:
        rename(store, store + ".real")
        symlink(store + ".real", store)
      case .hardLink: Glibc.link(store, store + ".other")
      }
    }

    var status: Int32 { self == .link || self == .hardLink ? 69 : 65 }

    /// Writes over a part of a file.
    private static func scribble(_ byte: UInt8, _ count: Int, on path: String, at place: Int) throws
    {
      var content = try bytes(of: path)
      content.replaceSubrange(
        place..<min(place + count, content.count), with: Array(repeating: byte, count: count))
      try write(content, to: path)
    }

    var kinds: [String] {
      switch self {
      case .text, .zip, .otherDatabase, .folder: ["not-ours"]
      case .newer: ["newer"]
      case .truncated, .scribbled, .headless: ["damaged", "not-ours"]
      case .link, .hardLink: ["linked"]
      }
    }
  }

  @Test(arguments: Spoiled.allCases)
  func `a store that is not as it should be is told of, and left as it is`(
    spoiled: Spoiled
  ) throws {
    let home = try used()
    try spoiled.spoil(home)
    let before = try left(in: home)
    for command in ["exam", "me", "status"] {
      let outcome = try home.run([command, "--json"])
      #expect(outcome.status == spoiled.status, "\(command): \(outcome)")
      let told = outcome.output + outcome.errors
      #expect(spoiled.kinds.contains { told.contains("\"kind\":\"\($0)\"") }, "\(told)")
    }
    #expect(try home.run(["store", "check"]).status == spoiled.status)
    #expect(try left(in: home) == before)
  }

  /// What stands where the store should: its kind, size and sum, or what is in it.
  private func left(in home: Home) throws -> String {
    let look =
      "find \"$STORE\" -printf '%y %m %i %s %P\\n'; test -d \"$STORE\" || cksum <\"$STORE\""
    let outcome = try home.shell(look, environment: ["STORE": home.store])
    #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome)")
    return outcome.output
  }

  @Test func `a damaged store is put right by restoring a backup`() throws {
    let home = try used()
    let backup = "\(home.path)/backup.db"
    #expect(try home.run(["store", "backup", backup]).status == 0)
    try Spoiled.scribbled.spoil(home)
    #expect(try home.run(["me"]).status == 65)
    #expect(try home.run(["store", "restore", backup]).status == 0)
    #expect(try home.run(["exam"]).output.contains("Du går vidare vid fråga "))
    #expect(try home.run(["store", "check"]).status == 0)
  }

  @Test(
    arguments: [
      ("/proc/nowhere/omdome.db", 73, "cannot-create"), ("/dev/null/omdome.db", 66, "cannot-read"),
      ("/dev/null", 65, "not-ours"), ("", 66, "cannot-read"),
    ] as [(String, Int32, String)])
  func `a place where no store can be is told of`(
    path: String, status: Int32, kind: String
  ) throws {
    let outcome = try Home().run(["exam", "--json", "--store", path] + newcomer)
    #expect(outcome.status == status, "\(outcome)")
    #expect((outcome.output + outcome.errors).contains(kind))
  }

  @Test(arguments: [["status"], ["store", "check"], ["store", "backup", "copy.db"]])
  func `what only reads makes no store`(command: [String]) throws {
    let home = try Home()
    #expect(try home.run(command).status == 66)
    #expect(mode(of: home.store) == nil)
  }

  @Test func `a store that another program holds is tried for ten seconds`() throws {
    let home = try used()
    let holder = try Database(home.store)
    try holder.run("BEGIN EXCLUSIVE")
    let outcome = try home.run(["me", "--json"], within: .seconds(60))
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("\"kind\":\"busy\""))
    try holder.run("ROLLBACK")
    #expect(try home.run(["me"]).status == 0)
  }

  // MARK: Disks

  /// Makes a small disk of one's own for `$HOME`, seen by this process and its children alone.
  private static let disk = """
    set -e; cp -a "$HOME" /tmp/omdome-kept.$$; mount -t tmpfs -o size=400k none "$HOME"
    cp -a /tmp/omdome-kept.$$/. "$HOME"; rm -r /tmp/omdome-kept.$$; set +e

    """

  private static func onDisk(_ home: Home, _ script: String) throws -> Home.Outcome {
    var shell = home
    shell.program = "/usr/bin/unshare"
    return try shell.run(
      [geteuid() == 0 ? "-m" : "-Urm", "/bin/sh", "-c", disk + script, home.program],
      environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
  }

  /// Whether this machine lets one make such a disk.
  static let hasDisks = (try? onDisk(Home(), "true").status) == 0

  @Test(.enabled(if: hasDisks, "NOT RUN: no disk of one's own can be mounted here"))
  func `a disk that may only be read can be read, and says so when it is to be written`() throws {
    let outcome = try Self.onDisk(
      try used(),
      """
      mount -o remount,ro "$HOME"
      "$0" me >/dev/null; echo "me $?"
      "$0" status >/dev/null; echo "status $?"
      "$0" store check >/dev/null; echo "check $?"
      echo '{"back":true}' | "$0" exam --json; echo "exam $?"
      "$0" exam --json --store "$HOME/new.db" --name Kim; echo "new $?"
      """)
    #expect(outcome.output.contains("me 0\nstatus 0\ncheck 0\n"), "\(outcome)")
    #expect(outcome.output.contains("exam 74\n"))
    #expect(outcome.output.contains("new 73\n"))
    #expect((outcome.output + outcome.errors).contains("\"kind\":\"cannot-write\""))
  }

  @Test(.enabled(if: hasDisks, "NOT RUN: no disk of one's own can be mounted here"))
  func `a full disk loses the answer that was not confirmed and nothing else`() throws {
    let home = try used()
    let outcome = try Self.onDisk(
      home,
      """
      yes > "$HOME/filler" 2>/dev/null
      echo '{"back":true}' | "$0" exam --json; echo "full $?"
      rm "$HOME/filler"
      "$0" exam --json; echo "room $?"
      "$0" store check >/dev/null; echo "check $?"
      """)
    #expect(outcome.output.contains("full 74\n"), "\(outcome)")
    #expect((outcome.output + outcome.errors).contains("\"kind\":\"full\""))
    #expect(outcome.output.contains("room 130\ncheck 0\n"))
    let resumed = outcome.output.split(separator: "\n").filter { $0.contains("\"number\":2") }
    #expect(resumed.count == 2, "before and after the disk was full")
  }
}
