extension Screen {
  /// The block in lines for this screen, without their ends.
  public func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text):
      wrap(text, width: width).map { painted($0, .heading) } + [""]
    case .paragraph(let text, let style):
      wrap(text, width: width).map { painted($0, style) }
    case .numbered(let number, let text):
      marked("\(number).", text)
    case .bullet(let text):
      marked("-", text)
    case .field(let label, let text):
      wrap("\(label): \(text)", width: width, hanging: 2)
    case .table(let table):
      lines(of: table)
    case .blank:
      [""]
    }
  }

  /// The text set off, where colours are on; nothing but the text elsewhere.
  public func painted(_ text: String, _ style: Style?) -> String {
    guard hasColours, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rendition)m\(text)\u{1B}[0m"
  }

  private func lines(of table: Table) -> [String] {
    let (header, body) = table.lines(width: width)
    return (header.map { [painted($0, .strong)] } ?? []) + body
  }

  private func marked(_ mark: String, _ text: String) -> [String] {
    wrap("\(mark) \(text)", width: width, hanging: mark.count + 1)
  }
}
