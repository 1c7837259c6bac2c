import Bank
import Testing

@testable import Quiz

@Suite struct AttemptTests {
  private let questions = [
    Samples.single("one"), Samples.multiple("two"), Samples.dialogue("three"),
    Samples.single("four"),
  ]

  @Test
  func `an exam is answered, gone back in and finished, and can be taken again from its events`()
    throws
  {
    var exam = Attempt(Samples.paper(.exam, questions))
    var events: [Attempt.Event] = []
    func take(_ event: Attempt.Event, _ effects: [Attempt.Effect]) throws {
      let found = try exam.take(event)
      events.append(event)
      #expect(found == effects)
      #expect(try Attempt(exam.paper, after: events) == exam)
    }
    func answered(_ choice: String...) -> Attempt.Event { .answered(choice, confidence: nil) }

    try take(answered("b"), [.record(answered("b"))])
    #expect(exam.position == .init(question: 1, step: nil))
    try take(.wentBack, [.record(.wentBack)])
    #expect(exam.position == .init(question: 0, step: nil))
    try take(answered("a"), [.record(answered("a"))])
    #expect(exam.position == .init(question: 1, step: nil))
    try take(answered("a", "b", "c"), [.record(answered("a", "b", "c"))])
    #expect(exam.position == .init(question: 2, step: "start"))
    try take(answered("b"), [.record(answered("b"))])
    #expect(exam.position == .init(question: 2, step: "more"))
    #expect(throws: Attempt.Refusal.dialogueBegun) { try exam.take(.wentBack) }
    try take(answered("a"), [.record(answered("a"))])
    #expect(exam.position == .init(question: 3, step: nil))
    // A dialogue is not undone, so going back passes it by.
    try take(.wentBack, [.record(.wentBack)])
    #expect(exam.position == .init(question: 1, step: nil))
    try take(answered("a", "b"), [.record(answered("a", "b"))])
    try take(answered("a"), [.record(answered("a")), .finish])
    #expect(exam.isOver)
    #expect(throws: Attempt.Refusal.isOver) { try exam.take(answered("b")) }

    let result = Result(exam)
    #expect(result.questions.map { "\($0.mark)" } == ["1", "2/3", "1/2", "1"])
    #expect("\(result.marks)" == "19/6")
  }

  @Test func `practice reveals at once and takes nothing back`() throws {
    var practice = Attempt(Samples.paper(.practice, questions))
    let effects = try practice.take(.answered(["b"], confidence: 3))
    #expect(
      effects == [
        .record(.answered(["b"], confidence: 3)), .reveal(.init(question: 0, step: nil)),
      ])
    #expect(throws: Attempt.Refusal.nothingBefore) { try practice.take(.wentBack) }
    #expect(Result(practice).sureAndWrong == ["one"])
  }

  @Test func `confidence may come after the answer, and the last word counts`() throws {
    var exam = Attempt(Samples.paper(.exam, questions))
    #expect(throws: Attempt.Refusal.nothingToBeSureOf) { try exam.take(.sure(2)) }
    _ = try exam.take(.answered(["b"], confidence: nil))
    _ = try exam.take(.sure(1))
    _ = try exam.take(.sure(3))
    #expect(exam.answers[0].first?.confidence == 3)
    #expect(throws: Attempt.Refusal.confidenceOutOfRange(4)) { try exam.take(.sure(4)) }
  }

  @Test func `a refused event changes nothing`() throws {
    var exam = Attempt(Samples.paper(.exam, questions))
    let before = exam
    #expect(throws: Attempt.Refusal.notAnAnswer(.empty)) {
      try exam.take(.answered([], confidence: nil))
    }
    #expect(throws: Attempt.Refusal.nothingBefore) { try exam.take(.wentBack) }
    #expect(throws: Attempt.Refusal.confidenceOutOfRange(0)) {
      try exam.take(.answered(["a"], confidence: 0))
    }
    #expect(exam == before)
  }
}
