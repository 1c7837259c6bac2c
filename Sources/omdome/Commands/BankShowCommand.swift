internal import Bank
internal import JSON
internal import Quiz
internal import Terminal
internal import Words

/// One scenario as a learner sees it; with its key for those who keep the bank.
struct BankShowCommand: Action {
  static let names = Phrase(sv: "visa", fi: "näytä", en: "show")
  static let otherSpellings = ["nayta"]
  static let summary = Phrase(
    sv: "ett scenario som den som övar ser det", fi: "skenaario harjoittelijan näkemänä",
    en: "one scenario as a learner sees it")

  @Argument(
    Phrase(sv: "ID", fi: "TUNNUS", en: "ID"),
    help: Phrase(sv: "scenariots id", fi: "skenaarion tunnus", en: "the scenario's id"))
  var id: String

  @Flag(
    "key",
    help: Phrase(
      sv: "visa facit och återkoppling", fi: "näytä oikeat vastaukset ja palaute",
      en: "show the key and the feedback"))
  var showsKey: Bool

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let bank = try house.bank()
    guard let scenario = bank.scenarios[Name(id)] else {
      let near = nearest(to: id, among: bank.scenarios.keys.map(\.text))
      throw Failure(
        .noInput, "no-scenario",
        Phrase(
          sv:
            "scenariot ”\(id.shown)” finns inte\(near.map { "; menade du ”\($0)”?" } ?? ""); se omdome bank lista",
          fi:
            "skenaariota ”\(id.shown)” ei ole\(near.map { "; tarkoititko ”\($0)”?" } ?? ""); katso omdome pankki luettelo",
          en:
            "there is no scenario “\(id.shown)”\(near.map { "; did you mean “\($0)”?" } ?? ""); see omdome bank list"
        ))
    }
    for (guideline, track) in try occasions(of: scenario, house, bank) {
      guard
        let question = Question(
          scenario, under: guideline, in: track.id, of: bank, language: house.say)
      else { continue }
      if house.settings.isJSON {
        Output.standard.write(json(question, scenario, guideline, track).line + "\n")
      } else {
        show(question, guideline, track, house, bank)
      }
      return .done
    }
    throw Failure(
      .noInput, "no-key",
      Phrase(
        sv:
          "scenariot ”\(id.shown)” har ingen nyckel för det som valts med --guideline och --track; det gäller \(scenario.guidelines.map(\.text).joined(separator: ", "))",
        fi:
          "skenaariolla ”\(id.shown)” ei ole avainta valinnoille --guideline ja --track; se koskee: \(scenario.guidelines.map(\.text).joined(separator: ", "))",
        en:
          "the scenario “\(id.shown)” has no key for what --guideline and --track name; it holds under \(scenario.guidelines.map(\.text).joined(separator: ", "))"
      ))
  }

  /// The guidelines and tracks it may be shown under, those asked for alone.
  @MainActor private func occasions(
    of scenario: Scenario, _ house: House, _ bank: Bank
  ) throws(Failure) -> [(Guideline, Track)] {
    let guideline = try house.guideline(house.settings.guideline, in: bank)
    let track = try house.track(house.settings.track, in: bank)
    return scenario.guidelines.compactMap { bank.guidelines[$0] }
      .filter { guideline == nil || $0.id == guideline?.id }
      .flatMap { guideline in
        scenario.tracks.compactMap { bank.tracks[$0] }
          .filter { track == nil || $0.id == track?.id }.map { (guideline, $0) }
      }
  }

  // MARK: For people

  @MainActor private func show(
    _ question: Question, _ guideline: Guideline, _ track: Track, _ house: House, _ bank: Bank
  ) {
    let item = Paper.Item(
      question: question, shown: question.steps.map { $0.options.map(\.id) })
    for step in question.steps {
      let view = QuestionView(
        item: item, step: step, number: 1, of: 1, kind: .practice,
        municipality: "\(house.municipality(guideline)), \(house.trackName(track))",
        topic: house.topicName(question.topic, in: bank), options: step.options, earlier: nil)
      house.show([.paragraph(question.title, style: .strong), .blank])
      house.show(QuestionPage(view: view, say: house.say).blocks)
      if showsKey { house.show([.blank] + key(question, step, house.say)) }
      house.show([.blank])
    }
    guard showsKey else { return }
    for ending in question.endings {
      let cap = ending.cap.map { " (≤ \($0))" } ?? ""
      house.show([.field("\(ending.id)\(cap)", ending.text)])
    }
    house.show(GroundsPage(question: question, say: house.say).blocks)
  }

  @MainActor private func key(_ question: Question, _ step: Question.Step, _ say: Language)
    -> [Block]
  {
    if let order = question.order {
      let groups = order.groups.map { group in
        group.compactMap { id in step.options.firstIndex { $0.id == id } }
          .map { "\($0 + 1)" }.joined(separator: "/")
      }
      return [
        .field(
          say(Phrase(sv: "Ordning", fi: "Järjestys", en: "Order")), groups.joined(separator: " ")),
        .field(
          say(Phrase(sv: "Fel är", fi: "Virhe on", en: "A slip is")), say(order.lean.phrase)),
        .paragraph(order.feedback),
      ]
    }
    return step.options.enumerated().flatMap { index, option -> [Block] in
      var words: [String] = []
      if step.best.contains(option.id) {
        words.append(
          say(
            question.form == .multiple
              ? Phrase(sv: "rätt", fi: "oikein", en: "right")
              : Phrase(sv: "bäst", fi: "paras", en: "best")))
      }
      if step.worst == option.id {
        words.append(say(Phrase(sv: "sämst", fi: "huonoin", en: "worst")))
      }
      if option.credit != .zero { words.append("\(option.credit)") }
      if let lean = option.lean {
        // Of a right option it says what leaving it out is.
        let missed = Phrase(sv: "att missa den är ", fi: "poisjättö on ", en: "leaving it out is ")
        words.append((step.best.contains(option.id) ? say(missed) : "") + say(lean.phrase))
      }
      if let to = option.to { words.append("→ \(to)") }
      return [.field("\(index + 1) (\(words.joined(separator: ", ")))", option.feedback)]
    }
  }

  // MARK: For machines

  @MainActor private func json(
    _ question: Question, _ scenario: Scenario, _ guideline: Guideline, _ track: Track
  ) -> JSON {
    var members = JSON.Members()
    members["id"] = .text(question.scenario.text)
    members["form"] = .text(question.form.rawValue)
    members["topic"] = .text(question.topic.text)
    members["critical"] = .truth(question.isCritical)
    members["level"] = .number(scenario.level)
    members["tracks"] = JSON(scenario.tracks.map(\.text))
    members["guidelines"] = JSON(scenario.guidelines.map(\.text))
    members["guideline"] = .text(guideline.id.text)
    members["track"] = .text(track.id.text)
    members["title"] = .text(question.title)
    members["situation"] = .text(question.situation)
    members["question"] = .text(question.question)
    if question.form == .dialogue {
      members["steps"] = .list(
        question.steps.map { step in
          ["id": JSON(step.id), "text": JSON(step.text), "options": options(step)]
        })
      members["endings"] = .list(
        question.endings.map {
          ["id": .text($0.id), "text": .text($0.text), "cap": JSON($0.cap.map { "\($0)" })]
        })
    } else if let step = question.steps.first {
      members["options"] = options(step)
    }
    if showsKey {
      members["key"] = key(question)
      members["rules"] = JSON(question.rules.map(\.id))
      members["laws"] = JSON(question.laws.map(\.text))
      if let order = question.order {
        members["lean"] = .text(order.lean.rawValue)
        members["feedback"] = .text(order.feedback)
      }
    }
    return .object(members)
  }

  @MainActor private func options(_ step: Question.Step) -> JSON {
    .list(
      step.options.map { option in
        var members = JSON.Members()
        members["id"] = .text(option.id)
        members["text"] = .text(option.text)
        if let to = option.to { members["to"] = .text(to) }
        if showsKey {
          let credit = step.best.contains(option.id) ? Fraction.one : option.credit
          members["credit"] = .text("\(credit)")
          members["lean"] = JSON(option.lean?.rawValue)
          members["feedback"] = .text(option.feedback)
        }
        return .object(members)
      })
  }

  /// The best answer as one would send it.
  @MainActor private func key(_ question: Question) -> JSON {
    if let order = question.order { return JSON(order.groups.flatMap(\.self)) }
    if question.form == .dialogue {
      var members = JSON.Members()
      for step in question.steps { members[step.id ?? ""] = JSON(step.best) }
      return .object(members)
    }
    guard let step = question.steps.first else { return .null }
    return JSON(step.best + (step.worst.map { [$0] } ?? []))
  }
}
