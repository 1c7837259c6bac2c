internal import Bank
internal import JSON
public import Quiz
public import Words

extension Sample {
  /// Four questions out of six, in every form that the bank knows.
  public static func paper(
    _ kind: Paper.Kind, seed: Seed, language: Language = .swedish
  ) -> Paper {
    let lot = Lot(
      candidates: questions.enumerated().map { index, question in
        .init(scenario: question.scenario, topic: question.topic, rank: index % 2)
      },
      counts: [.init(topic: "conduct", count: 2), .init(topic: "records", count: 2)])
    let items = lot.draw(with: seed).compactMap { id in
      questions.first { $0.scenario == id }.map { Paper.Item($0, seed: seed) }
    }
    return Paper(
      kind: kind, guideline: "norsjo", guidelineVersion: "2017-01-24", track: "operator",
      language: language,
      demand: .init(
        pass: Fraction(4, 5) ?? .one, floor: Fraction(1, 2) ?? .one, validMonths: 12),
      source: .init(bank: "omdome", version: "1", digest: String(repeating: "0123", count: 16)),
      seed: seed, lot: lot, items: items)
  }

  static let questions: [Question] = [
    question("late-reply", "conduct", "single", [step(best: ["a"])]),
    question("what-to-log", "records", "multiple", [step(best: ["a", "c"])]),
    question(
      "angry-call", "conduct", "dialogue",
      [
        step("start", best: ["a"], to: ["a": "second", "b": "bad", "c": "bad"]),
        step("second", best: ["b"], to: ["a": "bad", "b": "good", "c": "bad"]),
      ],
      endings: [
        ["id": "good", "text": "Det ordnar sig.", "cap": nil],
        ["id": "bad", "text": "Hon lägger på.", "cap": "1/2"],
      ]),
    question(
      "clear-out", "records", "order", [step(best: [])],
      order: [
        "groups": [["b"], ["a", "c"]], "must_precede": [["b", "a"]], "lean": "lax",
        "feedback": "Först bevara, sedan gallra.",
      ]),
    question("press-call", "conduct", "best-worst", [step(best: ["c"], worst: "b")]),
    question("old-post", "records", "single", [step(best: ["b"])]),
  ].compactMap { Question($0) }

  private static func question(
    _ scenario: String, _ topic: String, _ form: String, _ steps: [JSON], endings: [JSON] = [],
    order: JSON = nil
  ) -> JSON {
    [
      "scenario": .text(scenario), "topic": .text(topic), "form": .text(form),
      "critical": .truth(scenario == "press-call"), "scored": true,
      "title": "Klockan är kvart över fem", "situation": "”Vad säger ni?” skriver någon. 🤔",
      "question": "Vad gör du?", "steps": .list(steps), "endings": .list(endings),
      "order": order,
      "rules": [["id": "norsjo.4.1", "text": "Svara inom ett dygn.", "pointer": "4.1"]],
      "laws": [["id": "osl", "text": "Offentlighets- och sekretesslagen", "pointer": nil]],
    ]
  }

  private static func step(
    _ id: String? = nil, best: [String], worst: String? = nil, to: [String: String] = [:]
  ) -> JSON {
    [
      "id": JSON(id), "text": JSON(id.map { "Steg \($0)" }), "best": JSON(best),
      "worst": JSON(worst),
      "options": .list(
        ["a", "b", "c"].map { option in
          [
            "id": .text(option), "text": .text("Alternativ \(option)"),
            "feedback": .text("Det leder till \(option)."), "credit": "1/3", "lean": "strict",
            "to": JSON(to[option]),
          ]
        }),
    ]
  }
}
