/// A language that the program speaks. Swedish is the source of the bank, the others translate it.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case swedish = "sv"
  case finnish = "fi"
  case english = "en"

  /// The language of a locale name such as `fi_FI.UTF-8`, or of a bare code such as `fi`.
  public init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self.init(rawValue: code.lowercased())
  }

  /// The language's own name for itself.
  public var ownName: String {
    switch self {
    case .swedish: "svenska"
    case .finnish: "suomi"
    case .english: "English"
    }
  }
}
