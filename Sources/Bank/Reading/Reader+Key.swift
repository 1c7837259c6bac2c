extension Reader {
  enum KeyField: String, CaseIterable {
    case rules, laws, best, worst, right, order, mustPrecede = "must-precede", credit, lean
    case feedback, cap, votes, criticism, speaks
  }

  /// What is being judged: the scenario's form and what there is to choose from.
  private struct Choices {
    let form: Scenario.Form
    let steps: [Scenario.Step]
    let endings: [String]

    var options: [String] { steps.first?.options.map(\.id) ?? [] }
  }

  mutating func key(
    _ node: Int, _ selector: Key.Selector, _ form: Scenario.Form, _ steps: [Scenario.Step],
    _ endings: [String], _ texts: inout [Texts.Entry]
  ) -> Key? {
    let fields = fieldsAllowed(in: form, of: self.fields(node, KeyField.self))
    let choices = Choices(form: form, steps: steps, endings: endings)
    let rules: [Rule.ID] = required(.rules, in: fields).map { names($0, of: .rule) } ?? []
    if rules.isEmpty, let node = fields[.rules] {
      fault(.wrongNumber(of: .rules, 1...(.max), got: 0), at: node)
    }
    let laws: [Law.ID] = fields[.laws].map { names($0, of: .law) } ?? []

    var judgements: [Key.Judgement] = []
    var order: Key.Order?
    switch form {
    case .single, .bestWorst, .multiple:
      judgements = judgement(fields, choices).map { [$0] } ?? []
    case .order:
      order = self.order(fields, choices)
    case .dialogue:
      judgements = dialogueJudgements(fields, choices)
    }
    feedback(fields, choices, selector.path, &texts)
    return Key(
      selector: selector, rules: rules, laws: laws, judgements: judgements, order: order,
      caps: fields[.cap].map { caps($0, endings) } ?? [:],
      agreement: fields[.votes].flatMap { votes($0, choices, judgements.first) },
      criticism: fields[.criticism].flatMap { choice($0, Key.Criticism.self) },
      speaks: fields[.speaks].flatMap { truth($0) } ?? false)
  }

  private func allowed(in form: Scenario.Form) -> [KeyField] {
    let always: [KeyField] = [.rules, .laws, .lean, .feedback, .criticism, .speaks]
    return switch form {
    case .single: always + [.best, .credit, .votes]
    case .multiple: always + [.right]
    case .order: always + [.order, .mustPrecede]
    case .bestWorst: always + [.best, .worst, .votes]
    case .dialogue: always + [.best, .credit, .cap]
    }
  }

  /// What belongs to the form; the rest is told of once and read no further.
  private mutating func fieldsAllowed(
    in form: Scenario.Form, of fields: Fields<KeyField>
  ) -> Fields<KeyField> {
    let allowed = allowed(in: form)
    for (field, node) in fields.values where !allowed.contains(field) {
      fault(.unneededKey(field.rawValue, .inForm(form)), at: node)
    }
    var fields = fields
    fields.values.removeAll { !allowed.contains($0.key) }
    return fields
  }

  // MARK: Best, worst, right

  private mutating func judgement(_ fields: Fields<KeyField>, _ choices: Choices) -> Key.Judgement?
  {
    let options = choices.options
    var best: [String] = []
    var worst: String?
    if choices.form == .multiple {
      guard let node = required(.right, in: fields) else { return nil }
      best = names(node).compactMap { option($0.node, among: options) }
      if !(2...4).contains(best.count) {
        fault(.wrongNumber(of: .rightOptions, 2...4, got: best.count), at: node)
      }
    } else {
      best = required(.best, in: fields).flatMap { option($0, among: options) }.map { [$0] } ?? []
    }
    if choices.form == .bestWorst {
      worst = required(.worst, in: fields).flatMap { option($0, among: options) }
      if let worst, best == [worst], let node = fields[.worst] { fault(.bestIsWorst, at: node) }
    }
    let credit = fields[.credit].map { self.credit($0, options, best) } ?? [:]
    // In a multiple choice one can err both ways about every option.
    let leaning = choices.form == .multiple ? options : options.filter { !best.contains($0) }
    let lean = required(.lean, in: fields).map { leans($0, options, leaning) } ?? [:]
    return Key.Judgement(step: nil, best: best, worst: worst, credit: credit, lean: lean)
  }

  private mutating func dialogueJudgements(
    _ fields: Fields<KeyField>, _ choices: Choices
  ) -> [Key.Judgement] {
    guard let best = required(.best, in: fields), let lean = required(.lean, in: fields) else {
      return []
    }
    let bestByStep = byStep(best, choices)
    let leanByStep = byStep(lean, choices)
    let creditByStep = fields[.credit].map { byStep($0, choices) } ?? [:]
    return choices.steps.compactMap { step -> Key.Judgement? in
      let id = step.id ?? ""
      let options = step.options.map(\.id)
      guard let node = bestByStep[id] else {
        fault(.missingKey("best/\(id)"), at: best)
        return nil
      }
      guard let chosen = option(node, among: options) else { return nil }
      let leaning = options.filter { $0 != chosen }
      guard let node = leanByStep[id] else {
        fault(.missingLean(id), at: lean)
        return nil
      }
      return Key.Judgement(
        step: id, best: [chosen], worst: nil,
        credit: creditByStep[id].map { credit($0, options, [chosen]) } ?? [:],
        lean: leans(node, options, leaning))
    }
  }

  private mutating func byStep(_ node: Int, _ choices: Choices) -> [String: Int] {
    var nodes: [String: Int] = [:]
    for (id, key, value) in entries(node) {
      if choices.steps.contains(where: { $0.id == id }) {
        nodes[id] = value
      } else {
        fault(.unknown(.step, id, nearest: nil), at: key)
      }
    }
    return nodes
  }

  private mutating func option(_ node: Int, among options: [String]) -> String? {
    guard let text = text(node) else { return nil }
    if options.contains(text) { return text }
    fault(.unknown(.option, text, nearest: nil), at: node)
    return nil
  }

  private mutating func credit(
    _ node: Int, _ options: [String], _ best: [String]
  ) -> [String: Fraction] {
    var credit: [String: Fraction] = [:]
    for (_, key, value) in entries(node) {
      guard let option = option(key, among: options) else { continue }
      if best.contains(option) { fault(.bestGetsCredit, at: key) }
      credit[option] = fraction(value)
    }
    return credit
  }

  private mutating func leans(
    _ node: Int, _ options: [String], _ leaning: [String]
  ) -> [String: Key.Lean] {
    var leans: [String: Key.Lean] = [:]
    var given: Set<String> = []
    for (_, key, value) in entries(node) {
      guard let option = option(key, among: options) else { continue }
      if !leaning.contains(option) { fault(.needlessLean(option), at: key) }
      given.insert(option)
      leans[option] = choice(value, Key.Lean.self)
    }
    for option in leaning where !given.contains(option) { fault(.missingLean(option), at: node) }
    return leans
  }

  // MARK: Order

  private mutating func order(_ fields: Fields<KeyField>, _ choices: Choices) -> Key.Order? {
    guard let node = required(.order, in: fields) else { return nil }
    var groups: [[String]] = []
    for item in list(node) {
      let members = document.kind(item) == .list ? list(item) : [item]
      groups.append(members.compactMap { option($0, among: choices.options) })
    }
    let all = groups.flatMap(\.self)
    for option in choices.options where all.count(where: { $0 == option }) != 1 {
      fault(.orderIncomplete(option), at: node)
    }
    var pairs: [[String]] = []
    if let node = fields[.mustPrecede] {
      for item in list(node) {
        let members = list(item)
        if members.count != 2, document.kind(item) == .list {
          fault(.wrongNumber(of: .options, 2...2, got: members.count), at: item)
        }
        let pair = members.compactMap { option($0, among: choices.options) }
        guard members.count == 2, pair.count == 2 else { continue }
        let first = groups.firstIndex { $0.contains(pair[0]) } ?? 0
        let second = groups.firstIndex { $0.contains(pair[1]) } ?? 0
        if first >= second { fault(.orderContradicts, at: item) }
        pairs.append(pair)
      }
    }
    let lean = required(.lean, in: fields).flatMap { choice($0, Key.Lean.self) }
    return Key.Order(groups: groups, mustPrecede: pairs, lean: lean ?? .neither)
  }

  // MARK: Feedback, caps, votes

  private mutating func feedback(
    _ fields: Fields<KeyField>, _ choices: Choices, _ path: String, _ texts: inout [Texts.Entry]
  ) {
    guard let node = required(.feedback, in: fields) else { return }
    switch choices.form {
    case .order:
      if let entry = entry(Scenario.Path.feedback(path, nil, of: nil), node) {
        texts.append(entry)
      }
    case .dialogue:
      let nodes = byStep(node, choices)
      for step in choices.steps {
        guard let id = step.id, let node = nodes[id] else {
          fault(.missingFeedback(step.id ?? ""), at: node)
          continue
        }
        feedback(node, step, path, &texts)
      }
    default:
      if let step = choices.steps.first { feedback(node, step, path, &texts) }
    }
  }

  private mutating func feedback(
    _ node: Int, _ step: Scenario.Step, _ path: String, _ texts: inout [Texts.Entry]
  ) {
    let options = step.options.map(\.id)
    var given: Set<String> = []
    for (_, key, value) in entries(node) {
      guard let option = option(key, among: options) else { continue }
      given.insert(option)
      if let entry = entry(Scenario.Path.feedback(path, option, of: step.id), value) {
        texts.append(entry)
      }
    }
    for option in options where !given.contains(option) {
      let name = [step.id, option].compactMap(\.self).joined(separator: "/")
      fault(.missingFeedback(name), at: node)
    }
  }

  private mutating func caps(_ node: Int, _ endings: [String]) -> [String: Fraction] {
    var caps: [String: Fraction] = [:]
    for (id, key, value) in entries(node) {
      if endings.contains(id) {
        caps[id] = fraction(value)
      } else {
        fault(.unknown(.ending, id, nearest: nil), at: key)
      }
    }
    return caps
  }

  enum VotesField: String, CaseIterable { case best, worst }

  /// The share of the panel that voted as the key says; of best and worst the lower one.
  private mutating func votes(
    _ node: Int, _ choices: Choices, _ judgement: Key.Judgement?
  ) -> Fraction? {
    guard let judgement, let best = judgement.best.first else { return nil }
    if choices.form == .single { return share(node, choices.options, of: best) }
    let fields = fields(node, VotesField.self)
    guard let bestNode = required(.best, in: fields), let worstNode = required(.worst, in: fields),
      let worst = judgement.worst, let forBest = share(bestNode, choices.options, of: best),
      let forWorst = share(worstNode, choices.options, of: worst)
    else { return nil }
    return min(forBest, forWorst)
  }

  private mutating func share(_ node: Int, _ options: [String], of keyed: String) -> Fraction? {
    var (all, agreeing) = (0, 0)
    for (_, key, value) in entries(node) {
      guard let option = option(key, among: options), let count = number(value, in: 0...1000)
      else { continue }
      all += count
      if option == keyed { agreeing += count }
    }
    guard all > 0 else {
      fault(.votesWithoutAKey, at: node)
      return nil
    }
    return Fraction(agreeing, all)
  }
}
