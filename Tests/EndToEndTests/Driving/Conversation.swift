import PseudoTerminal
import Words

/// A program that talks in text: at a terminal or through a pipe.
protocol Conversation: AnyObject {
  /// Everything that it has written so far.
  var transcript: [UInt8] { get }
  var isAtEnd: Bool { get }
  func more() throws(Failure)
  func send(_ text: String) throws(Failure)
  /// Whether it shows when it waits for a line.
  var hasPrompts: Bool { get }
}

extension Pty: Conversation { var hasPrompts: Bool { true } }
extension Piped: Conversation { var hasPrompts: Bool { false } }

/// The words by which one finds one's way on the screen.
struct Landmarks {
  let question: String
  let answer: String
  let name: String
  let number: String
  let enter: String
  /// What tells that a paper is over, however it went.
  let results: [String]
  /// The end of the question how sure one is, which may be broken into lines.
  let confidence: String

  init(_ language: Language) {
    switch language {
    case .swedish:
      self.init(
        "Fråga ", "Svar: ", "Namn: ", "Nummer: ", "q slutar: ", "över) ",
        ["Provet är godkänt", "Provet är inte godkänt", "Övningen är klar"])
    case .finnish:
      self.init(
        "Kysymys ", "Vastaus: ", "Nimi: ", "Numero: ", "q lopettaa: ", "ohittaa) ",
        ["Koe on hyväksytty", "Koetta ei hyväksytty", "Harjoitus on valmis"])
    case .english:
      self.init(
        "Question ", "Answer: ", "Name: ", "Number: ", "q leaves: ", "skips) ",
        ["The exam is passed", "The exam is not passed", "Practice is done"])
    }
  }

  private init(
    _ question: String, _ answer: String, _ name: String, _ number: String, _ enter: String,
    _ confidence: String, _ results: [String]
  ) {
    (self.question, self.answer, self.name) = (question, answer, name)
    (self.number, self.enter, self.confidence) = (number, enter, confidence)
    self.results = results
  }
}
