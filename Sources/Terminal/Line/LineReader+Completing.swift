@preconcurrency internal import CReadline
@preconcurrency internal import Glibc

extension LineReader {
  /// The most matches that are worth a list; more only ring the bell.
  private static let mostListed: Int32 = 60

  /// Lets Tab complete the whole line, spaces and all, to what the caller offers and nothing else.
  func offerCompletions() {
    rl_completer_word_break_characters = UnsafePointer(strdup(""))
    rl_basic_word_break_characters = UnsafePointer(strdup(""))
    rl_sort_completion_matches = 0
    rl_attempted_completion_function = { typed, _, _ in
      rl_attempted_completion_over = 1  // never fall back to file names
      rl_completion_append_character = 0
      guard let typed else { return nil }
      let text = String(cString: typed)
      let words = MainActor.assumeIsolated { LineReader.shared.completed(text) }
      return words.isEmpty ? nil : cArray(of: words)
    }
    rl_completion_display_matches_hook = { matches, count, longest in
      if count > LineReader.mostListed {
        _ = rl_ding()
      } else {
        rl_display_match_list(matches, count, longest)
        _ = rl_forced_update_display()
      }
    }
  }

  /// As readline wants it: what to put in the line first, then the matches when there are several.
  private func completed(_ text: String) -> [String] {
    guard let completion = Completion(of: text, among: offers) else { return [] }
    if completion.matches.count == 1 { return completion.matches }
    return [completion.common] + completion.matches
  }
}

/// A list that readline frees itself.
private func cArray(of words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
  let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count + 1)
  for (index, word) in words.enumerated() { (list + index).initialize(to: strdup(word)) }
  (list + words.count).initialize(to: nil)
  return list
}
