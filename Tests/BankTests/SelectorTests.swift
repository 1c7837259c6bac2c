import Files
import Testing
import Words

@testable import Bank

/// Which of a scenario's keys decides.
@Suite struct SelectorTests {
  /// A bank with two guidelines and two tracks, and a scenario that has these keys.
  private func bank(keys: [String]) throws -> Bank {
    let soderby = SmallBank.files["guidelines/norrby.yaml"]?
      .replacing("norrby", with: "soderby").replacing("sweden", with: "finland")
    let head = try #require(SmallBank.scenario.firstRange(of: "key:\n")).lowerBound
    let body = """
        rules: [norrby.1, soderby.1]
        best: a
        lean: { b: neither }
        feedback: { a: Bra, b: Mindre bra }
      """
    let scenario =
      SmallBank.scenario[..<head]
      .replacing("[norrby]", with: "[norrby, soderby]")
      .replacing("[operator]", with: "[operator, manager]")
    let folder = try SmallBank.folder(with: [
      "guidelines/soderby.yaml": soderby ?? "",
      "tracks.yaml": """
      tracks:
        operator: { name: Kanalansvarig, roles: [operator], blueprint: { conduct: 1 } }
        manager: { name: Chef, roles: [manager], blueprint: { conduct: 1 } }
      """,
      "conduct/tone.yaml": scenario + "keys:\n"
        + keys.map { " \($0):\n\(body)\n" }.joined(),
    ])
    let loaded = Bank.load([folder.path], languages: [.swedish])
    #expect(loaded.faults == [])
    return loaded.bank
  }

  @Test(arguments: [
    (["operator", "sweden", "norrby"], "norrby"),
    (["norrby", "sweden", "operator"], "norrby"),
    (["operator", "sweden"], "sweden"),
    (["operator", "finland"], "operator"),
    (["manager", "soderby", "finland"], nil),
    (["sweden+operator", "norrby"], "norrby"),
    (["sweden", "sweden+operator"], "sweden+operator"),
    (["operator+sweden", "sweden"], "operator+sweden"),
    (["norrby", "norrby+operator", "norrby+sweden"], "norrby+sweden"),
    (["norrby+manager", "operator"], "operator"),
    (["finland+operator", "soderby+operator"], nil),
  ])
  func `a guideline outweighs a country, a country a track`(
    keys: [String], decides: String?
  ) throws {
    let bank = try bank(keys: keys)
    let scenario = try #require(bank.scenarios["tone"])
    let guideline = try #require(bank.guidelines["norrby"])
    let key = scenario.key(under: guideline, in: "operator")
    #expect(key?.selector.path == decides.map { "keys/\($0)" })
  }
}
