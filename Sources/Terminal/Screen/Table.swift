internal import Words

/// A table of few columns.
public struct Table: Equatable, Sendable {
  /// The side on which a column's cells stand even.
  public enum Alignment: Sendable { case left, right }

  /// What a column holds, in a word or two, and how it stands.
  public struct Column: Equatable, Sendable {
    /// What stands above the column.
    public var title: String
    /// The side on which its cells stand even.
    public var alignment: Alignment

    /// Cells under a title.
    public init(_ title: String, alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// The columns, from left to right.
  public var columns: [Column]
  /// The cells, row by row; what a row lacks stays empty.
  public var rows: [[String]]

  /// Rows under the same titles.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The table in lines: side by side where it fits, else a line for each cell with its title.
  func lines(width: Int) -> (header: String?, body: [String]) {
    let cells = rows.map { row in
      columns.indices.map { $0 < row.count ? Self.oneLine(row[$0]) : "" }
    }
    let titles = columns.map { Self.oneLine($0.title) }
    let widths = columns.indices.map { column in
      ([titles] + cells).map { $0[column].displayWidth }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * max(0, widths.count - 1) <= width else {
      return (nil, asFields(cells, titles: titles, width: width))
    }
    let laid = ([titles] + cells).map { row in
      let line = columns.indices
        .map { row[$0].padded(to: widths[$0], alignment: columns[$0].alignment) }
        .joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return (laid.first, Array(laid.dropFirst()))
  }

  private func asFields(_ rows: [[String]], titles: [String], width: Int) -> [String] {
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      for (title, cell) in zip(titles, row) {
        let field = title.isEmpty ? cell : "\(title): \(cell)"
        lines += wrap(field, width: width, hanging: 2)
      }
    }
    return lines
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").shown
  }
}
