import Testing

@testable import Bank

@Suite struct TrackTests {
  private static let place = Place("test", 1, 1)

  private static func texts(_ text: String) -> Texts {
    Texts(.init([.init(path: "name", text: text, place: place)]))
  }

  /// A guideline with so many rules on each topic, for operators unless it says otherwise.
  private static func guideline(_ rules: KeyValuePairs<String, [Role]>) -> Guideline {
    Guideline(
      id: "norrby", names: texts("Norrby"), country: .sweden, title: "Riktlinje",
      versions: [.init(id: "1", adopted: nil)],
      rules: rules.enumerated().map { index, rule in
        Rule(
          id: Name("norrby.\(index)"), pointer: "1", modality: .must, roles: rule.value,
          topic: Name(rule.key), criticality: .normal, changed: "1", texts: texts("Regel"),
          place: place)
      })
  }

  private static func track(
    _ shares: KeyValuePairs<String, Int>, roles: [Role] = [.operator], questions: Int = 12
  ) -> Track {
    Track(
      id: "operator", roles: roles, questions: questions, pass: .one, floor: .zero,
      validMonths: 12, isRenewable: true,
      blueprint: shares.map { .init(topic: Name($0.key), weight: $0.value) },
      texts: texts("Spår"), place: place)
  }

  private static let three = guideline(["a": [.operator], "b": [.operator], "c": [.operator]])

  @Test(arguments: [
    (track(["a": 3, "b": 2, "c": 1]), ["a 6", "b 4", "c 2"]),
    // 6 2/3, 4, 1 1/3: the largest remainder takes the question that is left.
    (track(["a": 5, "b": 3, "c": 1]), ["a 7", "b 4", "c 1"]),
    // 1 1/3 each: of equals, the first in the blueprint.
    (track(["a": 1, "b": 1, "c": 1], questions: 4), ["a 2", "b 1", "c 1"]),
    (track(["c": 1, "b": 1, "a": 1], questions: 5), ["c 2", "b 2", "a 1"]),
    // 2 8/11 and 3/11: nothing is left for the second.
    (track(["a": 10, "b": 1], questions: 3), ["a 3"]),
    (track(["a": 1, "b": 0, "c": 1], questions: 2), ["a 1", "c 1"]),
    // The guideline has no rule on the last.
    (track(["a": 1, "b": 1, "d": 10], questions: 4), ["a 2", "b 2"]),
    (track(["d": 1]), []),
    (track([:]), []),
  ])
  func `shares become whole questions`(track: Track, counts: [String]) {
    #expect(track.counts(under: Self.three).map { "\($0.0) \($0.1)" } == counts)
  }

  @Test func `a shorter paper has the same shares`() {
    let track = Self.track(["a": 3, "b": 2, "c": 1])
    #expect(track.counts(under: Self.three, of: 6).map(\.1) == [3, 2, 1])
  }

  @Test(arguments: [
    ([Role.operator], ["a", "b", "c"]), ([.manager], ["b"]), ([.elected], ["d"]),
    ([.manager, .elected], ["b", "d"]),
  ])
  func `only topics that bind the track's roles are asked about`(roles: [Role], topics: [String]) {
    let guideline = Self.guideline([
      "a": [.operator], "b": [.employee], "c": [.operator, .elected], "d": [.elected],
    ])
    let shares: KeyValuePairs = ["a": 1, "b": 1, "c": 1, "d": 1]
    let counts = Self.track(shares, roles: roles).counts(under: guideline).map(\.0.text)
    // What binds an elected representative binds nobody else.
    #expect(counts == (roles.contains(.elected) ? (topics + ["c"]).sorted() : topics))
  }

  @Test(arguments: [(3, true), (4, false)])
  func `a track is open when there are rules enough for a paper`(questions: Int, isOpen: Bool) {
    #expect(Self.track(["a": 1], questions: questions).isOpen(under: Self.three) == isOpen)
  }
}
