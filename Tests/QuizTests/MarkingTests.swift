import Bank
import Testing

@testable import Quiz

@Suite struct MarkingTests {
  @Test(arguments: [
    (Samples.single(), "a", "1"), (Samples.single(), "b", "0"),
    (Samples.single(credit: ["b": Fraction(1, 2) ?? .zero]), "b", "1/2"),
    (Samples.multiple(), "a b c", "1"), (Samples.multiple(), "a b", "2/3"),
    (Samples.multiple(), "a b c d", "2/3"), (Samples.multiple(), "a d", "0"),
    (Samples.multiple(), "d e f", "0"), (Samples.multiple(), "a b c d e f", "0"),
    (Samples.bestWorst(), "a d", "1"), (Samples.bestWorst(), "a b", "1/2"),
    (Samples.bestWorst(), "b d", "1/2"), (Samples.bestWorst(), "b c", "0"),
    (Samples.bestWorst(), "d a", "0"), (Samples.bestWorst(), "d b", "0"),
    (Samples.order([["a"], ["b"], ["c"], ["d"]]), "a b c d", "1"),
    (Samples.order([["a"], ["b"], ["c"], ["d"]]), "b a c d", "5/6"),
    (Samples.order([["a"], ["b"], ["c"], ["d"]]), "d c b a", "0"),
    (Samples.order([["a"], ["b", "c"], ["d"]]), "a c b d", "1"),
    (Samples.order([["a"], ["b", "c"], ["d"]]), "c a b d", "4/5"),
    (Samples.order([["a"], ["b"], ["c"], ["d"]], mustPrecede: [["a", "b"]]), "b a c d", "0"),
    (Samples.order([["a"], ["b"], ["c"], ["d"]], mustPrecede: [["a", "b"]]), "a b d c", "5/6"),
  ])
  func `an answer earns an exact fraction`(question: Question, choice: String, mark: String) {
    let choice = choice.split(separator: " ").map(String.init)
    #expect(question.refusal(of: choice, at: nil) == nil)
    #expect("\(question.mark([Answer(step: nil, choice: choice)]))" == mark)
  }

  @Test(arguments: [
    (["a"], "1", false), (["b", "a"], "1/2", true), (["b", "b"], "0", true),
  ])
  func `a dialogue is worth the mean of its path, at most its ending's cap`(
    path: [String], mark: String, isMissed: Bool
  ) {
    let question = Samples.dialogue(isCritical: true)
    let answers = zip(["start", "more"], path).map { Answer(step: $0, choice: [$1]) }
    #expect("\(question.mark(answers))" == mark)
    #expect(question.isMissed(answers) == isMissed)
  }

  @Test(arguments: [
    (Samples.single(isCritical: true), "a", false), (Samples.single(isCritical: true), "b", true),
    (Samples.single(isCritical: true, credit: ["b": Fraction(1, 2) ?? .zero]), "b", true),
    (Samples.bestWorst(isCritical: true), "b d", false),
    (Samples.bestWorst(isCritical: true), "a c", true),
  ])
  func `a critical question is missed by anything but what it is about`(
    question: Question, choice: String, isMissed: Bool
  ) {
    let choice = choice.split(separator: " ").map(String.init)
    #expect(question.isMissed([Answer(step: nil, choice: choice)]) == isMissed)
  }

  @Test(arguments: [
    (Samples.single(), "", Question.Refusal.empty), (Samples.single(), "e", .unknownOption("e")),
    (Samples.single(), "a b", .wantsOne), (Samples.multiple(), "a a", .repeated("a")),
    (Samples.bestWorst(), "a", .wantsTwo), (Samples.bestWorst(), "a a", .repeated("a")),
    (Samples.order([["a"], ["b"], ["c"], ["d"]]), "a b c", .wantsAll(4)),
  ])
  func `what is no answer is refused with the reason`(
    question: Question, choice: String, refusal: Question.Refusal
  ) {
    let choice = choice.split(separator: " ").map(String.init)
    #expect(question.refusal(of: choice, at: nil) == refusal)
  }

  @Test(arguments: [
    (Samples.single(lean: .strict), "b", nil as String?, Key.Lean.strict as Key.Lean?),
    (Samples.single(), "a", nil, nil), (Samples.multiple(), "a d", nil, .lax),
    (Samples.dialogue(), "b", "more", .strict), (Samples.bestWorst(), "a b", nil, nil),
    (Samples.order([["a"], ["b"], ["c"], ["d"]]), "b a c d", nil, .strict),
  ])
  func `a wrong choice leans one way`(
    question: Question, choice: String, step: String?, lean: Key.Lean?
  ) {
    let choice = choice.split(separator: " ").map(String.init)
    #expect(question.leaning(choice, at: step).main == lean)
  }
}
