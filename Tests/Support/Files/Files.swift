public import Glibc

/// What a test could not do with a file, and the system's reason.
public struct FileFault: Error {
  public let path: String
  public let error: Int32

  init(_ path: String) { (self.path, error) = (path, errno) }
}

/// All that is in a file.
public func bytes(of path: String) throws -> [UInt8] {
  guard let file = fopen(path, "r") else { throw FileFault(path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  guard ferror(file) == 0 else { throw FileFault(path) }
  return bytes
}

public func text(of path: String) throws -> String {
  String(decoding: try bytes(of: path), as: UTF8.self)
}

/// Writes a file anew.
public func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
  guard let file = fopen(path, "w") else { throw FileFault(path) }
  let bytes = Array(bytes)
  let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
  guard fclose(file) == 0, isWhole else { throw FileFault(path) }
}

public func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

/// Who may do what with a file, as `ls` counts it; nothing where there is none.
public func mode(of path: String) -> mode_t? {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
}
