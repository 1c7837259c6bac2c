/// What a paper is drawn from: the same seed over the same pool gives the same paper, everywhere and
/// in every version of the program.
///
/// The generator is SplitMix64. Each use has a stream of its own: the seed, exclusive-or the 64-bit
/// FNV-1a hash of the use's label (`paper`, `options/<scenario>/<step>`). A number below n comes
/// from the high half of the 128-bit product of n and the next output; outputs that would favour
/// some numbers are drawn again (Lemire's method). A list is shuffled from its end (Fisher–Yates).
public struct Seed: Hashable, Sendable {
  public let value: UInt64

  public init(_ value: UInt64) { self.value = value }

  public func stream(_ label: String) -> Stream {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in label.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Stream(state: value ^ hash)
  }

  public struct Stream: Sendable {
    fileprivate var state: UInt64

    public mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    /// A number from zero up to, not including, the limit.
    mutating func next(below limit: Int) -> Int {
      let limit = UInt64(limit)
      var product = next().multipliedFullWidth(by: limit)
      let unfair = (0 &- limit) % limit
      while product.low < unfair { product = next().multipliedFullWidth(by: limit) }
      return Int(product.high)
    }

    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
      var list = list
      for index in list.indices.dropFirst().reversed() {
        list.swapAt(index, next(below: index + 1))
      }
      return list
    }
  }
}

extension Seed: CustomStringConvertible, LosslessStringConvertible {
  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  public init?(_ text: String) {
    guard (1...16).contains(text.utf8.count), let value = UInt64(text, radix: 16) else {
      return nil
    }
    self.init(value)
  }
}
