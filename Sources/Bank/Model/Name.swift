/// The id of something in the bank, kept apart from the ids of everything else.
public struct Name<Of>: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// Whether a text can be an id: lowercase letters a–z, digits, hyphens and full stops.
  public static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: ".") else {
      return false
    }
    return text.utf8.count <= 80
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
      }
  }
}

extension Name: Comparable {
  public static func < (left: Name, right: Name) -> Bool { left.text < right.text }
}

extension Name: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { text }
  public init(stringLiteral text: String) { self.init(text) }
}
