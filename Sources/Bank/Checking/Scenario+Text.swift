internal import Words

extension Scenario {
  /// What is thin, heavy or alike in the texts, in each language they are in.
  var textFaults: [Fault] {
    texts.languages.flatMap { language -> [Fault] in
      texts.wording(in: language).map { faults(in: $0, language) } ?? []
    }
  }

  private func faults(in wording: Texts.Wording, _ language: Language) -> [Fault] {
    var faults: [Fault] = []
    // Three Finnish words say as much as four Swedish ones.
    func inWords(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
      language == .finnish
        ? (range.lowerBound * 3 + 2) / 4...(range.upperBound * 3 + 1) / 4 : range
    }
    func measure(
      _ thing: Fault.Thing, _ words: Int, _ wants: ClosedRange<Int>, _ entry: Texts.Entry
    ) {
      let wants = inWords(wants)
      if !wants.contains(words) {
        faults.append(
          Fault(.warning, .wordCount(thing, has: words, wants: wants), entry.place))
      }
    }
    var whole = Readability()
    var stem = Readability()
    for entry in wording.entries {
      let readability = Readability(of: entry.text)
      if entry.path == Path.title {
        measure(.title, readability.words, language == .finnish ? 2...8 : 3...6, entry)
        continue
      }
      whole += readability
      if entry.path == Path.situation || entry.path == Path.question { stem += readability }
      if Path.isFeedback(entry.path) {
        measure(.feedback, readability.words, 25...60, entry)
      }
    }
    if let situation = wording.entry(Path.situation) {
      measure(.stem, stem.words, form == .dialogue ? 15...90 : 40...90, situation)
      let limit = language == .finnish ? 70 : 45
      if whole.lix > limit {
        faults.append(
          Fault(.warning, .hardToRead(lix: whole.lix, limit: limit), situation.place))
      }
    }
    for step in steps { faults += optionFaults(step, wording) }
    return faults
  }

  private func optionFaults(_ step: Step, _ wording: Texts.Wording) -> [Fault] {
    let entries = step.options.compactMap { wording.entry(Path.option($0.id, of: step.id)) }
    var faults: [Fault] = []
    let folded = entries.map { $0.text.folded }
    for (index, entry) in entries.enumerated() {
      for other in 0..<index where folded[other] == folded[index] {
        let names = (entries[other].path.lastName, entry.path.lastName)
        faults.append(Fault(.error, .twoAlike(names.0, names.1), entry.place))
      }
    }
    let lengths = entries.map { $0.text.scalarCount }
    if let shortest = lengths.min(), let longest = lengths.max(), let first = entries.first,
      longest > shortest * 4 / 3 + 3, form != .order
    {
      faults.append(
        Fault(.warning, .unevenOptions(shortest: shortest, longest: longest), first.place))
    }
    return faults
  }
}

extension String {
  /// What follows the last slash.
  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
