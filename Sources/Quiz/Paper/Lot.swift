public import Bank

/// What a paper is drawn out of, and how many on each topic. Kept with the paper, so that anyone can
/// draw it again and see that nobody chose the questions.
public struct Lot: Hashable, Sendable {
  /// A scenario that may be drawn. Those of the lowest rank are drawn first.
  public struct Candidate: Hashable, Sendable {
    public let scenario: Scenario.ID
    public let topic: Topic.ID
    public let rank: Int

    public init(scenario: Scenario.ID, topic: Topic.ID, rank: Int) {
      (self.scenario, self.topic, self.rank) = (scenario, topic, rank)
    }
  }

  public struct Count: Hashable, Sendable {
    public let topic: Topic.ID
    public let count: Int

    public init(topic: Topic.ID, count: Int) {
      (self.topic, self.count) = (topic, count)
    }
  }

  public let candidates: [Candidate]
  public let counts: [Count]

  public init(candidates: [Candidate], counts: [Count]) {
    (self.candidates, self.counts) = (candidates, counts)
  }

  /// A topic on which the bank has too few scenarios for a paper.
  public struct Shortage: Error, Hashable, Sendable {
    public let topic: Topic.ID
    public let has: Int
    public let wants: Int
  }

  public var shortages: [Shortage] {
    counts.compactMap { count in
      let has = candidates.count { $0.topic == count.topic }
      return has < count.count
        ? Shortage(topic: count.topic, has: has, wants: count.count) : nil
    }
  }

  /// The scenarios of a paper in the order in which they are asked.
  public func draw(with seed: Seed) -> [Scenario.ID] {
    var stream = seed.stream("paper")
    var drawn: [Scenario.ID] = []
    for count in counts {
      let ofTopic = candidates.filter { $0.topic == count.topic }
      drawn += take(count.count, from: ofTopic, &stream)
    }
    return stream.shuffled(drawn)
  }

  private func take(
    _ count: Int, from candidates: [Candidate], _ stream: inout Seed.Stream
  ) -> [Scenario.ID] {
    // Shuffled first, then by rank: chance decides within a rank alone.
    let shuffled = stream.shuffled(candidates.sorted { $0.scenario < $1.scenario })
    let ranks = Set(shuffled.map(\.rank)).sorted()
    let ordered = ranks.flatMap { rank in shuffled.filter { $0.rank == rank } }
    return ordered.prefix(count).map(\.scenario)
  }
}
