internal import Digests
internal import Words

extension Scenario {
  /// Where nobody has answered the texts as they now stand, or somebody has, otherwise than the key.
  ///
  /// The Swedish is read under each guideline, since the key may differ; a translation once.
  func readingFaults(in bank: Bank) -> [Fault] {
    guard bank.wantsReadings else { return [] }
    let readings = bank.readings[id] ?? []
    let wanted =
      guidelines.map { (language: Texts.source, under: [$0]) }
      + bank.translations.map { (language: $0, under: guidelines) }
    return wanted.flatMap { language, under -> [Fault] in
      // A missing translation is told of as such.
      guard let now = digestOfAsked(in: language)?.short else { return [] }
      let readings = readings.filter { $0.language == language && under.contains($0.guideline) }
      let current = readings.filter { $0.outcome == .agreed && $0.textsRead == now }
      if current.isEmpty {
        let names = under.map(\.text).joined(separator: ", ")
        let reason = Fault.Reason.unread(names, language, wasRead: !readings.isEmpty, now: now)
        return [Fault(.error, reason, readings.last?.place ?? place)]
      }
      return current.compactMap { difference($0, in: bank) }
    }
  }

  /// What is wrong with a reading that is said to agree with the key, and does not.
  private func difference(_ reading: SecondReading, in bank: Bank) -> Fault? {
    guard let guideline = bank.guidelines[reading.guideline], let track = tracks.first,
      let key = key(under: guideline, in: track), !isBest(reading.answer, under: key)
    else { return nil }
    let best =
      key.order?.groups.flatMap(\.self)
      ?? key.judgements.flatMap { judgement in
        judgement.best.map { best in judgement.step.map { "\($0):\(best)" } ?? best }
          + (judgement.worst.map { [$0] } ?? [])
      }
    let reason = Fault.Reason.readingDiffers(
      reading.answer.joined(separator: " "), reading.language, key: best.joined(separator: " "))
    return Fault(.error, reason, reading.place)
  }
}
