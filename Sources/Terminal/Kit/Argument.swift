public import Words

/// A word in its place: one that must be there, one that may, or all that are left.
@propertyWrapper public struct Argument<Value> {
  let slot: Slot<Value>

  /// The value that was given; for a required one, only once the command line has been read.
  public var wrappedValue: Value { slot.value }
}

extension Argument: SlotHolder {
  var anySlot: any AnySlot { slot }
}

extension Argument where Value: ArgumentValue {
  /// A word that must be there.
  public init(_ name: Phrase, help: Phrase) {
    slot = Slot(
      single: ParameterInfo(Value.self, argument: name, help: help, isRequired: true), value: nil)
  }
}

extension Argument {
  /// A word that may be there.
  public init<Wrapped: ArgumentValue>(_ name: Phrase, help: Phrase) where Value == Wrapped? {
    slot = Slot(
      optional: ParameterInfo(Wrapped.self, argument: name, help: help, isRequired: false))
  }

  /// All words that are left, of which at least one must be there when it is required.
  public init<Element: ArgumentValue>(
    _ name: Phrase, isRequired: Bool = false, help: Phrase
  ) where Value == [Element] {
    var info = ParameterInfo(Element.self, argument: name, help: help, isRequired: isRequired)
    info.isRepeatable = true
    slot = Slot(list: info, value: [])
  }
}

extension ParameterInfo {
  fileprivate init<Value: ArgumentValue>(
    _: Value.Type, argument name: Phrase, help: Phrase, isRequired: Bool
  ) {
    self.init(
      kind: .argument, valueName: name, help: help, isRequired: isRequired,
      allowed: Value.allowedArguments)
  }
}
