public import Bank
public import Words

extension Question {
  /// Puts a scenario to someone under this guideline, in this track and language. Fails when the
  /// bank has no key for them, which its check calls an error.
  public init?(
    _ scenario: Scenario, under guideline: Guideline, in track: Track.ID, of bank: Bank,
    language: Language
  ) {
    guard let key = scenario.key(under: guideline, in: track) else { return nil }
    func text(_ path: String) -> String { scenario.texts(path, in: language) }
    let feedback = { (option: String?, step: String?) in
      text(Scenario.Path.feedback(key.selector.path, option, of: step))
    }
    var steps: [Step] = []
    for step in scenario.steps {
      let judgement = key.judgement(of: step.id)
      if judgement == nil, scenario.form != .order { return nil }
      steps.append(
        Step(
          id: step.id, text: step.id.map { text(Scenario.Path.step($0)) },
          options: step.options.map { option in
            Option(
              id: option.id, text: text(Scenario.Path.option(option.id, of: step.id)),
              feedback: scenario.form == .order ? "" : feedback(option.id, step.id),
              credit: judgement?.credit[option.id] ?? .zero, lean: judgement?.lean[option.id],
              to: option.to)
          },
          best: judgement?.best ?? [], worst: judgement?.worst))
    }
    self.init(
      scenario: scenario.id, topic: scenario.topic, form: scenario.form,
      isCritical: scenario.isCritical,
      isScored: (key.agreement ?? .one) >= bank.agreement, agreement: key.agreement,
      title: text(Scenario.Path.title), situation: text(Scenario.Path.situation),
      question: text(Scenario.Path.question), steps: steps,
      endings: scenario.endings.map {
        Ending(id: $0, text: text(Scenario.Path.ending($0)), cap: key.caps[$0])
      },
      order: key.order.map {
        Order(
          groups: $0.groups, mustPrecede: $0.mustPrecede, lean: $0.lean,
          feedback: feedback(nil, nil))
      },
      rules: key.rules.compactMap { id in
        // Under one guideline, another's rules decide nothing.
        guideline.rules.first { $0.id == id }.map {
          Ground(id: id.text, text: $0.texts("rules/\(id)", in: language), pointer: $0.pointer)
        }
      },
      laws: key.laws.compactMap { id in
        bank.laws[id].map {
          Ground(id: id.text, text: $0.texts("laws/\(id)/text", in: language), pointer: nil)
        }
      })
  }
}
