internal import Bank
public import JSON

extension Question {
  /// Everything that was put to someone, as it is kept and hashed.
  public var json: JSON {
    [
      "scenario": .text(scenario.text), "topic": .text(topic.text), "form": .text(form.rawValue),
      "critical": .truth(isCritical), "scored": .truth(isScored),
      "agreement": JSON(agreement.map { "\($0)" }), "title": .text(title),
      "situation": .text(situation), "question": .text(question),
      "steps": .list(steps.map(\.json)), "endings": .list(endings.map(\.json)),
      "order": order?.json ?? .null, "rules": .list(rules.map(\.json)),
      "laws": .list(laws.map(\.json)),
    ]
  }

  public init?(_ json: JSON) {
    guard let scenario = json["scenario"]?.text, let topic = json["topic"]?.text,
      let form = json["form"]?.text.flatMap(Scenario.Form.init(rawValue:)),
      let isCritical = json["critical"]?.truth, let isScored = json["scored"]?.truth,
      let title = json["title"]?.text, let situation = json["situation"]?.text,
      let question = json["question"]?.text,
      let steps = json["steps"]?.list?.each(Step.init), !steps.isEmpty,
      let endings = json["endings"]?.list?.each(Ending.init),
      let rules = json["rules"]?.list?.each(Ground.init),
      let laws = json["laws"]?.list?.each(Ground.init), let orderJSON = json["order"]
    else { return nil }
    // A record may have been forged: what no bank can hold could make a sum overflow.
    guard steps.count <= Self.mostSteps,
      steps.allSatisfy({
        $0.options.count <= Self.mostOptions && $0.best.count <= $0.options.count
      })
    else { return nil }
    let order = Order(orderJSON)
    if form == .order, order == nil { return nil }
    self.init(
      scenario: Name(scenario), topic: Name(topic), form: form, isCritical: isCritical,
      isScored: isScored,
      agreement: json["agreement"]?.text.flatMap { Fraction($0) }, title: title,
      situation: situation, question: question, steps: steps,
      endings: endings, order: order, rules: rules, laws: laws)
  }
}

extension Question.Step {
  fileprivate var json: JSON {
    [
      "id": JSON(id), "text": JSON(text), "options": .list(options.map(\.json)),
      "best": JSON(best), "worst": JSON(worst),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let options = json["options"]?.list?.each(Question.Option.init),
      let best = json["best"]?.texts
    else { return nil }
    self.init(
      id: json["id"]?.text, text: json["text"]?.text, options: options, best: best,
      worst: json["worst"]?.text)
  }
}

extension Question.Option {
  fileprivate var json: JSON {
    [
      "id": .text(id), "text": .text(text), "feedback": .text(feedback),
      "credit": .text("\(credit)"), "lean": JSON(lean?.rawValue), "to": JSON(to),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let id = json["id"]?.text, let text = json["text"]?.text,
      let feedback = json["feedback"]?.text,
      let credit = json["credit"]?.text.flatMap(Fraction.init(bounded:))
    else { return nil }
    self.init(
      id: id, text: text, feedback: feedback, credit: credit,
      lean: json["lean"]?.text.flatMap(Key.Lean.init(rawValue:)), to: json["to"]?.text)
  }
}

extension Question.Ending {
  fileprivate var json: JSON {
    ["id": .text(id), "text": .text(text), "cap": JSON(cap.map { "\($0)" })]
  }

  fileprivate init?(_ json: JSON) {
    guard let id = json["id"]?.text, let text = json["text"]?.text else { return nil }
    self.init(id: id, text: text, cap: json["cap"]?.text.flatMap(Fraction.init(bounded:)))
  }
}

extension Question.Order {
  fileprivate var json: JSON {
    [
      "groups": .list(groups.map { JSON($0) }),
      "must_precede": .list(mustPrecede.map { JSON($0) }), "lean": .text(lean.rawValue),
      "feedback": .text(feedback),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let groups = json["groups"]?.list?.each(\.texts),
      let mustPrecede = json["must_precede"]?.list?.each(\.texts),
      mustPrecede.allSatisfy({ $0.count == 2 }),
      let lean = json["lean"]?.text.flatMap(Key.Lean.init(rawValue:)),
      let feedback = json["feedback"]?.text
    else { return nil }
    self.init(groups: groups, mustPrecede: mustPrecede, lean: lean, feedback: feedback)
  }
}

extension Question.Ground {
  fileprivate var json: JSON {
    ["id": .text(id), "text": .text(text), "pointer": JSON(pointer)]
  }

  fileprivate init?(_ json: JSON) {
    guard let id = json["id"]?.text, let text = json["text"]?.text else { return nil }
    self.init(id: id, text: text, pointer: json["pointer"]?.text)
  }
}

extension Question {
  private static let mostSteps = 8
  private static let mostOptions = 8
}

extension Fraction {
  /// A fraction as a bank may hold it.
  init?(bounded text: String) {
    self.init(text)
    if denominator > Limits.denominator || self > .one { return nil }
  }
}

extension [JSON] {
  /// Every value made into something; nothing when one of them cannot be.
  func each<Made>(_ make: (JSON) -> Made?) -> [Made]? {
    let made = compactMap(make)
    return made.count == count ? made : nil
  }
}
