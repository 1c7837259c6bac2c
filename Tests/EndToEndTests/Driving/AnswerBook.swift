import JSON
import PseudoTerminal
import Words

/// The right and a wrong answer to everything that may be asked, as the program itself tells those
/// who keep the bank.
struct AnswerBook {
  struct Entry {
    let scenario: String
    let step: String?
    /// The options' texts by their ids.
    let options: [String: String]
    let right: [String]
    let wrong: [String]
    /// All that must be read to answer.
    var texts: [String] = []
  }

  private(set) var entries: [Entry]

  init(entries: [Entry]) { self.entries = entries }

  init(
    of guideline: String = "norrby", track: String = "operator", in language: Language = .swedish,
    home: Home
  ) throws {
    entries = []
    let choice = [
      "--json", "--guideline", guideline, "--track", track, "--lang", language.rawValue,
    ]
    let list = try home.json(["bank", "list"] + choice)
    for id in (list["scenarios"]?.list ?? []).compactMap({ $0["id"]?.text }) {
      add(try home.json(["bank", "show", id, "--key"] + choice))
    }
  }

  /// Of the tests' own bank, read once for each language.
  static func small(in language: Language = .swedish) throws -> AnswerBook {
    switch language {
    case .swedish: try swedish.get()
    case .finnish: try finnish.get()
    case .english: try english.get()
    }
  }

  private static let swedish = Result { try AnswerBook(home: Home()) }
  private static let finnish = Result { try AnswerBook(in: .finnish, home: Home()) }
  private static let english = Result { try AnswerBook(in: .english, home: Home()) }

  private mutating func add(_ shown: JSON) {
    guard let scenario = shown["id"]?.text, let form = shown["form"]?.text else { return }
    guard let steps = shown["steps"]?.list else {
      let right = shown["key"]?.texts ?? []
      let options = Self.options(of: shown)
      entries.append(
        Entry(
          scenario: scenario, step: nil, options: options, right: right,
          wrong: Self.wrong(right, form, among: options.keys.sorted()),
          texts: Self.texts(of: shown, "situation", "question") + options.values))
      return
    }
    for step in steps {
      guard let id = step["id"]?.text, let right = shown["key"]?[id]?.texts else { continue }
      let options = Self.options(of: step)
      entries.append(
        Entry(
          scenario: scenario, step: id, options: options, right: right,
          wrong: Self.wrong(right, form, among: options.keys.sorted()),
          texts: Self.texts(of: shown, "question") + Self.texts(of: step, "text")
            + options.values))
    }
  }

  private static func texts(of shown: JSON, _ keys: String...) -> [String] {
    keys.compactMap { shown[$0]?.text }
  }

  private static func options(of shown: JSON) -> [String: String] {
    Dictionary(
      (shown["options"]?.list ?? []).map { ($0["id"]?.text ?? "", $0["text"]?.text ?? "") },
      uniquingKeysWith: { first, _ in first })
  }

  /// An answer that earns nothing.
  private static func wrong(_ right: [String], _ form: String, among all: [String]) -> [String] {
    switch form {
    case "order", "best-worst": right.reversed()
    case "multiple": all.filter { !right.contains($0) }
    default: Array(all.filter { !right.contains($0) }.prefix(1))
    }
  }

  func entry(_ scenario: String, step: String?) -> Entry? {
    entries.first { $0.scenario == scenario && $0.step == step }
  }

  /// The entry whose options these are, in whatever order and however broken into lines.
  func entry(showing texts: [String]) -> Entry? {
    let wanted = Set(texts.map(\.squeezed))
    return entries.first { Set($0.options.values.map(\.squeezed)) == wanted }
  }
}

extension Home {
  /// What a command that succeeds says as JSON.
  func json(_ words: [String]) throws -> JSON {
    let piped = try Piped([program] + words, environment: environment)
    piped.closeInput()
    let (status, output, errors) = try piped.finish()
    guard status == 0 else { throw Unexpected("\(words): \(status) \(errors)") }
    return try JSON(reading: output)
  }
}

/// Something that was not as a story tells it.
struct Unexpected: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension String {
  /// Without any space, so that it is the same however it was broken into lines.
  var squeezed: String { String(filter { !$0.isWhitespace }) }
}
