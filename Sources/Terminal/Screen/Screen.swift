@preconcurrency internal import Glibc

/// What the text is written for: a window, a screen reader, a file.
public struct Screen: Sendable {
  /// The narrowest that text is laid out for; a narrower window breaks the lines itself.
  public static let narrowest = 20

  /// Whether the text must be linear: no colour, no redrawing, no drawing characters.
  public let isPlain: Bool

  /// Whether a ``Style`` shows.
  public let hasColours: Bool

  private let fixedWidth: Int?

  /// The screen that standard output is, as its environment tells.
  /// - Parameters:
  ///   - plain: Whether plain text was asked for.
  ///   - width: The columns to fill; those of the window, at any time, when left out.
  public init(plain: Bool, width: Int? = nil) {
    self.init(plain: plain, width: width, isTerminal: isatty(STDOUT_FILENO) != 0) { name in
      getenv(name).map { String(cString: $0) }
    }
  }

  init(plain: Bool, width: Int?, isTerminal: Bool, environment: (String) -> String?) {
    let terminal = environment("TERM") ?? ""
    let isAccessible = !(environment("ACCESSIBLE") ?? "").isEmpty
    isPlain =
      plain || !isTerminal || terminal.isEmpty || terminal == "dumb" || isAccessible
    // By its own convention (no-color.org), an empty NO_COLOR does not count.
    hasColours = !isPlain && (environment("NO_COLOR") ?? "").isEmpty
    fixedWidth = width
  }

  /// The columns to fill, looked up at every call: windows change.
  public var width: Int {
    max(Self.narrowest, fixedWidth ?? Self.windowWidth ?? Self.toldWidth ?? 80)
  }

  /// Writes the blocks, one after the other.
  @MainActor public func show(_ blocks: Block..., on output: Output = .standard) {
    show(blocks, on: output)
  }

  /// Writes the blocks, one after the other.
  @MainActor public func show(_ blocks: [Block], on output: Output = .standard) {
    for block in blocks {
      for line in lines(of: block) { output.write(line + "\n") }
    }
  }

  private static var windowWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static var toldWidth: Int? {
    guard let told = getenv("COLUMNS"), let width = Int(String(cString: told)), width > 0
    else { return nil }
    return min(width, 10_000)
  }
}
