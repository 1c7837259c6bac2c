/// Why a program under test could not be started, or did not do what was expected.
public struct Failure: Error, CustomStringConvertible {
  public let description: String
}

/// How long an expectation may take to come true; only a failing test ever waits as long.
public let patience: Duration = .seconds(10)
