@preconcurrency internal import Glibc
internal import Terminal
internal import Words

/// The configuration file: a line for each setting, `lang = fi`; `#` begins a remark. Nobody needs
/// one.
struct Configuration: Equatable {
  var store: String?
  var banks: [String] = []
  var language: Language?
  var isPlain = false

  static let names = ["store", "bank", "lang", "plain"]

  init() {}

  /// The file at a path; an empty configuration where there is none.
  init(at path: String) throws(Failure) {
    guard let file = fopen(path, "r") else {
      if errno == ENOENT || errno == ENOTDIR {
        self.init()
        return
      }
      throw Self.failure(path, 1, Phrase(same: String(cString: strerror(errno))))
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    guard count < bytes.count, let text = String(validating: bytes[..<count], as: UTF8.self) else {
      throw Self.failure(
        path, 1,
        Phrase(
          sv: "filen är för stor eller inte UTF-8",
          fi: "tiedosto on liian suuri tai ei UTF-8-muotoinen",
          en: "the file is too large or not UTF-8"))
    }
    try self.init(text: text, path: path)
  }

  init(text: String, path: String) throws(Failure) {
    self.init()
    // To Swift, the two bytes that end a line on Windows are one character, and not "\n".
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = line.prefix { $0 != "#" }
      let parts = line.split(separator: "=", maxSplits: 1).map { String($0).folded }
      guard let name = parts.first, !name.isEmpty else { continue }
      let value = line.split(separator: "=", maxSplits: 1).last.map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
      }
      guard parts.count == 2, let value, !value.isEmpty else {
        throw Self.failure(
          path, index + 1,
          Phrase(
            sv: "raden saknar = och ett värde", fi: "riviltä puuttuu = ja arvo",
            en: "the line lacks = and a value"))
      }
      try set(name, value, path, index + 1)
    }
  }

  private mutating func set(
    _ name: String, _ value: String, _ path: String, _ line: Int
  ) throws(Failure) {
    switch name {
    case "store": store = value
    case "bank": banks.append(value)
    case "plain":
      guard let truth = Bool(value.folded) else {
        throw Self.failure(
          path, line,
          Phrase(
            sv: "plain är true eller false, inte ”\(value.shown)”",
            fi: "plain on true tai false, ei ”\(value.shown)”",
            en: "plain is true or false, not “\(value.shown)”"))
      }
      isPlain = truth
    case "lang":
      guard let language = Language(locale: value) else {
        throw Self.failure(
          path, line,
          Phrase(
            sv: "språket är sv, fi eller en, inte ”\(value.shown)”",
            fi: "kieli on sv, fi tai en, ei ”\(value.shown)”",
            en: "the language is sv, fi or en, not “\(value.shown)”"))
      }
      self.language = language
    default:
      let near = nearest(to: name, among: Self.names).map { " (\($0)?)" } ?? ""
      throw Self.failure(
        path, line,
        Phrase(
          sv: "inställningen ”\(name.shown)” finns inte\(near)",
          fi: "asetusta ”\(name.shown)” ei ole\(near)",
          en: "there is no setting “\(name.shown)”\(near)"))
    }
  }

  private static func failure(_ path: String, _ line: Int, _ what: Phrase) -> Failure {
    Failure(
      .configuration, "bad-configuration",
      Phrase(
        sv: "\(path.shown):\(line): \(what.swedish); rätta eller ta bort raden",
        fi: "\(path.shown):\(line): \(what.finnish); korjaa tai poista rivi",
        en: "\(path.shown):\(line): \(what.english); correct or remove the line"))
  }
}
