extension JSON {
  /// On one line, members in the order they were given.
  public var line: String { written(sorted: false) }

  /// In the one form that is hashed (RFC 8785): members sorted by UTF-16 code units, no spaces.
  public var canonical: String { written(sorted: true) }

  private func written(sorted: Bool) -> String {
    var out = ""
    write(to: &out, sorted: sorted)
    return out
  }

  private func write(to out: inout String, sorted: Bool) {
    switch self {
    case .null: out += "null"
    case .truth(let truth): out += truth ? "true" : "false"
    case .number(let number): out += String(number)
    case .text(let text): Self.write(text, to: &out)
    case .list(let values):
      out += "["
      for (index, value) in values.enumerated() {
        if index > 0 { out += "," }
        value.write(to: &out, sorted: sorted)
      }
      out += "]"
    case .object(let members):
      let pairs =
        sorted
        ? members.pairs.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
        : members.pairs
      out += "{"
      for (index, pair) in pairs.enumerated() {
        if index > 0 { out += "," }
        Self.write(pair.name, to: &out)
        out += ":"
        pair.value.write(to: &out, sorted: sorted)
      }
      out += "}"
    }
  }

  private static func write(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{8}": out += "\\b"
      case "\u{C}": out += "\\f"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
