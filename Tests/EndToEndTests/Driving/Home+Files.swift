import Glibc

extension Home {
  func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw Unexpected("cannot read \(path)") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  /// Who may do what with a file, as `ls` counts it; nothing where there is none.
  func mode(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Runs a line of shell with the program as `$0`, where only a shell can prepare the ground.
  func shell(_ line: String, environment more: [String: String] = [:]) throws -> Outcome {
    var shell = self
    shell.program = "/bin/sh"
    return try shell.run(["-c", line, program], environment: more)
  }
}

extension Home {
  func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
  }

  /// Writes a file anew.
  func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Unexpected("cannot write \(path)") }
    fputs(text, file)
    fclose(file)
  }

  /// Writes over a part of a file.
  func write(_ bytes: [UInt8], to path: String, at place: Int) throws {
    guard let file = fopen(path, "r+") else { throw Unexpected("cannot write \(path)") }
    fseek(file, place, SEEK_SET)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
