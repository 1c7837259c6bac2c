import Files
import Foundation
import Records
import Samples
import Testing

@testable import SQLiteStore

@Suite struct OpeningTests {
  @Test func `what is not there is made on request only`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    let absent = StoreError.cannotRead(path: path, reason: "No such file or directory")
    #expect(throws: absent) { try SQLiteStore(path: path, create: false) }
    #expect(folder.names == [])
    _ = try SQLiteStore(path: path, create: true)
    #expect(try SQLiteStore(path: path, create: false).people() == [])
  }

  @Test func `an empty file becomes a store`() throws {
    let folder = try TemporaryFolder()
    try write([], to: folder("store.db"))
    try SQLiteStore(path: folder("store.db"), create: false).register(Sample.person(1))
    #expect(try SQLiteStore(path: folder("store.db"), create: false).people().count == 1)
  }

  @Test(arguments: ["", "/", "a/", "a/b/c/"])
  func `a path that names no file is refused`(path: String) throws {
    let folder = try TemporaryFolder()
    let full = path.isEmpty || path == "/" ? path : folder(path)
    #expect(throws: StoreError.self) { try SQLiteStore(path: full, create: true) }
  }

  @Test func `a path is found from where one stands, with spaces and marks that URLs know`() throws
  {
    let folder = try TemporaryFolder()
    for name in ["a b.db", "å?mode=memory.db", "50%25.db", "'; DROP TABLE people; --.db"] {
      let path = folder("d/../\(name)")
      _ = mkdir(folder("d"), 0o700)
      try SQLiteStore(path: path, create: true).register(Sample.person(1))
      #expect(try SQLiteStore(path: folder(name), create: false).people().count == 1)
    }
  }

  @Test(arguments: [
    Array("# Anteckningar\n".utf8), Array("PK\u{3}\u{4}".utf8), [0],
    [UInt8](repeating: 0, count: 4096),
    Array("SQLite format 3\0".utf8),
  ])
  func `a file of something else is left alone`(content: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    try write(content, to: path)
    chmod(path, 0o644)
    #expect(throws: StoreError.notOurs(path: path)) { try SQLiteStore(path: path, create: true) }
    #expect(try bytes(of: path) == content)
    #expect(mode(of: path) == 0o644)
    #expect(folder.names == ["store.db"])
  }

  @Test func `so is a database of something else, and a folder`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    try raw(path) { try $0.execute("CREATE TABLE notes (text); PRAGMA user_version = 1") }
    chmod(path, 0o644)
    let before = try bytes(of: path)
    #expect(throws: StoreError.notOurs(path: path)) { try SQLiteStore(path: path, create: true) }
    #expect(try bytes(of: path) == before)
    #expect(mode(of: path) == 0o644)
    #expect(throws: StoreError.notOurs(path: folder.path)) {
      try SQLiteStore(path: folder.path, create: true)
    }
  }

  @Test(arguments: Journal.allTested)
  func `a store of a newer program is refused without a write`(library: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    var settings = SQLiteStore.Settings.quick
    settings.library = library
    do { _ = try SQLiteStore(path: path, create: true, settings: settings) }
    try raw(path) { try $0.execute("PRAGMA user_version = 7") }
    let (before, names) = (try bytes(of: path), folder.names)
    #expect(throws: StoreError.newer(path: path, version: 7, known: 1)) {
      try SQLiteStore(path: path, create: true)
    }
    #expect(try bytes(of: path) == before)
    #expect(folder.names == names)
  }

  @Test func `a link is refused, a link on the way is followed`() throws {
    let folder = try TemporaryFolder()
    _ = try SQLiteStore(path: folder("store.db"), create: true)
    #expect(symlink(folder("store.db"), folder("link.db")) == 0)
    #expect(symlink(folder("nothing.db"), folder("dangling.db")) == 0)
    for name in ["link.db", "dangling.db"] {
      #expect(throws: StoreError.linked(path: folder(name))) {
        try SQLiteStore(path: folder(name), create: true)
      }
    }
    #expect(symlink(folder.path, folder("way")) == 0)
    _ = try SQLiteStore(path: folder("way/store.db"), create: false)
    #expect(!FileManager.default.fileExists(atPath: folder("nothing.db")))
    #expect(link(folder("store.db"), folder("second.db")) == 0)
    #expect(throws: StoreError.linked(path: folder("second.db"))) {
      try SQLiteStore(path: folder("second.db"), create: false)
    }
  }

  @Test(arguments: [
    (0x6969, 0xEF53, "NFS"), (0xFF53_4D42, 0xEF53, "CIFS"), (0xFE53_4D42, 0xEF53, "SMB2"),
    (0x517B, 0xEF53, "SMB"), (0x5346_414F, 0xEF53, "AFS"), (0x00C3_6400, 0xEF53, "Ceph"),
    (0x6573_5546, 0xEF53, "FUSE"), (0x6573_5546, 0x6573_5546, nil), (0x0102_1997, 0xEF53, "9p"),
    (0x0102_1997, 0x0102_1997, nil), (0x6969, 0x6969, "NFS"), (0xEF53, 0xEF53, nil),
    (0x9123_683E, 0xEF53, nil), (0x5846_5342, 0xEF53, nil), (0x0102_1994, 0xEF53, nil),
    (0x794C_7630, 0xEF53, nil), (-1, 0xEF53, nil),
  ])
  func `a network file system is known by its number`(magic: Int, root: Int, kind: String?) {
    #expect(NetworkFileSystem.kind(of: magic, root: root) == kind)
  }

  @Test(arguments: ["000", "077", "777"])
  func `nobody else may look in, whatever the umask`(umask: String) throws {
    let folder = try TemporaryFolder()
    let path = folder("a/b/store.db")
    #expect(try Probe.run("create", path, umask) == ["done"])
    #expect(mode(of: folder("a")) == 0o700)
    #expect(mode(of: folder("a/b")) == 0o700)
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: path + "-journal") == 0o600)
    #expect(try Probe.run("backup", path, folder("a/copy.db")) == ["done"])
    #expect(mode(of: folder("a/copy.db")) == 0o600)
  }

  @Test(
    arguments: [
      (0o644, 0o600), (0o666, 0o600), (0o660, 0o600), (0o604, 0o600), (0o444, 0o400),
    ] as [(mode_t, mode_t)])
  func `a store that others could read is closed, and that is told`(
    before: mode_t, after: mode_t
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    do {
      let store = try SQLiteStore(path: path, create: true)
      #expect(store.modeBefore == nil)
    }
    chmod(path, before)
    let store = try SQLiteStore(path: path, create: false)
    #expect(mode(of: path) == after)
    #expect(store.modeBefore == UInt32(before))
    #expect(try store.check().fileModeBefore == UInt32(before))
    #expect(try SQLiteStore(path: path, create: false).modeBefore == nil)
  }

  @Test func `two programs make one store`() throws {
    let folder = try TemporaryFolder()
    let path = folder("new/store.db")
    let probes = try (0..<4).map { try Probe(["register", path, "\($0 * 10)", "10"]) }
    for probe in probes { #expect(probe.lines().last == "done") }
    #expect(try Set(SQLiteStore(path: path, create: false).people()).count == 40)
  }
}

extension Journal {
  /// Versions of the library, one on either side of what a journal is chosen by.
  static let allTested = [firstSafeLog - 1, firstSafeLog]
}

/// Does something to a database that no store would.
func raw(_ path: String, _ body: (Database) throws -> Void) throws {
  _ = try Files.make(path, for: path)
  let real = try #require(realpath(path, nil))
  defer { free(real) }
  try body(Database(String(cString: real), known: path, flags: 0x2))
}
