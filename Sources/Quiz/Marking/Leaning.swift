public import Bank

/// How many wrong choices err which way.
public struct Leaning: Hashable, Sendable {
  public var lax = 0
  public var strict = 0
  public var neither = 0

  public init() {}

  /// The way that most of them err; nothing when none is wrong.
  public var main: Key.Lean? {
    if lax + strict + neither == 0 { return nil }
    if lax > strict, lax >= neither { return .lax }
    if strict > lax, strict >= neither { return .strict }
    return .neither
  }

  public static func += (left: inout Leaning, right: Leaning) {
    left.lax += right.lax
    left.strict += right.strict
    left.neither += right.neither
  }

  fileprivate mutating func add(_ lean: Key.Lean?) {
    switch lean {
    case .lax: lax += 1
    case .strict: strict += 1
    case .neither: neither += 1
    case nil: break
    }
  }
}

extension Question {
  /// Which way an answer errs.
  public func leaning(_ choice: [String], at step: String?) -> Leaning {
    var leaning = Leaning()
    guard let step = self.step(step) else { return leaning }
    switch form {
    case .single, .dialogue, .bestWorst:
      // Naming the wrong worst harms nobody by itself; what is done is the best that one names.
      if let chosen = choice.first, !step.best.contains(chosen) {
        leaning.add(step.option(chosen)?.lean)
      }
    case .multiple:
      for option in step.options where step.best.contains(option.id) != choice.contains(option.id) {
        leaning.add(option.lean)
      }
    case .order:
      if mark(choice, at: step.id) != .one { leaning.add(order?.lean) }
    }
    return leaning
  }
}
