import Bank
import Testing

@testable import Quiz

@Suite struct ResultTests {
  /// A finished exam over singles, `x` for each right answer and `.` for each wrong one.
  private func exam(_ marks: String, topics: String? = nil, critical: Int? = nil) throws -> Result {
    let topics = Array(topics ?? String(repeating: "a", count: marks.count))
    let questions = marks.indices.enumerated().map { number, _ in
      Samples.single(
        "s\(number)", topic: Name("topic-\(topics[number])"), isCritical: number == critical)
    }
    var attempt = Attempt(Samples.paper(.exam, questions))
    for mark in marks {
      _ = try attempt.take(.answered([mark == "x" ? "a" : "b"], confidence: nil))
    }
    return Result(attempt)
  }

  @Test(arguments: [
    ("xxxx.", nil, nil as Int?, true), ("xxx..", nil, nil, false), ("xxxxx", nil, 2, true),
    ("xxxx.", nil, 4, false), ("xxxxxxxxx.", "aaaaaaaabb", nil, true),
    ("xxxxxxxxxxxxx..x", "aaaaaaaaaaaaabbb", nil, false),
    ("xxxxxxxxxxxxx..", "aaaaaaaaaaaaabb", nil, true),
  ])
  func `a pass takes the marks, every critical one, and no topic under its floor`(
    marks: String, topics: String?, critical: Int?, isPassed: Bool
  ) throws {
    #expect(try exam(marks, topics: topics, critical: critical).isPassed == isPassed)
  }

  @Test func `the pass mark is compared crosswise, never rounded`() throws {
    // 12 questions at 4/5 want 9.6: nine and a half do not pass, ten do.
    let half = Fraction(1, 2) ?? .zero
    let questions = (0..<12).map { Samples.single("s\($0)", credit: ["b": half]) }
    func result(_ choices: String) throws -> Result {
      var attempt = Attempt(Samples.paper(.exam, questions))
      for choice in choices { _ = try attempt.take(.answered(["\(choice)"], confidence: nil)) }
      return Result(attempt)
    }
    #expect(try "\(result("aaaaaaaaabcc").marks)" == "19/2")
    #expect(try !result("aaaaaaaaabcc").isPassed)
    #expect(try result("aaaaaaaaabbc").isPassed)
  }

  @Test func `an unfinished sitting never passes`() throws {
    var attempt = Attempt(Samples.paper(.exam, (0..<5).map { Samples.single("s\($0)") }))
    for _ in 0..<4 { _ = try attempt.take(.answered(["a"], confidence: nil)) }
    #expect(Result(attempt).marks == Fraction(4))
    #expect(!Result(attempt).isPassed)
  }

  @Test func `a question the panel disagreed on is asked but not scored`() throws {
    let questions = [
      Samples.single("one"), Samples.single("two", isCritical: true, isScored: false),
    ]
    var attempt = Attempt(Samples.paper(.exam, questions))
    _ = try attempt.take(.answered(["a"], confidence: nil))
    _ = try attempt.take(.answered(["b"], confidence: nil))
    let result = Result(attempt)
    #expect(result.of == 1)
    #expect(result.isPassed)
  }

  @Test func `certainty is weighed as the formula says`() throws {
    var attempt = Attempt(Samples.paper(.practice, (0..<4).map { Samples.single("s\($0)") }))
    for (choice, level) in [("a", 3), ("b", 3), ("a", 1), ("b", 1)] {
      _ = try attempt.take(.answered([choice], confidence: level))
    }
    // 3 - 6 + 1 + 0, over four.
    #expect(Result(attempt).certaintyHundredths == -50)
  }
}
