extension JSON {
  /// Why a text is not JSON as this project takes it, and at which byte, from one.
  public struct Refusal: Error, Hashable, Sendable {
    public enum Reason: String, Hashable, Sendable {
      case unexpectedEnd, unexpectedCharacter, notAnInteger, badEscape, repeatedName, tooDeep
      case somethingAfter
    }

    public let reason: Reason
    public let byte: Int
  }

  static let depthLimit = 64

  /// Reads one value, strictly: no name twice in an object, whole numbers only, nothing after it.
  public init(reading text: String) throws(Refusal) {
    var parser = Parser(bytes: Array(text.utf8))
    self = try parser.document()
  }

  private struct Parser {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(Refusal) -> JSON {
      let value = try value(depth: 0)
      skipSpace()
      if index < bytes.count { throw refusal(.somethingAfter) }
      return value
    }

    private func refusal(_ reason: Refusal.Reason) -> Refusal {
      Refusal(reason: index < bytes.count ? reason : .unexpectedEnd, byte: index + 1)
    }

    private mutating func skipSpace() {
      while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    private func peek() throws(Refusal) -> UInt8 {
      guard index < bytes.count else { throw refusal(.unexpectedEnd) }
      return bytes[index]
    }

    private mutating func expect(_ word: StaticString, as value: JSON) throws(Refusal) -> JSON {
      for offset in 0..<word.utf8CodeUnitCount {
        guard try peek() == word.utf8Start[offset] else { throw refusal(.unexpectedCharacter) }
        index += 1
      }
      return value
    }

    private mutating func value(depth: Int) throws(Refusal) -> JSON {
      guard depth < JSON.depthLimit else { throw refusal(.tooDeep) }
      skipSpace()
      switch try peek() {
      case UInt8(ascii: "{"): return try object(depth: depth)
      case UInt8(ascii: "["): return try list(depth: depth)
      case UInt8(ascii: "\""): return .text(try string())
      case UInt8(ascii: "t"): return try expect("true", as: .truth(true))
      case UInt8(ascii: "f"): return try expect("false", as: .truth(false))
      case UInt8(ascii: "n"): return try expect("null", as: .null)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
      default: throw refusal(.unexpectedCharacter)
      }
    }

    private mutating func object(depth: Int) throws(Refusal) -> JSON {
      var members = Members()
      index += 1
      skipSpace()
      if try peek() == UInt8(ascii: "}") {
        index += 1
        return .object(members)
      }
      while true {
        skipSpace()
        guard try peek() == UInt8(ascii: "\"") else { throw refusal(.unexpectedCharacter) }
        let start = index
        let name = try string()
        guard members[name] == nil else {
          index = start
          throw refusal(.repeatedName)
        }
        skipSpace()
        guard try peek() == UInt8(ascii: ":") else { throw refusal(.unexpectedCharacter) }
        index += 1
        members[name] = try value(depth: depth + 1)
        skipSpace()
        let next = try peek()
        guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else {
          throw refusal(.unexpectedCharacter)
        }
        index += 1
        if next == UInt8(ascii: "}") { return .object(members) }
      }
    }

    private mutating func list(depth: Int) throws(Refusal) -> JSON {
      var values: [JSON] = []
      index += 1
      skipSpace()
      if try peek() == UInt8(ascii: "]") {
        index += 1
        return .list(values)
      }
      while true {
        values.append(try value(depth: depth + 1))
        skipSpace()
        let next = try peek()
        guard next == UInt8(ascii: ",") || next == UInt8(ascii: "]") else {
          throw refusal(.unexpectedCharacter)
        }
        index += 1
        if next == UInt8(ascii: "]") { return .list(values) }
      }
    }

    private mutating func number() throws(Refusal) -> JSON {
      let start = index
      while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      let digits = text.drop { $0 == "-" }
      guard let number = Int(text), !text.hasPrefix("+"), digits == "0" || !digits.hasPrefix("0"),
        text != "-0"
      else {
        index = start
        throw refusal(.notAnInteger)
      }
      return .number(number)
    }

    private mutating func string() throws(Refusal) -> String {
      var text: [UInt8] = []
      index += 1
      while true {
        let byte = try peek()
        switch byte {
        case UInt8(ascii: "\""):
          index += 1
          return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "\\"): text += try escape().utf8
        case 0..<0x20: throw refusal(.unexpectedCharacter)
        default:
          text.append(byte)
          index += 1
        }
      }
    }

    private mutating func escape() throws(Refusal) -> String {
      index += 1
      let byte = try peek()
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return "\""
      case UInt8(ascii: "\\"): return "\\"
      case UInt8(ascii: "/"): return "/"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "u"):
        let first = try unit()
        if let scalar = Unicode.Scalar(UInt32(first)) { return String(scalar) }
        // Half of a pair: the other half must follow.
        guard UTF16.isLeadSurrogate(first), index + 1 < bytes.count,
          bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
        else { throw refusal(.badEscape) }
        index += 2
        let second = try unit()
        guard UTF16.isTrailSurrogate(second) else { throw refusal(.badEscape) }
        return String(decoding: [first, second], as: UTF16.self)
      default:
        index -= 1
        throw refusal(.badEscape)
      }
    }

    private mutating func unit() throws(Refusal) -> UInt16 {
      guard index + 4 <= bytes.count else {
        index = bytes.count
        throw refusal(.unexpectedEnd)
      }
      var value: UInt16 = 0
      for byte in bytes[index..<index + 4] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
          throw refusal(.badEscape)
        }
        value = value << 4 | UInt16(digit)
      }
      index += 4
      return value
    }
  }
}
