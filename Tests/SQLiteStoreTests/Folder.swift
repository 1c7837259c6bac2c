import Foundation
import Testing

@testable import SQLiteStore

/// A folder of one test, gone with it.
final class Folder {
  let path: String

  init(mode: mode_t = 0o700) throws {
    var template = Array("\(NSTemporaryDirectory())/omdome-store.XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
    chmod(path, mode)
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

extension SQLiteStore.Settings {
  /// Nobody waits ten seconds for a test.
  static var quick: Self {
    var settings = Self()
    settings.patience = 50
    return settings
  }
}

func mode(of path: String) -> mode_t {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}

func bytes(of path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}

func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}
