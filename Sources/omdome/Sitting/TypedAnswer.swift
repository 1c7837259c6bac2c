internal import Quiz
internal import Words

/// A line that someone typed where an answer is awaited.
enum TypedAnswer: Equatable {
  /// The options meant, by their place from zero.
  case choice([Int])
  case help, back, quit
  case empty
  case notThere(Int)
  case notUnderstood(String)

  /// The words that mean something else than an answer, in every language.
  static let helpWords = ["?", "hjälp", "hjalp", "ohje", "apua", "help"]
  static let backWords = ["b", "tillbaka", "bakåt", "bakat", "takaisin", "back"]
  static let quitWords = ["q", "sluta", "avsluta", "lopeta", "quit"]

  init(_ line: String, options: Int) {
    let word = line.folded
    if word.isEmpty {
      self = .empty
    } else if Self.helpWords.contains(word) {
      self = .help
    } else if Self.backWords.contains(word) {
      self = .back
    } else if Self.quitWords.contains(word) {
      self = .quit
    } else {
      self.init(numbers: word, options: options, asTyped: line)
    }
  }

  private init(numbers: String, options: Int, asTyped line: String) {
    var choice: [Int] = []
    for part in numbers.split(whereSeparator: { ", ;\t".contains($0) }) {
      guard part.utf8.count <= 4, let number = Int(part) else {
        self = .notUnderstood(line)
        return
      }
      guard (1...max(1, options)).contains(number) else {
        self = .notThere(number)
        return
      }
      choice.append(number - 1)
    }
    self = choice.isEmpty ? .empty : .choice(choice)
  }
}
