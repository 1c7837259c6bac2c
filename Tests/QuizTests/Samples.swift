import Bank
import Words

@testable import Quiz

/// Questions made for the tests, told by their form alone.
enum Samples {
  static func options(_ ids: String, best: String = "", lean: Key.Lean = .lax) -> [Question.Option]
  {
    ids.map { id in
      Question.Option(
        id: "\(id)", text: "Val \(id)", feedback: "Så \(id)", credit: .zero,
        lean: best.contains(id) ? nil : lean, to: nil)
    }
  }

  static func question(
    _ form: Scenario.Form, id: String = "sample", topic: Topic.ID = "conduct",
    isCritical: Bool = false, isScored: Bool = true, steps: [Question.Step],
    endings: [Question.Ending] = [], order: Question.Order? = nil
  ) -> Question {
    Question(
      scenario: Name(id), topic: topic, form: form, isCritical: isCritical, isScored: isScored,
      title: "Rubrik", situation: "Du svarar.", question: "Vad gör du?", steps: steps,
      endings: endings, order: order,
      rules: [.init(id: "norrby.1", text: "Var saklig", pointer: "1")],
      laws: [])
  }

  static func single(
    _ id: String = "single", topic: Topic.ID = "conduct", isCritical: Bool = false,
    isScored: Bool = true, credit: [String: Fraction] = [:], lean: Key.Lean = .lax,
    agreement: Fraction? = nil
  ) -> Question {
    let options = options("abcd", best: "a", lean: lean).map {
      Question.Option(
        id: $0.id, text: $0.text, feedback: $0.feedback, credit: credit[$0.id] ?? .zero,
        lean: $0.lean, to: nil)
    }
    var asked = question(
      .single, id: id, topic: topic, isCritical: isCritical, isScored: isScored,
      steps: [.init(id: nil, text: nil, options: options, best: ["a"], worst: nil)])
    asked.agreement = agreement
    return asked
  }

  static func multiple(_ id: String = "multiple") -> Question {
    question(
      .multiple, id: id,
      steps: [
        .init(id: nil, text: nil, options: options("abcdef"), best: ["a", "b", "c"], worst: nil)
      ])
  }

  static func bestWorst(_ id: String = "best-worst", isCritical: Bool = false) -> Question {
    question(
      .bestWorst, id: id, isCritical: isCritical,
      steps: [
        .init(id: nil, text: nil, options: options("abcd", best: "a"), best: ["a"], worst: "d")
      ])
  }

  static func order(
    _ groups: [[String]], mustPrecede: [[String]] = [], id: String = "order"
  ) -> Question {
    question(
      .order, id: id,
      steps: [
        .init(
          id: nil, text: nil, options: options(groups.joined().sorted().joined()), best: [],
          worst: nil)
      ],
      order: .init(groups: groups, mustPrecede: mustPrecede, lean: .strict, feedback: "Så"))
  }

  /// start: a → well, b → more; more: a → saved (cap ½), b → lost (cap 0).
  static func dialogue(_ id: String = "dialogue", isCritical: Bool = false) -> Question {
    func option(_ id: String, to: String, lean: Key.Lean? = nil) -> Question.Option {
      .init(id: id, text: "Val \(id)", feedback: "Så \(id)", credit: .zero, lean: lean, to: to)
    }
    return question(
      .dialogue, id: id, isCritical: isCritical,
      steps: [
        .init(
          id: "start", text: "Hej",
          options: [
            option("a", to: "well"), option("b", to: "more", lean: .lax),
          ], best: ["a"], worst: nil),
        .init(
          id: "more", text: "Nå?",
          options: [
            option("a", to: "saved"), option("b", to: "lost", lean: .strict),
          ], best: ["a"], worst: nil),
      ],
      endings: [
        .init(id: "well", text: "Bra", cap: nil),
        .init(id: "saved", text: "Räddat", cap: Fraction(1, 2)),
        .init(id: "lost", text: "Borta", cap: .zero),
      ])
  }

  static func paper(_ kind: Paper.Kind, _ questions: [Question], seed: UInt64 = 1) -> Paper {
    Paper(
      kind: kind, guideline: "norrby", guidelineVersion: "1", track: "operator",
      language: .swedish,
      demand: .init(
        pass: Fraction(4, 5) ?? .one, floor: Fraction(1, 2) ?? .one, validMonths: 12),
      source: .init(bank: "small", version: "1", digest: "00"), seed: Seed(seed),
      lot: Lot(candidates: [], counts: []),
      items: questions.map { Paper.Item($0, seed: Seed(seed)) })
  }
}
