@preconcurrency internal import CReadline
@preconcurrency internal import Glibc
internal import Words

extension LineReader {
  /// Tells readline, once, who reads its keys and what it must leave alone.
  func furnish() {
    rl_readline_name = UnsafePointer(strdup("omdome"))
    rl_instream = stdin
    // `omdome > file`: the line stays on the terminal.
    rl_outstream = isatty(1) != 0 ? stdout : stderr
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_change_environment = 0
    rl_getc_function = { _ in MainActor.assumeIsolated { LineReader.shared.nextKey() } }
    offerCompletions()
  }

  func edit(_ prompt: String, remember: Bool) -> Input {
    (outcome, isTooLong) = (nil, false)
    prepareTerminal()
    let remembered = remember ? nil : history_get_history_state()
    if remembered != nil {
      var nothing = HISTORY_STATE()
      history_set_history_state(&nothing)
    }
    defer {
      if let remembered {
        history_set_history_state(remembered)
        free(remembered)
      }
    }
    guard let raw = readline(lead(to: prompt)) else {
      // With bracketed paste on, readline has left the line itself.
      if strcmp(rl_variable_value("enable-bracketed-paste"), "on") != 0 {
        fputs("\n", rl_outstream)
        fflush(rl_outstream)
      }
      return outcome ?? .endOfInput
    }
    defer { free(raw) }
    guard !isTooLong, strlen(raw) <= Self.longestTyped else { return .tooLong }
    // A paste may hold several lines.
    let line = String(cString: raw).map { $0.isNewline ? " " : $0 }
    if remember, !line.isEmpty { add_history(String(line)) }
    return .line(String(line))
  }

  /// A terminal that may get no escape sequences is a dumb one to readline, whatever its name and
  /// whatever the user's own settings say.
  private func prepareTerminal() {
    let name = screen.isPlain ? "dumb" : getenv("TERM").map { String(cString: $0) } ?? "dumb"
    if name != terminalName {
      if terminalName == nil {
        rl_terminal_name = UnsafePointer(strdup(name))
        rl_initialize()
      } else {
        rl_reset_terminal(name)
      }
      terminalName = name
      // "--More--" would be in English.
      rl_variable_bind("page-completions", "off")
      rl_variable_bind("enable-bracketed-paste", screen.isPlain ? "off" : "on")
    }
    guard screen.isPlain else { return }
    for setting in [
      "enable-active-region", "colored-stats", "colored-completion-prefix", "show-mode-in-prompt",
    ] {
      rl_variable_bind(setting, "off")
    }
  }

  /// Writes all of the prompt but its last line, and returns that line as readline wants it:
  /// painting between marks, so that it does not count as width.
  private func lead(to prompt: String) -> String {
    let ending = prompt.reversed().prefix { $0 == " " }.count
    var lines = wrap(prompt, width: screen.width - 8)
    let last = (lines.popLast() ?? "") + String(repeating: " ", count: ending)
    for line in lines { fputs(line + "\n", rl_outstream) }
    guard screen.hasColours else { return last }
    return "\u{1}\u{1B}[1m\u{2}\(last)\u{1}\u{1B}[0m\u{2}"
  }

  /// The next byte from the keyboard, or the mark on which readline gives up the line.
  private func nextKey() -> Int32 {
    while outcome == nil {
      switch signals.wait(for: keyboard) {
      case .signal(SIGWINCH): rl_resize_terminal()
      case .signal(SIGTSTP): pause()
      case .signal(let signal): outcome = Input(signal: signal)
      case .failure: outcome = .endOfInput
      case .input: if let byte = nextByte() { return byte }
      }
    }
    return READERR
  }

  private func nextByte() -> Int32? {
    var byte: UInt8 = 0
    let count = read(keyboard, &byte, 1)
    guard count == 1 else {
      if count == 0 || (errno != EINTR && errno != EAGAIN) {
        // The terminal is gone; what was typed so far is no answer.
        outcome = signals.next().map { Input(signal: $0) } ?? .endOfInput
      }
      return nil
    }
    // Every key makes readline look at the whole line again; past all answers, only Enter counts.
    if rl_end > Self.longestTyped, byte != 0x0A, byte != 0x0D {
      isTooLong = true
      return nil
    }
    return Int32(byte)
  }

  /// Stops as Ctrl-Z would without us; the system ignores it where no shell could wake us again.
  private func pause() {
    rl_deprep_terminal()
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    raise(SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    rl_prep_terminal(1)
    rl_forced_update_display()
  }
}
