internal import Words

extension Scenario {
  /// Where a second reading is missing, or says otherwise than the key.
  ///
  /// The Swedish is read under each guideline, since the key may differ; a translation once.
  func readingFaults(in bank: Bank) -> [Fault] {
    guard bank.wantsReadings else { return [] }
    let readings = bank.readings[id] ?? []
    var faults: [Fault] = []
    for guideline in guidelines
    where !readings.contains(where: { $0.language == .swedish && $0.guideline == guideline }) {
      faults.append(Fault(.error, .unread(guideline.text, .swedish), place))
    }
    for language in bank.translations where !readings.contains(where: { $0.language == language }) {
      faults.append(
        Fault(.error, .unread(guidelines.map(\.text).joined(separator: ", "), language), place))
    }
    for reading in readings where reading.outcome == .agreed {
      guard let guideline = bank.guidelines[reading.guideline], let track = tracks.first,
        let key = key(under: guideline, in: track), !isBest(reading.answer, under: key)
      else { continue }
      let best =
        key.order?.groups.flatMap(\.self)
        ?? key.judgements.flatMap { judgement in
          judgement.best.map { best in judgement.step.map { "\($0):\(best)" } ?? best }
            + (judgement.worst.map { [$0] } ?? [])
        }
      let reason = Fault.Reason.readingDiffers(
        reading.answer.joined(separator: " "), reading.language, key: best.joined(separator: " "))
      faults.append(Fault(.error, reason, reading.place))
    }
    return faults
  }
}
