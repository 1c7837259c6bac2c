import Glibc

/// A folder of one test's own, gone when the test lets go of it.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    // The system fills in what is left blank.
    let blank = String(repeating: "X", count: 6)
    var template = Array("/tmp/omdome-test-\(blank)".utf8CString)
    guard let made = mkdtemp(&template) else { throw FileFault("/tmp") }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  /// The path of something in it.
  public func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// What is in it, in order.
  public var names: [String] { Self.names(in: path).sorted() }

  /// Writes a file, and the folders on the way to it.
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    try Files.write(bytes, to: self(name))
  }

  public func write(_ text: String, to name: String) throws {
    try write(text.utf8, to: name)
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    // A test may have closed it to everyone.
    chmod(path, 0o700)
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
