/// Where a parameter's value lies. A mirror hands out copies of the wrappers; all copies share it.
protocol AnySlot: AnyObject {
  var info: ParameterInfo { get }
  var isGiven: Bool { get }

  /// Reads one word from the command line; false when it means no value.
  func take(_ argument: String) -> Bool
}

final class Slot<Value>: AnySlot {
  let info: ParameterInfo
  private(set) var isGiven = false
  private(set) var stored: Value?
  private let read: (String, Value?) -> Value?

  init(_ info: ParameterInfo, value: Value?, read: @escaping (String, Value?) -> Value?) {
    self.info = info
    stored = value
    self.read = read
  }

  var value: Value {
    guard let stored else {
      preconditionFailure("A required argument was used before the command line was read.")
    }
    return stored
  }

  func take(_ argument: String) -> Bool {
    // What is given replaces a default, and joins what was given before.
    guard let value = read(argument, isGiven ? stored : nil) else { return false }
    stored = value
    isGiven = true
    return true
  }
}

extension Slot where Value: ArgumentValue {
  convenience init(single info: ParameterInfo, value: Value?) {
    let range = info.range
    self.init(info, value: value) { text, _ in Value(argument: text, within: range) }
  }
}

extension Slot {
  convenience init<Wrapped: ArgumentValue>(
    optional info: ParameterInfo
  ) where Value == Wrapped? {
    let range = info.range
    self.init(info, value: .some(nil)) { text, _ in
      Wrapped(argument: text, within: range).map { .some($0) }
    }
  }

  convenience init<Element: ArgumentValue>(
    list info: ParameterInfo, value: [Element]
  ) where Value == [Element] {
    self.init(info, value: value) { text, before in
      Element(argument: text).map { (before ?? []) + [$0] }
    }
  }
}

extension ArgumentValue {
  init?(argument: String, within range: ClosedRange<Int>?) {
    self.init(argument: argument)
    if let range, let number = self as? Int, !range.contains(number) { return nil }
  }
}

/// A property wrapper that holds a slot.
protocol SlotHolder {
  var anySlot: any AnySlot { get }
}

extension ParameterSet {
  /// The slots of all parameters, in the order in which they are declared.
  var slots: [any AnySlot] {
    Mirror(reflecting: self).children.compactMap { ($0.value as? any SlotHolder)?.anySlot }
  }
}
