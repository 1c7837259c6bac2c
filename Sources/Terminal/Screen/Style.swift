/// How a text is set off where colours are on; what it means must stand in its words.
public enum Style: CaseIterable, Sendable {
  case heading, strong, good, bad, quiet

  /// The parameters of the terminal's Select Graphic Rendition.
  var rendition: String {
    switch self {
    case .heading, .strong: "1"
    case .good: "32"
    case .bad: "31"
    case .quiet: "2"
    }
  }
}
