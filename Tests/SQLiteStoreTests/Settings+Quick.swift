@testable import SQLiteStore

extension SQLiteStore.Settings {
  /// Nobody waits ten seconds for a test.
  static var quick: Self {
    var settings = Self()
    settings.patience = 50
    return settings
  }
}
