internal import Words

/// A name as someone typed it, made ready to be kept.
public enum PersonalName {
  public static let limit = 200

  /// Why something typed is no name.
  public enum Refusal: Error, Hashable, Sendable {
    case empty
    case tooLong(Int)
    case forbiddenCharacter(Unicode.Scalar)
    case identityNumber
  }

  /// Composed, with single spaces; letter by letter as it was typed otherwise. Names are not made
  /// to fit: any script, apostrophes, one letter.
  public static func read(_ typed: String) throws(Refusal) -> String {
    let name = typed.composed.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
      .joined(separator: " ")
    if name.isEmpty { throw .empty }
    let count = name.unicodeScalars.count
    if count > limit { throw .tooLong(count) }
    if let scalar = name.unicodeScalars.first(where: { !$0.isPrintable || $0 == "\n" }) {
      throw .forbiddenCharacter(scalar)
    }
    if IdentityNumber.occurs(in: name) { throw .identityNumber }
    return name
  }
}
