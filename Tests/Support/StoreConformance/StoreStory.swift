public import Records
public import Testing

/// What every store must live up to, told as a story over a store that is empty when it begins.
public struct StoreStory: Sendable, CustomTestStringConvertible {
  /// Opens a further connection to the one store of a story, each time it is called.
  public struct Connect {
    private let open: () throws -> any Store

    public init(_ open: @escaping () throws -> any Store) { self.open = open }

    public func callAsFunction() throws -> any Store { try open() }
  }

  public let title: String
  public let tell: @Sendable (Connect) throws -> Void

  init(_ title: String, _ tell: @escaping @Sendable (Connect) throws -> Void) {
    self.title = title
    self.tell = tell
  }

  public var testDescription: String { title }

  public static let all = people + beginning + adding + ending + signing + together
}

/// Expects a fault of ours: what no program of this project asks for.
func expectFault(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) {
  let error = #expect(throws: StoreError.self, sourceLocation: sourceLocation) { try body() }
  guard let error else { return }
  if case .fault = error { return }
  Issue.record("\(error) is no fault", sourceLocation: sourceLocation)
}
