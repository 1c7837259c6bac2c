/// A question as it stands on a screen: its number and its numbered options.
struct ScreenQuestion: Equatable {
  let number: Int
  /// In the order shown.
  let options: [String]

  /// The last question in a text; nothing while it is not there in full.
  init?(in text: String, headed heading: String) {
    let lines = text.unpainted.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.lastIndex(where: { Self.number(in: $0, headed: heading) != nil }),
      let number = Self.number(in: lines[start], headed: heading)
    else { return nil }
    var options: [String] = []
    for line in lines[start...].dropFirst() {
      if line.hasPrefix("\(options.count + 1). ") {
        options.append(String(line.drop { $0 != " " }.dropFirst()))
      } else if line.hasPrefix("   "), let last = options.indices.last {
        options[last] += " " + line.drop { $0 == " " }
      } else if !options.isEmpty {
        // The line that parts the options from how to answer has come, so they are whole.
        self.number = number
        self.options = options
        return
      }
    }
    return nil
  }

  /// The 3 of `Fråga 3 av 12`, `Kysymys 3/12` and `Question 3 of 12` at the beginning of a line.
  private static func number(in line: Substring, headed heading: String) -> Int? {
    guard line.hasPrefix(heading) else { return nil }
    let number = line.dropFirst(heading.count).prefix { $0.isNumber }
    let rest = line[number.endIndex...]
    return [" av ", "/", " of "].contains(where: rest.hasPrefix) ? Int(number) : nil
  }

  /// What to type for these options.
  func typing(_ choice: [String], of entry: AnswerBook.Entry) throws -> String {
    try choice.map { id in
      let text = entry.options[id]?.squeezed
      guard let place = options.firstIndex(where: { $0.squeezed == text }) else {
        throw Unexpected("\(text ?? id) is not among \(options)")
      }
      return "\(place + 1)"
    }.joined(separator: " ")
  }
}

extension String {
  /// Without the sequences that only a terminal reads.
  var unpainted: String {
    var rest = self[...]
    var kept = ""
    while let escape = rest.firstIndex(of: "\u{1B}") {
      kept += rest[..<escape]
      rest = rest[escape...].dropFirst()
      guard rest.first == "[" else { continue }
      rest = rest.dropFirst().drop { !("@"..."~").contains($0) }.dropFirst()
    }
    return kept + rest
  }
}
