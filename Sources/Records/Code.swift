/// A random code that people can read out and copy: twelve letters and digits in groups of four,
/// `7K3F-9QXM-2A4B`, without those that are taken for each other (I, L, O, U).
///
/// Sixty random bits made by whoever writes the record: a record sent twice is the same record, and
/// one code cannot be guessed from another.
public struct Code<Of>: Hashable, Sendable {
  public let text: String

  public init(_ bits: UInt64) {
    var letters: [UInt8] = []
    for index in 0..<12 {
      if index > 0, index % 4 == 0 { letters.append(UInt8(ascii: "-")) }
      letters.append(alphabet[Int(bits >> (5 * UInt64(index)) & 31)])
    }
    text = String(decoding: letters, as: UTF8.self)
  }

  /// Reads a code as people write it: in either case, with or without hyphens, O for zero.
  public init?(_ typed: String) {
    var letters: [UInt8] = []
    for byte in typed.uppercased().utf8 where byte != UInt8(ascii: "-") && byte != 0x20 {
      switch byte {
      case UInt8(ascii: "O"): letters.append(UInt8(ascii: "0"))
      case UInt8(ascii: "I"), UInt8(ascii: "L"): letters.append(UInt8(ascii: "1"))
      case _ where alphabet.contains(byte): letters.append(byte)
      default: return nil
      }
    }
    guard letters.count == 12 else { return nil }
    text = stride(from: 0, to: 12, by: 4)
      .map { String(decoding: letters[$0..<$0 + 4], as: UTF8.self) }
      .joined(separator: "-")
  }

  public static func random() -> Code {
    Code(UInt64.random(in: 0...(.max)))
  }
}

extension Code: CustomStringConvertible, Comparable {
  public var description: String { text }
  public static func < (left: Code, right: Code) -> Bool { left.text < right.text }
}

private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
