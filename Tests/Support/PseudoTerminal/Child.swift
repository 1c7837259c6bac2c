internal import CPTY
@preconcurrency internal import Glibc

/// A started program, ended and waited for when its owner lets go.
final class Child {
  private let process: pid_t
  private var status: Int32?

  /// Starts the program in a session of its own with the descriptors that `arrange` lays out.
  init(
    _ arguments: [String], environment: [String: String],
    arrange: (inout posix_spawn_file_actions_t) -> Void
  ) throws(Failure) {
    var files = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    // In a new session, the terminal that is opened next becomes its own.
    posix_spawnattr_setflags(&attributes, OM_SPAWN_SETSID)
    arrange(&files)
    guard let program = arguments.first else { throw Failure(description: "no program named") }
    var argv = arguments.map { strdup($0) } + [nil]
    var variables = Self.variables(environment).map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argv + variables { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &files, &attributes, &argv, &variables)
    guard code == 0 else { throw Failure(description: "cannot start \(arguments): \(code)") }
    self.process = process
  }

  deinit {
    guard status == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  func signal(_ number: Int32) {
    if status == nil { kill(process, number) }
  }

  /// The status as a shell tells it, once the program has ended.
  func exitStatus() -> Int32? {
    var raw: Int32 = 0
    if status == nil, waitpid(process, &raw, WNOHANG) == process {
      status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + (raw & 0x7F)
    }
    return status
  }

  /// Whether the program has stopped, as Ctrl-Z makes it, since this was last asked.
  func hasStopped() -> Bool {
    var raw: Int32 = 0
    guard status == nil, waitpid(process, &raw, WNOHANG | WUNTRACED) == process else {
      return false
    }
    if raw & 0xFF == 0x7F { return true }
    status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + (raw & 0x7F)
    return false
  }

  /// The least that a program needs, so that no test depends on who runs it.
  private static func variables(_ own: [String: String]) -> [String: String] {
    var variables = [
      "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    if getenv("LLVM_PROFILE_FILE") != nil {
      variables["LLVM_PROFILE_FILE"] = "\(buildFolder)/codecov/child-%p.profraw"
    }
    return variables.merging(own) { $1 }
  }
}

/// Where the programs under test lie: beside the bundle of tests that depends on them.
private let buildFolder: String = {
  let bundle =
    CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
  return bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined()
}()

/// The path of an executable of this package, which the test target has to depend on.
public func builtProgram(_ name: String) -> String {
  "\(buildFolder)/\(name)"
}
