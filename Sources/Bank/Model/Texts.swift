public import Digests
public import Words

/// The texts of something in the bank, by where they stand (`options/a`), in each language.
public struct Texts: Sendable {
  public struct Entry: Sendable {
    public let path: String
    public let text: String
    let place: Place
  }

  /// In one language, in the order of their paths.
  public struct Wording: Sendable {
    public let entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries.sorted { $0.path < $1.path } }

    public subscript(path: String) -> String? { entry(path)?.text }

    func entry(_ path: String) -> Entry? {
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].path < path { low = middle + 1 } else { high = middle }
      }
      return low < entries.count && entries[low].path == path ? entries[low] : nil
    }

    /// Names these texts: any change to any of them changes it.
    public var digest: Digest {
      Digest { hasher in
        for entry in entries {
          hasher.add(entry.path)
          hasher.add("\u{0}")
          hasher.add(entry.text)
          hasher.add("\u{0}")
        }
      }
    }
  }

  private var swedish: Wording
  private var finnish: Wording?
  private var english: Wording?

  init(_ source: Wording) { swedish = source }

  public static let source = Language.swedish

  /// The texts in this language; nothing when there is no translation.
  public func wording(in language: Language) -> Wording? {
    switch language {
    case .swedish: swedish
    case .finnish: finnish
    case .english: english
    }
  }

  mutating func add(_ wording: Wording, in language: Language) {
    switch language {
    case .swedish: swedish = wording
    case .finnish: finnish = wording
    case .english: english = wording
    }
  }

  /// Adds what concerns these texts from a wording of many things.
  mutating func add(part wording: Wording, in language: Language) {
    let entries = swedish.entries.compactMap { wording.entry($0.path) }
    if !entries.isEmpty { add(Wording(entries), in: language) }
  }

  public var languages: [Language] { Language.allCases.filter { wording(in: $0) != nil } }

  /// The text at this place, in the source language where it is not translated.
  public func callAsFunction(_ path: String, in language: Language) -> String {
    wording(in: language)?[path] ?? swedish[path] ?? ""
  }
}
