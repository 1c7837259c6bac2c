public import Words

extension CommandInfo {
  /// The help about the command: plain text for a window of that width, nothing in it but letters.
  public func help(in language: Language, width: Int) -> String {
    HelpText(info: self, say: language, width: max(Screen.narrowest, width)).text
  }
}

/// Lays out the help, section by section.
private struct HelpText {
  /// What is explained, and its explanation.
  typealias Entry = (name: String, explanation: String)

  let info: CommandInfo
  let say: Language
  let width: Int

  var text: String {
    let ownOptions = info.parameters.filter { $0.kind != .argument }
    let sections = [
      wrap(usage, width: width, hanging: 2),
      wrap(sentence(say(info.summary)), width: width),
      info.discussion.map { wrap(say($0), width: width) } ?? [],
      section(Self.arguments, info.parameters.filter { $0.kind == .argument }.map(entry)),
      section(Self.options, ownOptions.map(entry)),
      section(
        ownOptions.isEmpty ? Self.options : Self.sharedOptions, info.sharedParameters.map(entry)),
      section(Self.commands, info.subcommands.map(entry)),
      section(Self.examples, info.examples.map { (say($0.line), say($0.explanation)) }),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var usage: String {
    var words = [say(info.path)]
    if !(info.parameters + info.sharedParameters).allSatisfy({ $0.kind == .argument }) {
      words.append("[\(say(Self.anyOptions))]")
    }
    for argument in info.parameters where argument.kind == .argument {
      let name = say(argument.valueName) + (argument.isRepeatable ? "…" : "")
      words.append(argument.isRequired ? name : "[\(name)]")
    }
    if !info.subcommands.isEmpty {
      let name = say(Self.anyCommand)
      words.append(info.runsAlone ? "[\(name)]" : name)
    }
    return "\(say(Self.usageTitle)) \(words.joined(separator: " "))"
  }

  private func section(_ title: Phrase, _ entries: [Entry]) -> [String] {
    entries.isEmpty ? [] : wrap(say(title), width: width) + laidOut(entries)
  }

  /// The explanations beside their names where the window is wide enough, below them elsewhere.
  private func laidOut(_ entries: [Entry]) -> [String] {
    let limit = min(30, width * 2 / 5)
    let column = entries.map(\.name.displayWidth).filter { $0 <= limit }.max() ?? 0
    return entries.flatMap { name, explanation in
      guard width >= 60, column > 0, name.displayWidth <= column else {
        return wrap(name, width: width, indent: 2, hanging: 4)
          + wrap(explanation, width: width, indent: width < 60 ? 4 : column + 4)
      }
      let lines = wrap(explanation, width: width, indent: column + 4)
      let first = "  " + name.padded(to: column + 2) + (lines.first ?? "").drop { $0 == " " }
      return [first] + lines.dropFirst()
    }
  }

  private func entry(_ parameter: ParameterInfo) -> Entry {
    var notes: [String] = []
    if let range = parameter.range {
      notes.append("\(range.lowerBound)–\(range.upperBound)")
    } else if !parameter.allowed.isEmpty {
      notes.append("\(say(Self.allowed)) \(parameter.allowed.joined(separator: ", "))")
    }
    if let value = parameter.defaultArgument { notes.append("\(say(Self.byDefault)) \(value)") }
    if parameter.isRepeatable, parameter.kind == .option { notes.append(say(Self.repeatable)) }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return (name(of: parameter), say(parameter.help) + note)
  }

  private func name(of parameter: ParameterInfo) -> String {
    let valueName = say(parameter.valueName)
    guard parameter.kind != .argument else { return valueName }
    let short = parameter.short.map { "-\($0), " } ?? ""
    let value = parameter.kind == .option ? " \(valueName)" : ""
    return "\(short)--\(parameter.name)\(value)"
  }

  /// The reader's own name first, then what else the command answers to.
  private func entry(_ command: CommandInfo) -> Entry {
    let own = say(command.names)
    var others: [String] = []
    for name in command.names.each + command.otherSpellings
    where name != own && !others.contains(name) {
      others.append(name)
    }
    let list = others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
    return (own + list, say(command.summary))
  }

  /// What explains a command in a list, as a sentence of its own.
  private func sentence(_ text: String) -> String {
    guard let first = text.first, let last = text.last else { return text }
    let begun = first.uppercased() + text.dropFirst()
    return ".!?…".contains(last) ? begun : begun + "."
  }
}

extension HelpText {
  fileprivate static let usageTitle = Phrase(sv: "Så här:", fi: "Käyttö:", en: "Usage:")
  fileprivate static let anyOptions = Phrase(sv: "flaggor", fi: "valitsimet", en: "options")
  fileprivate static let anyCommand = Phrase(sv: "KOMMANDO", fi: "KOMENTO", en: "COMMAND")
  fileprivate static let arguments = Phrase(sv: "Argument:", fi: "Argumentit:", en: "Arguments:")
  fileprivate static let options = Phrase(sv: "Flaggor:", fi: "Valitsimet:", en: "Options:")
  fileprivate static let sharedOptions = Phrase(
    sv: "Flaggor för alla kommandon:", fi: "Kaikkien komentojen valitsimet:",
    en: "Options of all commands:")
  fileprivate static let commands = Phrase(sv: "Kommandon:", fi: "Komennot:", en: "Commands:")
  fileprivate static let examples = Phrase(sv: "Exempel:", fi: "Esimerkkejä:", en: "Examples:")
  fileprivate static let allowed = Phrase(sv: "välj:", fi: "valitse:", en: "one of:")
  fileprivate static let byDefault = Phrase(sv: "förval", fi: "oletus", en: "default")
  fileprivate static let repeatable = Phrase(
    sv: "får upprepas", fi: "voi toistaa", en: "may be repeated")
}
