public import Words

/// What can be read from one word of the command line.
public protocol ArgumentValue: Sendable {
  /// Fails when the word means no such value.
  init?(argument: String)

  /// The word that would be read as this value.
  var argument: String { get }

  /// All words that can be read, where they are few.
  static var allowedArguments: [String] { get }

  /// What stands for such a value in the help.
  static var valueName: Phrase { get }
}

extension ArgumentValue {
  public static var allowedArguments: [String] { [] }
  public static var valueName: Phrase { Phrase(sv: "TEXT", fi: "TEKSTI", en: "TEXT") }
}

extension String: ArgumentValue {
  public init?(argument: String) { self = argument }
  public var argument: String { self }
}

extension Int: ArgumentValue {
  public init?(argument: String) { self.init(argument) }
  public var argument: String { String(self) }
  public static var valueName: Phrase { Phrase(sv: "ANTAL", fi: "LUKU", en: "NUMBER") }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable<String> {
  public init?(argument: String) {
    let folded = argument.folded
    guard let value = Self.allCases.first(where: { $0.rawValue.folded == folded })
    else { return nil }
    self = value
  }

  public var argument: String { rawValue }
  public static var allowedArguments: [String] { allCases.map(\.rawValue) }
  public static var valueName: Phrase { Phrase(sv: "VAL", fi: "VALINTA", en: "CHOICE") }
}
