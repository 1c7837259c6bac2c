public import Words

/// Parameters declared as properties with `@Option`, `@Flag` and `@Argument`.
public protocol ParameterSet {
  /// With nothing given.
  init()
}

/// One thing that the program does. How it is done is the program's business, not the kit's.
public protocol Command: ParameterSet, SendableMetatype {
  /// What the command is called in each language; it answers to all three.
  static var names: Phrase { get }

  /// Further spellings that it answers to, such as `ova` for `öva`.
  static var otherSpellings: [String] { get }

  /// What it does, in a few words.
  static var summary: Phrase { get }

  /// What else is worth knowing.
  static var discussion: Phrase? { get }

  /// How it is used.
  static var examples: [CommandInfo.Example] { get }
}

extension Command {
  public static var otherSpellings: [String] { [] }
  public static var discussion: Phrase? { nil }
  public static var examples: [CommandInfo.Example] { [] }
}

/// Commands under a common name: `bank check`, `bank show`.
public struct CommandGroup: Sendable {
  /// What the group is called in each language.
  public var names: Phrase
  /// What else it answers to.
  public var otherSpellings: [String]
  /// What its commands are for, in a few words.
  public var summary: Phrase
  /// What else is worth knowing.
  public var discussion: Phrase?
  /// What stands below the name.
  public var commands: [CommandNode]

  /// Puts commands under a name.
  public init(
    _ names: Phrase, otherSpellings: [String] = [], summary: Phrase, discussion: Phrase? = nil,
    commands: [CommandNode]
  ) {
    self.names = names
    self.otherSpellings = otherSpellings
    self.summary = summary
    self.discussion = discussion
    self.commands = commands
  }
}

/// A command, or a group of them.
public enum CommandNode: Sendable {
  /// Something that can be run.
  case command(any Command.Type)
  /// A name for several.
  indirect case group(CommandGroup)
}

extension CommandNode {
  var names: Phrase {
    switch self {
    case .command(let type): type.names
    case .group(let group): group.names
    }
  }

  /// Everything that the command answers to.
  var spellings: [String] {
    switch self {
    case .command(let type): type.names.each + type.otherSpellings
    case .group(let group): group.names.each + group.otherSpellings
    }
  }

  func answers(to folded: String) -> Bool {
    spellings.contains { $0.folded == folded }
  }
}

extension Phrase {
  /// The words in all languages.
  var each: [String] { Language.allCases.map { $0(self) } }

  /// A phrase put together anew in each language.
  init(each words: (Language) -> String) {
    self.init(sv: words(.swedish), fi: words(.finnish), en: words(.english))
  }
}
