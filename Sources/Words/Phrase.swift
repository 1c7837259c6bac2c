/// Something the program says, in every language it speaks: one that lacks a language does not
/// compile.
public struct Phrase: Hashable, Sendable {
  public let swedish: String
  public let finnish: String
  public let english: String

  public init(sv swedish: String, fi finnish: String, en english: String) {
    self.swedish = swedish
    self.finnish = finnish
    self.english = english
  }

  /// The same words in every language: names, numbers, addresses.
  public init(same words: String) {
    self.init(sv: words, fi: words, en: words)
  }
}

extension Language {
  /// The phrase as said in this language: `say(.greeting)`.
  public func callAsFunction(_ phrase: Phrase) -> String {
    switch self {
    case .swedish: phrase.swedish
    case .finnish: phrase.finnish
    case .english: phrase.english
    }
  }
}
