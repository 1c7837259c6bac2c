/// A JSON value as this project uses them: without fractions, which are written as texts.
public indirect enum JSON: Hashable, Sendable {
  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object(Members)

  /// The members of an object in the order they were written; no name twice.
  public struct Members: Hashable, Sendable {
    public private(set) var pairs: [Pair] = []

    public struct Pair: Hashable, Sendable {
      public let name: String
      public let value: JSON
    }

    public init() {}

    public subscript(name: String) -> JSON? {
      get { pairs.first { $0.name == name }?.value }
      set {
        let index = pairs.firstIndex { $0.name == name }
        switch (index, newValue) {
        case (let index?, let value?): pairs[index] = Pair(name: name, value: value)
        case (let index?, nil): pairs.remove(at: index)
        case (nil, let value?): pairs.append(Pair(name: name, value: value))
        case (nil, nil): break
        }
      }
    }

    public var names: [String] { pairs.map(\.name) }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral text: String) { self = .text(text) }
  public init(integerLiteral number: Int) { self = .number(number) }
  public init(booleanLiteral truth: Bool) { self = .truth(truth) }
  public init(arrayLiteral values: JSON...) { self = .list(values) }
  public init(nilLiteral: ()) { self = .null }

  public init(dictionaryLiteral pairs: (String, JSON)...) {
    var members = Members()
    for (name, value) in pairs { members[name] = value }
    self = .object(members)
  }
}

extension JSON {
  public init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  public init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
  public init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }

  public subscript(name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var number: Int? { if case .number(let number) = self { number } else { nil } }
  public var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
  public var list: [JSON]? { if case .list(let list) = self { list } else { nil } }
  public var members: Members? { if case .object(let members) = self { members } else { nil } }

  /// The texts of a list that holds nothing but texts.
  public var texts: [String]? {
    guard let list else { return nil }
    let texts = list.compactMap(\.text)
    return texts.count == list.count ? texts : nil
  }
}
