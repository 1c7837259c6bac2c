import Files
import Glibc
import Testing
import Words

@testable import Bank

/// What a file may do to a reader that trusts it; each is answered by one clear error.
@Suite struct HostileFileTests {
  /// The faults of a small bank in which one file holds these bytes.
  private func faults(_ bytes: some Sequence<UInt8>) throws -> [String] {
    let folder = try SmallBank.folder()
    try folder.write(bytes, to: "conduct/hostile.yaml")
    return Check([folder.path]).errors.filter { $0.place.file.hasSuffix("hostile.yaml") }.map(
      \.brief)
  }

  @Test(arguments: [
    ("an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "1:4 anchor"),
    ("an alias", "a: *b\n", "1:4 alias"),
    ("a tag", "a: !!python/object x\n", "1:4 tag"),
    ("a merge key", "a: 1\n<<: { b: 2 }\n", "2:1 mergeKey"),
    ("the same key twice", "scenario: x\nscenario: y\n", "2:1 duplicateKey"),
    ("the same key in two Unicode forms", "\u{E5}: 1\na\u{30A}: 2\n", "2:1 duplicateKey"),
    ("a key that is no text", "? [a]\n: b\n", "1:3 keyIsNoText"),
    ("two documents", "scenario: a\n---\nscenario: b\n", "2:1 severalDocuments"),
    ("a list as the root", "- a\n", "1:1 expected"),
    ("a text as the root", "hej\n", "1:1 expected"),
    ("nothing", "", "1:1 empty"),
    ("an empty map", "{}\n", "1:1 empty"),
    ("a tab as indentation", "a:\n\tb: c\n", "2:1 indentation"),
    ("a no-break space as indentation", "a:\n\u{A0} b: c\n", "2:1 indentation"),
    ("a terminal escape", "scenario: a\u{1B}]0;x\u{7}\n", "1:12 forbiddenCharacter"),
    ("an escape in disguise", "scenario: \"a\\e]0;x\"\n", "1:11 forbiddenCharacter"),
    ("a direction override", "scenario: a\u{202E}b\n", "1:12 forbiddenCharacter"),
    ("an invisible character", "scenario: a\u{200B}b\n", "1:12 forbiddenCharacter"),
    ("broken syntax", "a: [b\nc: d\n", "2:2 syntax"),
  ])
  func `is refused where it stands`(what: String, text: String, fault: String) throws {
    #expect(try faults(text.utf8).contains(fault), "\(what)")
  }

  @Test(arguments: [
    ("a lone continuation", [0x80]), ("an overlong slash", [0xC0, 0xAF]),
    ("an overlong in three", [0xE0, 0x80, 0xAF]), ("a surrogate", [0xED, 0xA0, 0x80]),
    ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]), ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
    ("a cut-off letter", [0xC3]), ("a cut-off sign", [0xE2, 0x80]), ("Latin-1", [0xE5, 0x20]),
    ("UTF-16", [0xFF, 0xFE]), ("a byte that is never used", [0xFF]),
  ])
  func `bytes that are no UTF-8 are told of by line and column`(
    what: String, bytes: [UInt8]
  ) throws {
    let found = try faults(Array("title: ".utf8) + bytes + Array("\n".utf8))
    #expect(found == ["1:8 notUTF8"], "\(what)")
  }

  @Test func `a zip archive is named as such`() throws {
    #expect(try faults([0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF]) == ["1:1 archive"])
  }

  @Test(arguments: [
    ("as flow", String(repeating: "[", count: 100_000)),
    ("as maps", String(repeating: "{a: ", count: 100_000)),
    (
      "as blocks",
      (0..<1500).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    ),
    ("as dashes", String(repeating: "- ", count: 100_000)),
  ])
  func `a hundred thousand levels stop at our own depth`(what: String, text: String) throws {
    let found = try faults(text.utf8)
    #expect(found.count == 1 && found[0].hasSuffix("tooDeep"), "\(what): \(found)")
  }

  @Test func `a text of ten megabytes is refused unread`() throws {
    let text = "title: " + String(repeating: "a", count: 10_000_000)
    #expect(try faults(text.utf8) == ["1:1 tooLarge"])
  }

  @Test(arguments: [(-1, []), (0, []), (1, ["1:8 textTooLong"])])
  func `a text may be as long as the limit`(more: Int, faults expected: [String]) throws {
    let text = String(repeating: "ö", count: Limits.scalars + more)
    let found = try faults("title: \(text)\n".utf8).filter { $0.hasSuffix("textTooLong") }
    #expect(found == expected)
  }

  @Test func `two hundred thousand keys are refused`() throws {
    let text = (0..<200_000).map { "k\($0): 1" }.joined(separator: "\n")
    let found = try faults(text.utf8)
    #expect(found.count == 1 && found[0].hasSuffix("tooManyNodes"), "\(found)")
  }

  @Test func `what looks like another type stays text`() throws {
    let folder = try SmallBank.folder(with: [
      "conduct/tone.yaml": SmallBank.scenario
        .replacing("title: Tonen", with: "title: no")
        .replacing("a: Svarar lugnt", with: "a: 0123")
        .replacing("b: Svarar surt", with: "b: 2026-11-21")
    ])
    let loaded = Bank.load([folder.path], languages: [.swedish])
    #expect(loaded.faults == [])
    let texts = try #require(loaded.bank.scenarios["tone"]?.texts)
    #expect(texts("title", in: .swedish) == "no")
    #expect(texts("options/a", in: .swedish) == "0123")
    #expect(texts("options/b", in: .swedish) == "2026-11-21")
  }

  @Test func `a byte-order mark and Windows line ends are taken`() throws {
    let windows = "\u{FEFF}" + SmallBank.scenario.replacing("\n", with: "\r\n")
    #expect(try SmallBank.errors(with: ["conduct/tone.yaml": windows]) == [])
  }

  @Test func `a link out of the bank is refused, one within it followed`() throws {
    let folder = try SmallBank.folder()
    let outside = try temporaryFolder(with: ["secret.yaml": SmallBank.scenario])
    symlink("\(outside.path)/secret.yaml", "\(folder.path)/conduct/out.yaml")
    #expect(Check([folder.path]).errors.map(\.kind) == ["linkOut"])
  }

  @Test func `a named pipe in the folder does not hold us up`() throws {
    let folder = try SmallBank.folder()
    Glibc.mkfifo("\(folder.path)/conduct/pipe.yaml", 0o600)
    #expect(Check([folder.path]).errors.map(\.kind) == ["unreadable"])
  }

  @Test func `a folder that is not there is one clear error`() {
    #expect(Check(["/nowhere/at/all"]).errors.map(\.kind).contains("notAFolder"))
  }
}
