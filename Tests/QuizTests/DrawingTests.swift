import Bank
import Files
import JSON
import Testing
import Words

@testable import Quiz

@Suite struct DrawingTests {
  @Test func `the generator gives the published numbers`() {
    // SplitMix64 from the state 1234567, as its author's reference gives them.
    var stream = Seed(1_234_567 ^ 0xCBF2_9CE4_8422_2325).stream("")
    let numbers = (0..<3).map { _ in stream.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  private let lot = Lot(
    candidates: (0..<30).map {
      Lot.Candidate(scenario: Name("s\($0)"), topic: Name("t\($0 % 3)"), rank: $0 < 15 ? 1 : 0)
    },
    counts: [Lot.Count(topic: "t0", count: 4), Lot.Count(topic: "t1", count: 2)])

  @Test func `the same seed draws the same paper, another seed another`() {
    let one = lot.draw(with: Seed(7))
    #expect(one == lot.draw(with: Seed(7)))
    #expect(one != lot.draw(with: Seed(8)))
    let reordered = Lot(candidates: lot.candidates.reversed(), counts: lot.counts)
    #expect(reordered.draw(with: Seed(7)) == one)
  }

  @Test func `this very paper is drawn for ever`() {
    #expect(
      lot.draw(with: Seed(7)).map(\.text)
        == ["s21", "s28", "s24", "s18", "s27", "s22"])
  }

  @Test func `a topic has its count and the lowest rank comes first`() {
    for seed in 0..<50 {
      let drawn = lot.draw(with: Seed(UInt64(seed)))
      let topics = drawn.map { id in lot.candidates.first { $0.scenario == id }?.topic.text ?? "" }
      #expect(topics.count { $0 == "t0" } == 4)
      #expect(topics.count { $0 == "t1" } == 2)
      let ranks = drawn.map { id in lot.candidates.first { $0.scenario == id }?.rank }
      #expect(ranks.allSatisfy { $0 == 0 })
    }
  }

  @Test func `every candidate and every place has its chance`() {
    var first: [String: Int] = [:]
    for seed in 0..<3000 {
      let shuffled = Seed(UInt64(seed)).stream("x")
      var stream = shuffled
      first[stream.shuffled(["a", "b", "c", "d"])[0], default: 0] += 1
    }
    for count in first.values { #expect((600...900).contains(count)) }
    #expect(first.count == 4)
  }

  @Test func `a shortage is named`() {
    let thin = Lot(candidates: lot.candidates, counts: [Lot.Count(topic: "t2", count: 11)])
    #expect(thin.shortages == [Lot.Shortage(topic: "t2", has: 10, wants: 11)])
  }

  @Test func `an order to be found is never shown already found`() {
    for seed in 0..<200 {
      let item = Paper.Item(
        Samples.order([["a"], ["b"], ["c"], ["d"]]), seed: Seed(UInt64(seed)))
      #expect(item.shown != [["a", "b", "c", "d"]])
    }
  }

  @Test func `a paper is kept and read again to the letter`() throws {
    let paper = Samples.paper(
      .exam,
      [
        Samples.single("one", credit: ["b": Fraction(1, 3) ?? .zero], agreement: Fraction(3, 4)),
        Samples.multiple("two"),
        Samples.dialogue("three"), Samples.bestWorst("four"),
        Samples.order([["a"], ["b", "c"], ["d"]], mustPrecede: [["a", "d"]]),
      ])
    #expect(paper.items.map(\.question.agreement) == [Fraction(3, 4), nil, nil, nil, nil])
    let bodies = Dictionary(paper.contents.map { ($0.digest, $0.body) }) { $1 }
    let text = paper.json.canonical
    let again = Paper(try JSON(reading: text)) { bodies[$0] }
    #expect(again == paper)
    // A question altered by one letter is not the one that the paper names.
    let altered = Paper(try JSON(reading: text)) { bodies[$0]?.replacing("Val a", with: "Val å") }
    #expect(altered == nil)
  }
}
