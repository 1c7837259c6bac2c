/// Where something stands in a file of the bank. Lines and columns count from one.
public struct Place: Hashable, Sendable {
  public let file: String
  public let line: Int
  public let column: Int

  public init(_ file: String, _ line: Int, _ column: Int) {
    (self.file, self.line, self.column) = (file, line, column)
  }
}

extension Place: Comparable, CustomStringConvertible {
  public var description: String { "\(file):\(line):\(column)" }

  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
