import Files
import Records
import Samples
import Testing

@testable import SQLiteStore

@Suite struct JournalTests {
  @Test(arguments: [
    (3_007_000, Journal.rollback), (3_040_001, .rollback), (3_051_002, .rollback),
    (3_051_003, .writeAheadLog), (3_052_000, .writeAheadLog), (4_000_000, .writeAheadLog),
  ])
  func `a log is kept only where the library keeps it safely`(library: Int, journal: Journal) {
    #expect(Journal.safe(with: library) == journal)
  }

  @Test func `a store changes its journal with the library`() throws {
    let folder = try TemporaryFolder()
    var settings = SQLiteStore.Settings.quick
    for (library, journal, synchronous, reason) in [
      (
        3_040_001, Journal.rollback, StoreReport.Synchronous.extra,
        StoreReport.JournalReason
          .libraryIsOlder(firstSafe: "3.51.3")
      ),
      (3_051_003, .writeAheadLog, .full, .libraryIsSafe),
      (3_040_001, .rollback, .extra, .libraryIsOlder(firstSafe: "3.51.3")),
    ] {
      settings.library = library
      let store = try SQLiteStore(path: folder("store.db"), create: true, settings: settings)
      try store.register(Sample.person(UInt64(library)))
      let report = try store.check()
      #expect(report.journal == journal)
      #expect(report.synchronous == synchronous)
      #expect(report.journalReason == reason)
    }
    #expect(try SQLiteStore(path: folder("store.db"), create: false).people().count == 2)
  }

  @Test func `an old library does not join others in a log`() throws {
    let folder = try TemporaryFolder()
    var settings = SQLiteStore.Settings.quick
    settings.library = 3_051_003
    let store = try SQLiteStore(path: folder("store.db"), create: true, settings: settings)
    try store.register(Sample.person(1))
    settings.library = 3_040_001
    #expect(throws: StoreError.busy(path: folder("store.db"))) {
      try SQLiteStore(path: folder("store.db"), create: true, settings: settings)
    }
  }

  @Test func `every connection guards itself`() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder("store.db"), create: true)
    let settings = ["foreign_keys", "cell_size_check", "secure_delete", "trusted_schema"]
    let values = try settings.map { try store.database.number("PRAGMA \($0)") }
    #expect(values == [1, 1, 1, 0])
  }
}
