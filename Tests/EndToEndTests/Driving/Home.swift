import Files
import PseudoTerminal
import Words

/// A home of one test's own: the program finds nothing there but what the test has put.
struct Home {
  let folder: TemporaryFolder
  /// Beside the few variables that every program gets.
  var environment: [String: String]
  var program = builtProgram("omdome")

  /// - Parameter rehearsing: A number that stands for chance, the clock with it: two homes with the
  ///   same number see the same questions, ids and dates. Without it, chance is chance.
  init(rehearsing number: Int? = nil) throws {
    folder = try TemporaryFolder()
    environment = ["HOME": folder.path, "OMDOME_BANK": Home.bank]
    if let number { rehearse(number) }
  }

  /// The bank of these tests: ten scenarios, two on each topic, in place of the shipped one.
  static let bank = "\(testFolder)/Bank"
  /// The bank that is shipped.
  static let shippedBank = "\(testFolder)/../../Scenarios"

  var path: String { folder.path }
  var store: String { "\(path)/.local/share/omdome/omdome.db" }

  mutating func rehearse(_ number: Int) {
    environment["LD_PRELOAD"] = builtProgram("libRehearsal.so")
    environment["REHEARSAL_CHANCE"] = "\(number)"
    // Noon in Stockholm on 21 November 2026.
    environment["REHEARSAL_CLOCK"] = "1795258800"
  }

  /// What came of a command.
  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs a command between pipes, with all of its input.
  func run(
    _ words: [String], input: String = "", environment more: [String: String] = [:],
    redirections: [Int32: String] = [:], within limit: Duration = patience
  ) throws -> Outcome {
    let piped = try Piped(
      [program] + words, environment: environment.merging(more) { $1 }, redirections: redirections)
    try piped.send(input)
    piped.closeInput()
    let (status, output, errors) = try piped.finish(within: limit)
    return Outcome(status: status, output: output, errors: errors)
  }

  /// Starts a command between pipes.
  func pipe(_ words: [String], environment more: [String: String] = [:]) throws -> Piped {
    try Piped([program] + words, environment: environment.merging(more) { $1 })
  }

  /// Starts a command at a terminal.
  func terminal(
    _ words: [String], columns: UInt16 = 80, environment more: [String: String] = [:],
    redirections: [Int32: String] = [:]
  ) throws -> Pty {
    try Pty(
      [program] + words, environment: environment.merging(more) { $1 }, columns: columns,
      redirections: redirections)
  }
}

/// Where these tests and what they compare with lie.
let testFolder = #filePath.split(separator: "/").dropLast(2).map { "/\($0)" }.joined()

/// What a new person tells beforehand.
let newcomer = ["--guideline", "norrby", "--track", "operator", "--name", "Åsa Öberg"]
