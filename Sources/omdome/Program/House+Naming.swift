internal import Bank
internal import Words

/// What the options name in the bank. A name that nothing has is told the nearest one.
extension House {
  func guideline(_ typed: String?, in bank: Bank) throws(Failure) -> Guideline? {
    guard let typed else { return nil }
    if let found = bank.guideline(named: typed) { return found }
    throw .unknown(
      Phrase(sv: "riktlinjen", fi: "ohje", en: "guideline"), typed,
      among: bank.guidelineList.map(\.id.text))
  }

  func track(_ typed: String?, in bank: Bank) throws(Failure) -> Track? {
    guard let typed else { return nil }
    if let found = bank.track(named: typed) { return found }
    throw .unknown(
      Phrase(sv: "spåret", fi: "polku", en: "track"), typed, among: bank.trackList.map(\.id.text))
  }

  func topic(_ typed: String?, in bank: Bank) throws(Failure) -> Topic? {
    guard let typed else { return nil }
    if let found = bank.topic(named: typed) { return found }
    throw .unknown(
      Phrase(sv: "ämnet", fi: "aihe", en: "topic"), typed,
      among: bank.topics.keys.map(\.text).sorted())
  }
}
