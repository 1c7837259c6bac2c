import Files
import Quiz
import Records
import Samples
import Testing

@testable import SQLiteStore

@Suite struct CheckTests {
  private func signed(_ folder: TemporaryFolder) throws -> (path: String, SignOff) {
    let path = folder("store.db")
    let store = try SQLiteStore(path: path, create: true)
    let person = Sample.person(1)
    let record = try Sample.pass(1, of: person, in: store)
    let signOff = Sample.signOff(1, of: person, on: record)
    try store.sign(signOff)
    try store.begin(Sample.attempt(2, of: person, .practice))
    return (path, signOff)
  }

  @Test func `a sound store is found sound, and its facts are told`() throws {
    let folder = try TemporaryFolder()
    let (path, _) = try signed(folder)
    let store = try SQLiteStore(path: path, create: false)
    let report = try store.check()
    #expect(report.isSound)
    #expect(report.path == path)
    #expect(report.bytes == (try bytes(of: path).count))
    #expect(report.schemaVersion == 1)
    #expect(report.knownVersion == 1)
    #expect(report.fileMode == 0o600)
    #expect(report.fileModeBefore == nil)
    #expect(!report.isReadOnly)
    let counts = report.counts
    #expect([counts.people, counts.attempts, counts.signOffs] == [1, 2, 1])
    #expect((4...6).contains(counts.questions))
    #expect((4...5).contains(counts.entries))
    #expect(try store.check() == report)
  }

  @Test func `an empty store is sound`() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder("store.db"), create: true)
    #expect(try store.check().findings == [])
    #expect(try store.check().counts.people == 0)
  }

  /// What someone might want to have been otherwise.
  @Test(arguments: [
    "marks = '7/2'", "out_of = 5", "guideline = 'hango'", "guideline_version = '2020'",
    "track = 'elected'", "seed = '0000000000000002'", "bank_digest = '00'", "bank = 'other'",
    "bank_version = '2'",
  ])
  func `a sign-off that its attempt does not bear out is found`(change: String) throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    try tamper(path, "UPDATE sign_offs SET \(change)")
    let report = try SQLiteStore(path: path, create: false).check()
    #expect(report.findings == [.notBorneOut(signOff.id)])
  }

  @Test func `an answer made wrong afterwards is found`() throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    // One option in place of another, in a question where one is chosen.
    try tamper(
      path,
      """
      UPDATE entries SET choice = CASE choice WHEN '["a"]' THEN '["c"]' ELSE '["a"]' END
      WHERE json_array_length(choice) = 1
      """)
    let report = try SQLiteStore(path: path, create: false).check()
    #expect(report.findings.contains(.notBorneOut(signOff.id)))
    #expect(!report.isSound)
  }

  @Test(arguments: [
    ("UPDATE entries SET choice = '[\"z\"]' WHERE number = 0", "does not replay"),
    ("DELETE FROM entries WHERE number = (SELECT max(number) FROM entries)", "unfinished"),
    (
      "UPDATE entries SET kind = 'sure', choice = NULL, confidence = 1 WHERE number = 0",
      "does not replay"
    ),
  ])
  func `entries that do not lead through the paper are found`(sql: String, found: String) throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    try tamper(path, sql)
    let report = try SQLiteStore(path: path, create: false).check()
    let finding: StoreReport.Finding =
      found == "unfinished" ? .unfinished(signOff.attempt) : .doesNotReplay(signOff.attempt)
    #expect(report.findings == [finding, .notBorneOut(signOff.id)])
  }

  @Test func `a paper that its seed does not draw is found`() throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    let seed = "\(Sample.attempt(1, of: Sample.person(1)).paper.seed)"
    try tamper(
      path,
      """
      UPDATE attempts SET paper = replace(paper, '\(seed)', '00000000000000ff') WHERE number = 1;
      UPDATE sign_offs SET seed = '00000000000000ff'
      """)
    let report = try SQLiteStore(path: path, create: false).check()
    #expect(report.findings == [.drawnOtherwise(signOff.attempt)])
  }

  @Test func `options shown in another order than the seed's are found`() throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    let paper = Sample.attempt(1, of: Sample.person(1)).paper
    let shown = "[\"" + paper.items[0].shown[0].joined(separator: "\",\"") + "\"]"
    let turned = "[\"" + paper.items[0].shown[0].reversed().joined(separator: "\",\"") + "\"]"
    try tamper(
      path,
      "UPDATE attempts SET paper = replace(paper, '\(shown)', '\(turned)') WHERE number = 1")
    let report = try SQLiteStore(path: path, create: false).check()
    #expect(report.findings == [.drawnOtherwise(signOff.attempt)])
  }

  @Test func `a reference to what is not there is found`() throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    try tamper(path, "DELETE FROM people")
    let report = try SQLiteStore(path: path, create: false).check()
    #expect(Set(report.orphans.map(\.table)) == ["attempts", "sign_offs"])
    #expect(Set(report.orphans.map(\.missingFrom)) == ["people"])
    #expect(!report.isSound)
    try tamper(path, "DELETE FROM attempts WHERE id = '\(signOff.attempt)'")
    let worse = try SQLiteStore(path: path, create: false).check()
    #expect(worse.orphans.contains { $0.table == "entries" && $0.missingFrom == "attempts" })
    #expect(worse.findings == [.notBorneOut(signOff.id)])
  }

  @Test func `an attempt moved to another person is found`() throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    let store = try SQLiteStore(path: path, create: false)
    let other = Sample.person(2)
    try store.register(other)
    try tamper(path, "UPDATE attempts SET person = '\(other.id)' WHERE number = 1")
    #expect(try store.check().findings == [.notBorneOut(signOff.id)])
  }

  @Test(arguments: [
    ("DROP TRIGGER entries_are_not_changed", "trigger entries_are_not_changed"),
    ("DROP INDEX one_open_attempt_of_a_kind", "index one_open_attempt_of_a_kind"),
    ("CREATE TABLE more (text)", "table more"),
    ("CREATE VIEW v AS SELECT * FROM people", "view v"),
    ("CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM people; END", "trigger t"),
    ("ALTER TABLE people ADD COLUMN salary TEXT", "table people"),
  ])
  func `tables that are not ours are found`(sql: String, name: String) throws {
    let folder = try TemporaryFolder()
    let (path, _) = try signed(folder)
    try raw(path) { try $0.execute(sql) }
    let report = try SQLiteStore(path: path, create: false).check()
    #expect(report.findings == [.foreignSchema(name)])
  }

  @Test func `one damaged record hides no other`() throws {
    let folder = try TemporaryFolder()
    let (path, signOff) = try signed(folder)
    try tamper(
      path,
      """
      UPDATE people SET registered = -1;
      UPDATE attempts SET paper = '{}' WHERE number = 2;
      UPDATE sign_offs SET marks = '1'
      """)
    let found = try SQLiteStore(path: path, create: false).check().findings
    #expect(
      found == [
        .unreadable("people \(Sample.person(1).id)"),
        .unreadable("attempts \(AttemptRecord.ID(2)): paper"), .notBorneOut(signOff.id),
      ])
  }

  @Test(arguments: [
    "UPDATE entries SET choice = '[]'", "DELETE FROM entries", "UPDATE questions SET body = ''",
    "DELETE FROM questions", "UPDATE attempts SET paper = ''", "UPDATE attempts SET person = ''",
    "UPDATE attempts SET state = 'abandoned' WHERE state = 'finished'", "DELETE FROM attempts",
    "UPDATE sign_offs SET marks = '4'", "DELETE FROM sign_offs",
    "UPDATE people SET id = '7K3F-9QXM-2A4B'", "UPDATE people SET registered = 1",
    "DELETE FROM people",
    "INSERT INTO entries VALUES ('7K3F-9QXM-2A4B', 0, 'back', NULL, NULL, 1, 'json')",
  ])
  func `accidents are stopped by the tables themselves`(sql: String) throws {
    let folder = try TemporaryFolder()
    let (path, _) = try signed(folder)
    let store = try SQLiteStore(path: path, create: false)
    let before = try store.check()
    #expect(throws: StoreError.self) { try store.database.execute(sql) }
    #expect(try store.check() == before)
  }
}
