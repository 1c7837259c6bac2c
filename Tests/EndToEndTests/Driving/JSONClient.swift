import JSON
import PseudoTerminal

/// Another program that sits an exam for someone: reads events, sends answers.
final class JSONClient {
  let piped: Piped
  private let book: AnswerBook
  private var read = 0
  /// Every event so far, in order.
  private(set) var events: [JSON] = []

  init(_ piped: Piped, book: AnswerBook) {
    (self.piped, self.book) = (piped, book)
  }

  /// The next event; nothing when there are no more.
  func event() throws -> JSON? {
    while true {
      let bytes = piped.transcript
      if let end = bytes[read...].firstIndex(of: 0x0A) {
        let event = try JSON(reading: String(decoding: bytes[read..<end], as: UTF8.self))
        read = end + 1
        events.append(event)
        return event
      }
      if piped.isAtEnd { return nil }
      try piped.more()
    }
  }

  /// The next event, which must be of this kind.
  @discardableResult func event(_ kind: String) throws -> JSON {
    guard let event = try event() else { throw Unexpected("no \(kind) came, but the end") }
    guard event["event"]?.text == kind else { throw Unexpected("no \(kind) but \(event.line)") }
    return event
  }

  func send(_ message: JSON) throws { try piped.send(message.line + "\n") }

  /// Answers every question to the end; the result.
  func sit(_ manner: Manner = .rightly) throws -> JSON {
    while let event = try event() {
      switch event["event"]?.text {
      case "question": try answer(event, manner)
      case "result": return event
      case "feedback": continue
      default: throw Unexpected(event.line)
      }
    }
    throw Unexpected("the end before the result")
  }

  /// Goes on from the question that came last; the result.
  func answersOut(_ manner: Manner = .rightly) throws -> JSON {
    if let last = events.last, last["event"]?.text == "question" { try answer(last, manner) }
    return try sit(manner)
  }

  func answer(_ question: JSON, _ manner: Manner = .rightly) throws {
    guard
      let entry = book.entry(question["scenario"]?.text ?? "", step: question["step"]?.text)
    else { throw Unexpected("a question that is not in the book: \(question.line)") }
    try send(["answer": JSON(manner.answer(entry))])
  }

  /// Signs after a pass.
  func sign(_ name: String = "Åsa Öberg") throws -> JSON {
    try event("sign")
    try send(["sign": .text(name)])
    return try event("signed")
  }
}
