public import Words

/// `--name`: true when given.
@propertyWrapper public struct Flag {
  let slot: Slot<Bool>

  /// Whether the flag was given.
  public var wrappedValue: Bool { slot.value }

  /// - Parameter isQuestion: Whether it asks about the program, as `--help` does: then nothing
  ///   else on the line need be right or complete.
  public init(_ name: String, short: Character? = nil, isQuestion: Bool = false, help: Phrase) {
    let info = ParameterInfo(
      kind: .flag, name: name, short: short, valueName: Phrase(same: ""), help: help,
      isQuestion: isQuestion)
    slot = Slot(info, value: false) { _, _ in true }
  }
}

extension Flag: SlotHolder {
  var anySlot: any AnySlot { slot }
}
