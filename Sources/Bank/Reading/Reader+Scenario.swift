extension Reader {
  enum ScenarioField: String, CaseIterable {
    case scenario, title, topic, form, level, critical, guidelines, tracks, situation, question
    case options, steps, endings, key, keys, author
  }

  mutating func scenario() -> Scenario? {
    let fields = fields(0, ScenarioField.self)
    guard let id = required(.scenario, in: fields).flatMap({ id($0) }) else { return nil }
    let faultsBefore = faults.count
    var texts: [Texts.Entry] = []
    for (field, path) in [
      (ScenarioField.title, Scenario.Path.title), (.situation, Scenario.Path.situation),
      (.question, Scenario.Path.question),
    ] {
      if let node = required(field, in: fields), let entry = entry(path, node) {
        texts.append(entry)
      }
    }
    let topic = required(.topic, in: fields).flatMap { node in
      text(node).map { name in
        mention(.topic, name, at: node)
        return name
      }
    }
    let form = required(.form, in: fields).flatMap { choice($0, Scenario.Form.self) }
    let level = required(.level, in: fields).flatMap { number($0, in: Scenario.levels) }
    let isCritical = required(.critical, in: fields).flatMap { truth($0) }
    let guidelines: [Guideline.ID] =
      required(.guidelines, in: fields).map { names($0, of: .guideline) } ?? []
    let tracks: [Track.ID] = required(.tracks, in: fields).map { names($0, of: .track) } ?? []
    guard let form else { return nil }

    let steps: [Scenario.Step]
    var endings: [String] = []
    if form == .dialogue {
      if fields[.options] != nil { unneeded(.options, form, fields) }
      (steps, endings) = dialogue(fields, &texts)
    } else {
      if fields[.steps] != nil { unneeded(.steps, form, fields) }
      if fields[.endings] != nil { unneeded(.endings, form, fields) }
      let options = required(.options, in: fields).map { self.options($0, form, &texts) } ?? []
      steps = [Scenario.Step(id: nil, options: options)]
    }
    let keys = keys(fields, form, steps, endings, &texts)
    // Who wrote it is for people to know.
    if let node = fields[.author] { _ = text(node) }
    guard faults.count == faultsBefore, let topic, let level, let isCritical else { return nil }
    return Scenario(
      id: Name(id), topic: Name(topic), form: form, level: level, isCritical: isCritical,
      guidelines: guidelines, tracks: tracks, steps: steps, endings: endings, keys: keys,
      texts: Texts(.init(texts)), place: place(0))
  }

  private mutating func unneeded(
    _ field: ScenarioField, _ form: Scenario.Form, _ fields: Fields<ScenarioField>
  ) {
    if let node = fields[field] {
      fault(.unneededKey(field.rawValue, .inForm(form)), at: node)
    }
  }

  // MARK: Options

  private mutating func options(
    _ node: Int, _ form: Scenario.Form, _ texts: inout [Texts.Entry]
  ) -> [Scenario.Option] {
    let options = entries(node).map { id, _, value in
      if let entry = entry(Scenario.Path.option(id, of: nil), value) { texts.append(entry) }
      return Scenario.Option(id: id, to: nil)
    }
    let wanted =
      switch form {
      case .single: 2...4
      case .bestWorst: 4...4
      default: 4...6
      }
    if !wanted.contains(options.count) {
      fault(.wrongNumber(of: .options, wanted, got: options.count), at: node)
    }
    return options
  }

  enum StepField: String, CaseIterable { case text, options }
  enum ChoiceField: String, CaseIterable { case text, to }

  private mutating func dialogue(
    _ fields: Fields<ScenarioField>, _ texts: inout [Texts.Entry]
  ) -> (steps: [Scenario.Step], endings: [String]) {
    guard let stepsNode = required(.steps, in: fields),
      let endingsNode = required(.endings, in: fields)
    else { return ([], []) }
    let stepEntries = entries(stepsNode)
    let endingEntries = entries(endingsNode)
    for (id, _, value) in endingEntries {
      if let entry = entry(Scenario.Path.ending(id), value) { texts.append(entry) }
    }
    if !(2...8).contains(stepEntries.count) {
      fault(.wrongNumber(of: .steps, 2...8, got: stepEntries.count), at: stepsNode)
    }
    if !(2...8).contains(endingEntries.count) {
      fault(.wrongNumber(of: .endings, 2...8, got: endingEntries.count), at: endingsNode)
    }
    let stepIDs = stepEntries.map(\.id)
    let endings = endingEntries.map(\.id)
    var reached: Set = [stepIDs.first ?? ""]
    var steps: [Scenario.Step] = []
    for (index, (id, key, value)) in stepEntries.enumerated() {
      if !reached.contains(id) { fault(.stepUnreachable(id), at: key) }
      let fields = self.fields(value, StepField.self)
      if let node = required(.text, in: fields), let entry = entry(Scenario.Path.step(id), node) {
        texts.append(entry)
      }
      var options: [Scenario.Option] = []
      if let node = required(.options, in: fields) {
        for (option, _, value) in entries(node) {
          let fields = self.fields(value, ChoiceField.self)
          if let node = required(.text, in: fields),
            let entry = entry(Scenario.Path.option(option, of: id), node)
          {
            texts.append(entry)
          }
          guard let node = required(.to, in: fields), let to = text(node) else { continue }
          if stepIDs[...index].contains(to) {
            fault(.stepBeforeItself(to), at: node)
          } else if !stepIDs.contains(to), !endings.contains(to) {
            fault(.unknown(.step, to, nearest: nil), at: node)
          }
          reached.insert(to)
          options.append(Scenario.Option(id: option, to: to))
        }
        if !(2...4).contains(options.count) {
          fault(.wrongNumber(of: .options, 2...4, got: options.count), at: node)
        }
      }
      steps.append(Scenario.Step(id: id, options: options))
    }
    for (id, key, _) in endingEntries where !reached.contains(id) {
      fault(.endingUnreachable(id), at: key)
    }
    return (steps, endings)
  }

  // MARK: Keys

  private mutating func keys(
    _ fields: Fields<ScenarioField>, _ form: Scenario.Form, _ steps: [Scenario.Step],
    _ endings: [String],
    _ texts: inout [Texts.Entry]
  ) -> [Key] {
    if let several = fields[.keys] {
      if let one = fields[.key] {
        fault(
          .unneededKey(ScenarioField.key.rawValue, .beside(ScenarioField.keys.rawValue)), at: one)
        return []
      }
      guard isMap(several) else { return [] }
      return document.pairs(several).compactMap { name, value in
        let text = document.text(name)
        mention(.country, text, at: name)
        return key(
          value, Key.Selector(path: "keys/\(text)"), form, steps, endings, &texts)
      }
    }
    guard let one = required(.key, in: fields) else { return [] }
    return key(one, Key.Selector(path: "key"), form, steps, endings, &texts).map { [$0] } ?? []
  }
}
