/// National identity numbers, which are never kept.
public enum IdentityNumber {
  /// Whether a text holds what is or may well be a Swedish, Finnish, Norwegian or Danish number.
  public static func occurs(in text: String) -> Bool {
    let characters = Array(text.uppercased().utf8)
    for start in characters.indices where characters[start].isDigit {
      // A number begins where no digit stands before it.
      if start > 0, characters[start - 1].isDigit { continue }
      let rest = characters[start...]
      if isSwedish(rest) || isFinnish(rest) || isNorwegian(rest) || isDanish(rest) { return true }
    }
    return false
  }

  private static func digits(_ text: ArraySlice<UInt8>) -> [Int] {
    text.prefix { $0.isDigit }.map { Int($0) - 48 }
  }

  private static func isDay(_ digits: [Int], orSixtyMore: Bool = false) -> Bool {
    guard digits.count == 4 else { return false }
    let (month, day) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    let days = orSixtyMore && day > 60 ? day - 60 : day
    return (1...12).contains(month) && (1...31).contains(days)
  }

  /// `(YY)YYMMDD[-+]?NNNC`, Luhn over the last ten digits.
  private static func isSwedish(_ text: ArraySlice<UInt8>) -> Bool {
    var all = digits(text)
    let after = text.dropFirst(all.count)
    if all.count == 6 || all.count == 8 {
      guard let sign = after.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else {
        return false
      }
      let rest = digits(after.dropFirst())
      guard rest.count == 4 else { return false }
      all += rest
    }
    guard all.count == 10 || all.count == 12 else { return false }
    let ten = Array(all.suffix(10))
    guard isDay(Array(ten[2...5]), orSixtyMore: true) else { return false }
    let sum = ten.enumerated().reduce(0) { sum, item in
      let doubled = item.element * (item.offset % 2 == 0 ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return sum % 10 == 0
  }

  /// `DDMMYY` + a sign for the century + `ZZZQ`, Q by the remainder modulo 31.
  private static func isFinnish(_ text: ArraySlice<UInt8>) -> Bool {
    let birth = digits(text)
    guard birth.count == 6, isDay([birth[2], birth[3], birth[0], birth[1]]) else { return false }
    let after = Array(text.dropFirst(6).prefix(5))
    guard after.count == 5, "+-UVWXYABCDEF".utf8.contains(after[0]),
      after[1...3].allSatisfy(\.isDigit)
    else { return false }
    let number = (birth + digits(after[1...3])).reduce(0) { $0 * 10 + $1 }
    return Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[number % 31] == after[4]
  }

  private static func isNorwegian(_ text: ArraySlice<UInt8>) -> Bool {
    let all = digits(text)
    guard all.count == 11, isDay([all[2], all[3], all[0], all[1]]) else { return false }
    func control(_ weights: [Int]) -> Int {
      (11 - zip(weights, all).reduce(0) { $0 + $1.0 * $1.1 } % 11) % 11
    }
    return control([3, 7, 6, 1, 8, 9, 4, 5, 2]) == all[9]
      && control([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) == all[10]
  }

  /// `DDMMYY-NNNN`
  private static func isDanish(_ text: ArraySlice<UInt8>) -> Bool {
    let birth = digits(text)
    guard birth.count == 6, isDay([birth[2], birth[3], birth[0], birth[1]]) else { return false }
    let after = text.dropFirst(6)
    return after.first == UInt8(ascii: "-") && digits(after.dropFirst()).count == 4
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }
}
