public import Words

/// `--name VALUE`, given once, or as often as wanted for a list.
@propertyWrapper public struct Option<Value> {
  let slot: Slot<Value>

  /// The value that was given, else the default.
  public var wrappedValue: Value { slot.value }
}

extension Option: SlotHolder {
  var anySlot: any AnySlot { slot }
}

extension Option where Value: ArgumentValue {
  /// An option with a default.
  public init(
    wrappedValue: Value, _ name: String, short: Character? = nil, value: Phrase? = nil,
    help: Phrase
  ) {
    var info = ParameterInfo(Value.self, option: name, short: short, value: value, help: help)
    info.defaultArgument = wrappedValue.argument
    slot = Slot(single: info, value: wrappedValue)
  }
}

extension Option where Value == Int {
  /// A number within bounds, with a default.
  public init(
    wrappedValue: Value, _ name: String, short: Character? = nil, value: Phrase? = nil,
    in range: ClosedRange<Int>, help: Phrase
  ) {
    var info = ParameterInfo(Value.self, option: name, short: short, value: value, help: help)
    info.defaultArgument = wrappedValue.argument
    info.range = range
    slot = Slot(single: info, value: wrappedValue)
  }
}

extension Option where Value == Int? {
  /// A number within bounds that may be left out.
  public init(
    _ name: String, short: Character? = nil, value: Phrase? = nil, in range: ClosedRange<Int>,
    help: Phrase
  ) {
    var info = ParameterInfo(Int.self, option: name, short: short, value: value, help: help)
    info.range = range
    slot = Slot(optional: info)
  }
}

extension Option {
  /// An option that may be left out.
  public init<Wrapped: ArgumentValue>(
    _ name: String, short: Character? = nil, value: Phrase? = nil, help: Phrase
  ) where Value == Wrapped? {
    slot = Slot(
      optional: ParameterInfo(Wrapped.self, option: name, short: short, value: value, help: help))
  }

  /// An option that may be given several times.
  public init<Element: ArgumentValue>(
    _ name: String, short: Character? = nil, value: Phrase? = nil, help: Phrase
  ) where Value == [Element] {
    var info = ParameterInfo(Element.self, option: name, short: short, value: value, help: help)
    info.isRepeatable = true
    slot = Slot(list: info, value: [])
  }
}

extension ParameterInfo {
  fileprivate init<Value: ArgumentValue>(
    _: Value.Type, option name: String, short: Character?, value: Phrase?, help: Phrase
  ) {
    self.init(
      kind: .option, name: name, short: short, valueName: value ?? Value.valueName,
      help: help, allowed: Value.allowedArguments)
  }
}
