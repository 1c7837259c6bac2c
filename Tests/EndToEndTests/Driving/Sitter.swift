import PseudoTerminal
import Words

/// Someone who reads the screen, or hears it read, and types numbers.
final class Sitter {
  let conversation: any Conversation
  let landmarks: Landmarks
  private let book: AnswerBook
  private var read = 0
  /// Every question in the order in which it was shown.
  private(set) var questions: [ScreenQuestion] = []
  /// What is typed when it is asked how sure one is; an empty line skips that.
  var confidence = ""

  init(_ conversation: any Conversation, book: AnswerBook, language: Language = .swedish) {
    (self.conversation, self.book) = (conversation, book)
    landmarks = Landmarks(language)
  }

  /// What has been written since something was last sent, its lines ending as in a file.
  var unread: String {
    String(decoding: conversation.transcript[read...].filter { $0 != 0x0D }, as: UTF8.self)
  }

  func send(_ line: String) throws {
    read = conversation.transcript.count
    try conversation.send(line + "\n")
  }

  /// Sends a line once the answer to the one before has come.
  func send(_ line: String, after told: String) throws {
    try wait(for: told)
    try send(line)
  }

  /// Waits for a text to come after what was last sent.
  func wait(for text: String) throws {
    while !unread.contains(text) {
      guard !conversation.isAtEnd else { throw Unexpected("the end, and no \(text): \(unread)") }
      try conversation.more()
    }
  }

  /// The next question once it is there in full and an answer is awaited; nothing when something
  /// else is awaited.
  func question() throws -> ScreenQuestion? {
    while true {
      let text = unread
      if let question = ScreenQuestion(in: text, headed: landmarks.question),
        !conversation.hasPrompts || text.unpainted.hasSuffix(landmarks.answer)
      {
        questions.append(question)
        return question
      }
      if conversation.hasPrompts, text.unpainted.hasSuffix(landmarks.confidence) {
        try send(confidence)
        continue
      }
      if conversation.isAtEnd || landmarks.results.contains(where: text.contains) { return nil }
      try conversation.more()
    }
  }

  func answer(_ question: ScreenQuestion, _ manner: Manner = .rightly) throws {
    guard let entry = book.entry(showing: question.options) else {
      throw Unexpected("a question that is not in the book: \(question)")
    }
    try send(question.typing(manner.answer(entry), of: entry))
  }

  /// The question that stands on the screen, whatever has been said after it.
  var seen: ScreenQuestion? {
    let text = String(decoding: conversation.transcript.filter { $0 != 0x0D }, as: UTF8.self)
    return ScreenQuestion(in: text, headed: landmarks.question)
  }

  /// Answers a number of questions of an exam, dialogues step by step.
  func answer(_ count: Int, _ manner: Manner = .rightly) throws {
    for _ in 0..<count {
      guard let question = try question() else { throw Unexpected("no question: \(unread)") }
      try answer(question, manner)
    }
  }

  /// Answers every question to the end of the paper.
  func sit(_ manner: Manner = .rightly) throws {
    while let question = try question() { try answer(question, manner) }
  }

  /// Signs after a pass, and waits for the sign-off.
  func sign(_ name: String = "Åsa Öberg") throws {
    if conversation.hasPrompts { try wait(for: landmarks.name) }
    try send(name)
  }
}
