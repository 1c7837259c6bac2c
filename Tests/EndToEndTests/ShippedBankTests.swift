import JSON
import PseudoTerminal
import Testing

/// The bank that is shipped, sat with the answers that it says are right.
@Suite struct ShippedBankTests {
  @Test(arguments: [
    ("norsjo", "operator", "sv"), ("hango", "operator", "fi"), ("kimitoon", "elected", "en"),
  ])
  func `an exam is drawn, passed and signed`(
    guideline: String, track: String, language: String
  ) throws {
    var home = try Home()
    home.environment["OMDOME_BANK"] = nil
    home.environment["OMDOME_LANG"] = language
    let client = try home.client([
      "exam", "--guideline", guideline, "--track", track, "--name", "Åsa Öberg",
    ])
    var result: JSON?
    while result == nil, let event = try client.event() {
      guard event["event"]?.text == "question" else {
        result = event
        break
      }
      let id = try #require(event["scenario"]?.text)
      let shown = try home.json([
        "bank", "show", id, "--key", "--json", "--guideline", guideline, "--track", track,
      ])
      // In a dialogue there is a key for each step.
      let step = event["step"]?.text
      let key = step.map { shown["key"]?[$0] } ?? shown["key"]
      try client.send(["answer": try #require(key)])
    }
    #expect(result?["passed"]?.truth == true)
    #expect(result?["marks"]?.text == "12")
    _ = try client.sign()
    #expect(try home.run(["status", "--check"]).status == 0)
  }
}
