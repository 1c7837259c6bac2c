internal import Words

/// Goes through a command line word by word. The first thing that is wrong is kept, but it reads
/// on, so that shared options such as the language are known when that is told.
struct Parser {
  private(set) var path: CommandPath
  private let shared: [any AnySlot]
  private let unnamed: (any Command.Type)?
  private var command: (any Command)?
  private var own: [any AnySlot] = []
  /// Options that came before the command they belong to.
  private var early: [(spelling: Spelling, value: String?)] = []
  private var words: [String] = []
  private var rest: ArraySlice<String> = []
  private var error: UsageError?

  init(path: CommandPath, shared: [any AnySlot], unnamed: (any Command.Type)?) {
    self.path = path
    self.shared = shared
    self.unnamed = unnamed
  }

  mutating func parse(_ arguments: [String]) -> Result<(any Command)?, UsageError> {
    rest = arguments[...]
    var isAfterDashes = false
    while let word = rest.popFirst() {
      if isAfterDashes {
        takeWord(word)
      } else if word == "--" {
        isAfterDashes = true
      } else if let options = Spelling.all(in: word, takesValue: takesValue) {
        for (spelling, value) in options { takeOption(spelling, value: value) }
      } else {
        takeWord(word)
      }
    }
    settle()
    return outcome
  }

  private var outcome: Result<(any Command)?, UsageError> {
    let isQuestion = (shared + own).contains { $0.isGiven && $0.info.isQuestion }
    switch error {
    case let error? where !isQuestion || error.isAboutCommand: return .failure(error)
    default: return .success(isQuestion ? nil : command)
    }
  }

  private mutating func note(_ reason: UsageError.Reason) {
    if error == nil { error = UsageError(reason, at: path.names) }
  }

  private mutating func takeWord(_ word: String) {
    guard path.command == nil else { return words.append(word) }
    // A word after one that names no command cannot be placed.
    guard error?.isAboutCommand != true else { return }
    do throws(UsageError) {
      try path.step(to: word)
    } catch {
      self.error = error
    }
    if let type = path.command { begin(type) }
  }

  private mutating func begin(_ type: any Command.Type) {
    let command = type.init()
    own = command.slots
    self.command = command
  }

  private func slot(_ spelling: Spelling) -> (any AnySlot)? {
    // The command's own come first: it may know better what a shared name means for it.
    own.first { spelling.names($0.info) } ?? shared.first { spelling.names($0.info) }
  }

  /// Whether the next word belongs to the option; before the command is known, any command that
  /// has such an option tells.
  private func takesValue(_ spelling: Spelling) -> Bool? {
    if let slot = slot(spelling) { return slot.info.kind == .option }
    guard command == nil else { return nil }
    let all = path.choices.flatMap(\.allSlots) + (unnamed?.init().slots ?? [])
    return all.first { spelling.names($0.info) }.map { $0.info.kind == .option }
  }

  private mutating func takeOption(_ spelling: Spelling, value: String?) {
    var value = value
    if value == nil, takesValue(spelling) == true, let next = rest.first,
      !Spelling.isOption(next)
    {
      value = rest.popFirst()
    }
    if slot(spelling) == nil, command == nil {
      early.append((spelling, value))
    } else {
      fill(spelling, value)
    }
  }

  private mutating func fill(_ spelling: Spelling, _ value: String?) {
    guard let slot = slot(spelling), slot.info.kind != .argument else {
      return note(.unknownOption(spelling.text, nearest: nearestOption(to: spelling)))
    }
    let info = slot.info
    switch (info.kind, value) {
    case (.flag, nil): _ = slot.take("")
    case (.flag, let value?): note(.surplusValue(info.title, value))
    case (_, nil): note(.missingValue(info))
    case (_, _) where slot.isGiven && !info.isRepeatable: note(.optionGivenTwice(info.title))
    case (_, let value?): give(value, to: slot)
    }
  }

  private mutating func give(_ value: String, to slot: any AnySlot) {
    guard !slot.take(value) else { return }
    note(.badValue(slot.info, value, nearest: nearest(to: value, among: slot.info.allowed)))
  }

  private func nearestOption(to spelling: Spelling) -> String? {
    let names = (own + shared).map(\.info.name).filter { !$0.isEmpty }
    return nearest(to: spelling.name, among: names).map { "--\($0)" }
  }

  /// Once all words are seen: the options that came early, and each word in its place.
  private mutating func settle() {
    if path.nodes.isEmpty, error?.isAboutCommand != true, let unnamed { begin(unnamed) }
    // A command that is not known has no options that could be wrong.
    if error?.isAboutCommand != true {
      for (spelling, value) in early { fill(spelling, value) }
    }
    guard command != nil else {
      if !path.nodes.isEmpty { note(.missingCommand(path.choices.map(\.names))) }
      return
    }
    var words = words[...]
    for slot in own where slot.info.kind == .argument {
      if slot.info.isRepeatable {
        while let word = words.popFirst() { give(word, to: slot) }
      } else if let word = words.popFirst() {
        give(word, to: slot)
      }
      if slot.info.isRequired, !slot.isGiven { note(.missingArgument(slot.info.valueName)) }
    }
    if let word = words.first { note(.surplusArgument(word)) }
  }
}

extension CommandNode {
  /// The slots of the command, or of all in the group.
  fileprivate var allSlots: [any AnySlot] {
    switch self {
    case .command(let type): type.init().slots
    case .group(let group): group.commands.flatMap(\.allSlots)
    }
  }
}
