import Files
import StoreConformance
import Testing

@testable import SQLiteStore

@Suite struct ConformanceTests {
  @Test(arguments: StoreStory.all)
  func `a file keeps records as every store does`(story: StoreStory) throws {
    let folder = try TemporaryFolder()
    try story.tell(.init { try SQLiteStore(path: folder("store.db"), create: true) })
  }

  @Test(arguments: StoreStory.all)
  func `so does one with a write-ahead log`(story: StoreStory) throws {
    let folder = try TemporaryFolder()
    var settings = SQLiteStore.Settings()
    // As with a newer library: safe here, where nobody writes and checkpoints at once.
    settings.library = Journal.firstSafeLog
    try story.tell(
      .init {
        try SQLiteStore(path: folder("store.db"), create: true, settings: settings)
      })
    #expect(try bytes(of: folder("store.db"))[18] == 2)
  }
}
