import Files
import Glibc

@testable import Bank

/// A change to the gallery's bank that provokes one kind of fault; `Gallery/README.md` shows how it
/// is written.
struct GalleryEntry {
  enum Change {
    case replace(String, old: String, new: String)
    case write(String, String)
    case copy(String, String)
    case link(String, String)
    case pipe(String)
    case check(String)
    case limit(Int)
  }

  struct Mistake: Error { let what: String }

  let kind: String
  var changes: [Change] = []

  /// What the check says of the changed bank that it does not say of the bank as it was, and where,
  /// without the folder's own name.
  func faults(beyond usual: [Fault]) throws -> [Fault] {
    let folder = try Self.bank()
    var path = folder.path
    for change in changes {
      switch change {
      case .replace(let file, let old, let new):
        var bytes = try Files.bytes(of: folder(file))
        guard let range = bytes.firstRange(of: Self.bytes(of: old)) else {
          throw Mistake(what: "\(file) does not hold “\(old)”")
        }
        bytes.replaceSubrange(range, with: Self.bytes(of: new))
        try folder.write(bytes, to: file)
      case .write(let file, let text): try folder.write(Self.bytes(of: text), to: file)
      case .copy(let file, let copy):
        let text = String(decoding: try Files.bytes(of: folder(file)), as: UTF8.self)
        let name = copy.split(separator: "/").last?.prefix { $0 != "." } ?? ""
        let rest = text.drop { $0 != "\n" }
        try folder.write("scenario: \(name)\(rest)", to: copy)
      case .link(let file, let target): symlink(target, "\(folder.path)/\(file)")
      case .pipe(let file): mkfifo("\(folder.path)/\(file)", 0o600)
      case .check(let name): path += "/\(name)"
      case .limit(let limit):
        var faults: [Fault] = []
        _ = Folder(path, limit: limit, faults: &faults)
        return faults.map { $0.without(folder.path) }
      }
    }
    let reasons = Set(usual.map(\.reason))
    return Check([path]).faults.filter { !reasons.contains($0.reason) }.map {
      $0.without(folder.path)
    }
  }

  /// The small bank, with a scenario of each other form and one translation.
  static func bank() throws -> TemporaryFolder {
    let names = ["talk", "steps", "pair", "several", "tone.fi"].map { "conduct/\($0).yaml" }
    let texts = try names.map { try String(contentsOfTestFile: "Gallery/bank/\($0)") }
    return try SmallBank.folder(with: Dictionary(zip(names, texts)) { $1 })
  }

  /// What the check says of the gallery's bank as it is.
  static func usualFaults() throws -> [Fault] {
    let folder = try bank()
    return withExtendedLifetime(folder) { Check([folder.path]).faults }
  }

  // MARK: Reading

  static let files = ["bytes", "yaml", "format", "names", "key", "texts", "whole"]

  /// All entries, in the order of `Fault.Reason`.
  static func all() throws -> [GalleryEntry] {
    try files.flatMap { try entries(in: String(contentsOfTestFile: "Gallery/\($0).txt")) }
  }

  private static func entries(in text: String) throws -> [GalleryEntry] {
    var entries: [GalleryEntry] = []
    var file = ""
    var (old, new, whole): ([Substring], [Substring], [Substring]) = ([], [], [])
    func close() {
      guard let last = entries.indices.last else { return }
      if !old.isEmpty {
        let (old, new) = (old.joined(separator: "\n"), new.joined(separator: "\n"))
        entries[last].changes.append(.replace(file, old: old, new: new))
      }
      if !whole.isEmpty {
        entries[last].changes.append(.write(file, whole.joined(separator: "\n")))
      }
      (old, new, whole) = ([], [], [])
    }
    for line in text.split(separator: "\n") {
      switch line.prefix(2) {
      case "==":
        close()
        entries.append(GalleryEntry(kind: String(line.dropFirst(3))))
      case "# ": continue
      case "- ":
        if !new.isEmpty { close() }
        old.append(line.dropFirst(2))
      case "+ ": new.append(line.dropFirst(2))
      case "| ": whole.append(line.dropFirst(2))
      default:
        close()
        guard let last = entries.indices.last else { throw Mistake(what: "\(line)") }
        if let change = change(line) {
          entries[last].changes.append(change)
        } else {
          file = String(line)
        }
      }
    }
    close()
    return entries
  }

  private static func change(_ line: Substring) -> Change? {
    let words = line.split(separator: " ").map(String.init)
    return switch (words.first, words.count) {
    case ("copy", 4): .copy(words[1], words[3])
    case ("link", 4): .link(words[1], words[3])
    case ("pipe", 2): .pipe(words[1])
    case ("check", 2): .check(words[1])
    case ("limit", 3): Int(words[1]).map { .limit($0) }
    default: nil
    }
  }

  /// The text with everything between ⟨ and ⟩ carried out.
  private static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, part) in text.split(separator: "⟨", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "⟩") else {
        bytes += part.utf8
        continue
      }
      let order = part[..<end]
      let words = order.split(separator: " × ", maxSplits: 1)
      if let scalar = UInt32(order.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) {
        bytes += order.hasPrefix("U+") ? Array(String(scalar).utf8) : [UInt8(scalar.value)]
      } else if words.count == 2, let count = Int(words[0]) {
        bytes += String(repeating: String(words[1]), count: count).utf8
      }
      bytes += part[part.index(after: end)...].utf8
    }
    return bytes
  }
}

extension Fault {
  /// The fault as it would be in a folder without a name.
  fileprivate func without(_ folder: String) -> Fault {
    func bare(_ place: Place) -> Place {
      let file = place.file == folder ? "." : place.file.replacing("\(folder)/", with: "")
      return Place(file, place.line, place.column)
    }
    let reason: Reason =
      switch reason {
      case .notAFolder(let path): .notAFolder(path.replacing("\(folder)/", with: ""))
      case .duplicateID(let id, let first): .duplicateID(id, first: bare(first))
      default: reason
      }
    return Fault(severity, reason, bare(place))
  }
}

extension String {
  /// The text of a file that lies beside the tests.
  init(contentsOfTestFile name: String) throws {
    self = try text(of: "\(testFolder)/\(name)")
  }
}

/// The folder of this file.
let testFolder = "\(#filePath)".split(separator: "/").dropLast().map { "/\($0)" }.joined()
