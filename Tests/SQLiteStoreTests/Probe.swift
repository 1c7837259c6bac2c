import Foundation
import Testing

/// The probe, another process, at work on a store.
final class Probe {
  static let program: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let folder = URL(fileURLWithPath: bundle ?? CommandLine.arguments[0])
    return folder.deletingLastPathComponent().path + "/StoreProbe"
  }()

  private let process = Process()
  private let pipe = Pipe()
  private var buffer: [UInt8] = []

  /// `under` is a command that starts the probe: `strace …`, `unshare …`.
  init(_ arguments: [String], under: [String] = []) throws {
    let command = under + [Self.program] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.environment = ["SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]
    try process.run()
  }

  /// The next line, or nothing when there will be none.
  func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      let data = pipe.fileHandleForReading.availableData
      if data.isEmpty { return nil }
      buffer += data
    }
  }

  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    process.waitUntilExit()
    return lines
  }

  func kill() {
    _ = Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  var wasKilled: Bool { process.terminationReason == .uncaughtSignal }

  static func run(_ arguments: String..., under: [String] = []) throws -> [String] {
    try Probe(arguments, under: under).lines()
  }

  /// Where a command of the system lies.
  static func find(_ command: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/"].map { $0 + command }
      .first { access($0, X_OK) == 0 }
  }
}
