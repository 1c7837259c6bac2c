@preconcurrency internal import CReadline
@preconcurrency internal import Glibc
internal import Words

/// The line in which people answer: GNU readline at a terminal, plain reading elsewhere.
///
/// Readline is one set of C globals, so there is one reader, on one thread. Meet it first thing in
/// `main`: threads started later hold back the same signals.
@MainActor public final class LineReader {
  /// The one reader.
  public static let shared = LineReader()

  /// The longest line that can be typed, in bytes; what follows is thrown away up to Enter.
  static let longestTyped = 1 << 16

  /// Whether somebody sits at a terminal and sees the prompts.
  public let isInteractive: Bool

  let signals: SignalInbox
  /// Where keys are read. Ctrl-C throws away what was typed before it, also between the moment a key
  /// was there and the moment it is read: a read that waited then would never hear of the signal. So
  /// it is opened anew, without waiting, for us alone; our parent's own standard input waits as ever.
  let keyboard: Int32
  var screen: Screen
  var terminalName: String?
  var outcome: Input?
  var isTooLong = false
  var offers: [String] = []
  private var piped = PipedLines()

  private init() {
    StandardStreams.occupy()
    Self.speakUTF8()
    isInteractive = isatty(0) != 0 && (isatty(1) != 0 || isatty(2) != 0)
    let askToStop = [SIGINT, SIGTERM, SIGHUP]
    signals = SignalInbox(for: isInteractive ? askToStop + [SIGTSTP, SIGWINCH] : askToStop)
    screen = Screen(plain: false)
    let own = isInteractive ? Self.openWithoutWaiting(STDIN_FILENO) : nil
    keyboard = own ?? STDIN_FILENO
    if isInteractive { furnish() }
  }

  /// Takes over what was decided for the screen: whether escape sequences and colours may be used.
  public func adapt(to screen: Screen) {
    self.screen = screen
  }

  /// Asks for one line; the prompt is shown at a terminal only.
  ///
  /// Answers are not remembered: they stay out of the history that the arrow keys bring back, and
  /// while they are asked for that history is out of reach.
  public func ask(_ prompt: String, completions: [String] = [], remember: Bool = false) -> Input {
    Output.standard.flush()
    Output.errors.flush()
    fflush(stdout)
    guard isInteractive else { return piped.next(orFrom: signals) }
    offers = completions
    defer { offers = [] }
    return edit(prompt, remember: remember)
  }

  /// A signal that has come while nobody waited for a line, for use in long work.
  public func interruption() -> Input? {
    while let signal = signals.next() {
      // Stopping and resizing only matter while a line is edited.
      if signal == SIGTSTP || signal == SIGWINCH { continue }
      return Input(signal: signal)
    }
    return nil
  }

  private static func openWithoutWaiting(_ terminal: Int32) -> Int32? {
    guard let name = ttyname(terminal) else { return nil }
    let opened = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    return opened < 0 ? nil : opened
  }

  /// Readline follows the locale, looks it up at each call, and knows åäö in UTF-8 ones alone.
  private static func speakUTF8() {
    let isSet = setlocale(LC_CTYPE, "") != nil
    guard !isSet || String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" else { return }
    setenv("LC_ALL", "C.UTF-8", 1)
    _ = setlocale(LC_CTYPE, "")
  }
}
