extension Home {
  /// Runs a line of shell with the program as `$0`, where only a shell can prepare the ground.
  func shell(_ line: String, environment more: [String: String] = [:]) throws -> Outcome {
    var shell = self
    shell.program = "/bin/sh"
    return try shell.run(["-c", line, program], environment: more)
  }
}
