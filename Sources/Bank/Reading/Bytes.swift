internal import Words

/// What is looked for in the bytes of a file before anything is built of them.
enum Bytes {
  typealias Problem = (offset: Int, reason: Fault.Reason)

  /// Problems that make a file unreadable as text; nothing else is said of such a file.
  static func encodingProblem(_ bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
    if bytes.count > Limits.bytes { return (0, .tooLarge(bytes: bytes.count)) }
    let start = bytes.prefix(4)
    if start.elementsEqual([0x50, 0x4B, 0x03, 0x04]) { return (0, .archive) }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      return (0, .notUTF8(byte: start[0]))
    }
    guard let offset = firstInvalid(bytes) else { return nil }
    return (offset, .notUTF8(byte: bytes[offset]))
  }

  /// Characters that may not stand anywhere, and indentation with anything but spaces.
  static func characterProblems(_ bytes: UnsafeBufferPointer<UInt8>) -> [Problem] {
    var problems: [Problem] = []
    var index = 0
    var isIndentation = true
    while index < bytes.count, problems.count < 20 {
      let byte = bytes[index]
      if byte == 0x0A {
        isIndentation = true
        index += 1
      } else if byte >= 0x20, byte < 0x7F {
        if byte != 0x20 { isIndentation = false }
        index = isIndentation ? index + 1 : endOfPlain(bytes, from: index + 1)
      } else if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        index += 1
      } else {
        let (scalar, length) = decode(bytes, at: index)
        if isIndentation, byte == 0x09 || isWideSpace(scalar) {
          problems.append((index, .indentation(scalar)))
          isIndentation = false
        } else if byte != 0x09, !scalar.isPrintable {
          problems.append((index, .forbiddenCharacter(scalar)))
          isIndentation = false
        } else if byte != 0x09 {
          isIndentation = false
        }
        index += length
      }
    }
    return problems
  }

  /// The first scalar of a text that may not be shown. The bytes are valid UTF-8.
  static func firstUnprintable(_ bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 ? byte != 0x0A : byte == 0x7F { return Unicode.Scalar(byte) }
        index += 1
      } else {
        let (scalar, length) = decode(bytes, at: index)
        if !scalar.isPrintable { return scalar }
        index += length
      }
    }
    return nil
  }

  static func scalarCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Line and column, from one, of a byte in a file.
  static func place(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, file: String) -> Place {
    var (line, column) = (1, 1)
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(file, line, column)
  }

  private static func isWideSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Passes over printable ASCII, which files mostly are, eight bytes at a time.
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of a byte is set here for one below 0x20, for 0x7F and for one above.
      let others =
        (eight &- 0x2020_2020_2020_2020) | (eight &+ 0x0101_0101_0101_0101) | eight
      if others & high != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] < 0x7F { index += 1 }
    return index
  }

  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        index = endOfPlain(bytes, from: index + 1)
        continue
      }
      let length: Int
      var allowed: ClosedRange<UInt8> = 0x80...0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: length = 3
      case 0xED: (length, allowed) = (3, 0x80...0x9F)
      case 0xF0: (length, allowed) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, allowed) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + length <= bytes.count else { return index }
      for offset in 1..<length {
        guard allowed.contains(bytes[index + offset]) else { return index }
        allowed = 0x80...0xBF
      }
      index += length
    }
    return nil
  }
}
