import Files
import Foundation
import Records
import Samples
import Testing

@testable import SQLiteStore

/// Disks that are full or may not be written, stores that others hold.
@Suite struct UnwillingDiskTests {
  /// A store that the unprivileged user of the probe owns, in a folder that it can reach.
  private func storeOfNobody(_ folder: TemporaryFolder) throws -> String {
    let path = folder("store.db")
    try SQLiteStore(path: path, create: true).register(Sample.person(1))
    chmod(folder.path, 0o755)
    if geteuid() == 0 { for file in [path, path + "-journal"] { chown(file, 65_534, 65_534) } }
    return path
  }

  @Test func `a file that may not be written is read all the same`() throws {
    let folder = try TemporaryFolder()
    let path = try storeOfNobody(folder)
    chmod(path, 0o400)
    let lines = try Probe.run("as-nobody", path, "read")
    #expect(lines == ["people 1", "done"])
    let written = try Probe.run("as-nobody", path, "write")
    #expect(written.first == "people 1")
    #expect(written.last?.hasPrefix("cannotWrite(path: \"\(path)\"") == true, "\(written)")
  }

  @Test func `in a folder that may not be written, the store is read all the same`() throws {
    let folder = try TemporaryFolder()
    let path = try storeOfNobody(folder)
    unlink(path + "-journal")
    chmod(folder.path, 0o555)
    let written = try Probe.run("as-nobody", path, "write")
    #expect(written.first == "people 1")
    #expect(written.last?.hasPrefix("cannotWrite(path: \"\(path)\"") == true, "\(written)")
    let made = try Probe.run("as-nobody", folder("new.db"), "create")
    #expect(made == ["cannotCreate(path: \"\(folder("new.db"))\", reason: \"Permission denied\")"])
  }

  @Test func `a file that may not be read is said to be so`() throws {
    let folder = try TemporaryFolder()
    let path = try storeOfNobody(folder)
    chmod(path, 0)
    let lines = try Probe.run("as-nobody", path, "read")
    #expect(lines.last?.hasPrefix("cannotRead(path: \"\(path)\"") == true, "\(lines)")
  }

  @Test func `a full store takes nothing more, and keeps what it has`() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder("store.db"), create: true)
    _ = try store.database.number("PRAGMA max_page_count = 40")
    let kept = try fill(store)
    #expect(kept > 0)
    #expect(try store.people().count == kept)
    #expect(try store.check().isSound)
    _ = try store.database.number("PRAGMA max_page_count = 1000000")
    try store.register(Sample.person(UInt64(kept)))
  }

  private func fill(_ store: SQLiteStore) throws -> Int {
    for number in 0..<UInt64(10_000) {
      do throws(StoreError) {
        try store.register(Sample.person(number, unit: String(repeating: "å", count: 500)))
      } catch {
        #expect(error == .full(path: store.path))
        return Int(number)
      }
    }
    Issue.record("never full")
    return 0
  }

  /// A disk of its own for one process, mounted where only that process sees it.
  private static let privateDisk: [String]? = {
    guard let unshare = Probe.find("unshare") else { return nil }
    let rights = geteuid() == 0 ? ["-m"] : ["-Urm"]
    let mount = "mount -t tmpfs -o size=300k none \"$0\" && exec \"$@\""
    let trial = Process()
    trial.executableURL = URL(fileURLWithPath: unshare)
    trial.arguments = rights + ["sh", "-c", mount, "/mnt", "true"]
    trial.standardError = FileHandle.nullDevice
    guard (try? trial.run()) != nil else { return nil }
    trial.waitUntilExit()
    return trial.terminationStatus == 0 ? [unshare] + rights + ["sh", "-c", mount] : nil
  }()

  @Test(.enabled(if: privateDisk != nil, "no private mounts here"))
  func `a full disk is said to be full`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    let lines = try Probe.run(
      "register", path, "0", "100000", under: (Self.privateDisk ?? []) + [folder.path])
    #expect(lines.count > 10)
    #expect(lines.last == "full(path: \"\(path)\")")
  }

  @Test func `so is a file that may not grow`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    let shell = try #require(Probe.find("sh"))
    let lines = try Probe.run(
      "register", path, "0", "100000", under: [shell, "-c", "ulimit -f 200; exec \"$0\" \"$@\""])
    #expect(lines.last == "full(path: \"\(path)\")")
    #expect(try SQLiteStore(path: path, create: false).people().count == lines.count - 1)
  }

  @Test func `a store that another holds is busy, and free again afterwards`() throws {
    let folder = try TemporaryFolder()
    let path = folder("store.db")
    let (store, other) = (
      try SQLiteStore(path: path, create: true, settings: .quick),
      try SQLiteStore(path: path, create: true)
    )
    let busy = StoreError.busy(path: path)
    try other.database.run("BEGIN IMMEDIATE")
    #expect(throws: busy) { try store.register(Sample.person(1)) }
    #expect(try store.people() == [])
    try other.database.run("COMMIT")
    try other.database.run("BEGIN EXCLUSIVE")
    #expect(throws: busy) { try store.people() }
    #expect(throws: busy) { try SQLiteStore(path: path, create: false, settings: .quick) }
    try other.database.run("COMMIT")
    try store.register(Sample.person(1))
    // A reader holds up a commit, which then leaves nothing behind.
    try other.database.run("BEGIN")
    #expect(try other.people().count == 1)
    #expect(throws: busy) { try store.register(Sample.person(2)) }
    try other.database.run("COMMIT")
    #expect(try store.people().count == 1)
    try store.register(Sample.person(2))
    #expect(try other.people().count == 2)
  }
}
