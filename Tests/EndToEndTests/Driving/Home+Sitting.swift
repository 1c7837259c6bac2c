import JSON
import PseudoTerminal

extension Home {
  /// The exam through JSON, by someone who may be new.
  func client(_ words: [String] = ["exam"] + newcomer) throws -> JSONClient {
    JSONClient(try pipe(words + ["--json"]), book: try .small())
  }

  /// Sits a whole exam, and signs after a pass unless told not to.
  @discardableResult func sit(_ manner: Manner = .rightly, signs: Bool = true) throws -> JSON {
    let client = try client()
    let result = try client.sit(manner)
    if result["passed"]?.truth == true, signs { _ = try client.sign() }
    client.piped.closeInput()
    _ = try client.piped.finish()
    return result
  }

  /// Begins an exam, answers so many questions and leaves.
  func begin(answering count: Int = 0) throws {
    let client = try client()
    for _ in 0..<count { try client.answer(try client.event("question")) }
    try client.event("question")
    try client.send(["quit": true])
    guard try client.piped.finish().status == 130 else { throw Unexpected("not left unfinished") }
  }
}
