internal import Quiz
internal import Records
internal import Words

/// How someone sits a paper: at a terminal, through a pipe, or through another program. Whichever it
/// is, the same answers leave the same record.
@MainActor protocol QuizDoor {
  /// How the answers are said to have come in.
  var kind: AttemptRecord.Door { get }
  /// Whether to ask how sure one is after each answer.
  var asksConfidence: Bool { get }

  /// The sitting begins, or is gone on with.
  func open(_ sitting: Sitting)
  /// Shows the question, unless it stands there already, and awaits what comes.
  func ask(_ question: QuestionView, isShown: Bool) -> Reply
  /// How sure one is of the answer just given, from 1 to 3.
  func askConfidence() -> Reply
  /// Something could not be taken; the question still stands.
  func refuse(_ refusal: Attempt.Refusal)
  /// What an answer leads to.
  func reveal(_ answered: AnsweredView)
  /// A question answered earlier, to be read again.
  func review(_ answered: AnsweredView)
  func show(_ result: ResultView)
  /// The words to be attested; the reply is a name.
  func askSignature(under statement: String, name: String, isShown: Bool) -> Reply
  func refuseSignature(of name: String)
  func show(_ signOff: SignOff)
}

/// What comes from whoever sits.
enum Reply {
  case answer([String], confidence: Int?)
  case confidence(Int?)
  case name(String)
  case back
  case quit
  case endOfInput
  case signal
}

/// A question and where in the paper it stands.
struct QuestionView {
  let item: Paper.Item
  let step: Question.Step
  let number: Int
  let of: Int
  let kind: Paper.Kind
  let municipality: String
  let topic: String
  /// The options in the order they are shown.
  let options: [Question.Option]
  /// What was answered before, when one has gone back.
  let earlier: [String]?
}

/// A question with the answer that was given to it.
struct AnsweredView {
  let question: QuestionView
  let answer: Answer
  /// In a dialogue that is over: its ending.
  let ending: Question.Ending?
}

/// A result with the words that it is told in.
struct ResultView {
  let sitting: Sitting
  let result: Result
  let municipality: String
  let topicName: (String) -> String
}
