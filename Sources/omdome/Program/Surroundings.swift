@preconcurrency internal import Glibc
internal import Words

/// What the program finds around it: environment, folders, itself. Read once, at the edge.
struct Surroundings {
  private let variable: (String) -> String?

  /// The language of the locale, as far as we speak it.
  ///
  /// Looked up at once: where the locale is not installed, as often in containers, the line reader
  /// puts a plain UTF-8 one in its place, and with it the language would be lost.
  let localeLanguage: Language?

  init(variable: @escaping (String) -> String? = { getenv($0).map { String(cString: $0) } }) {
    self.variable = variable
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    localeLanguage = locale.flatMap { Language(locale: $0) }
  }

  /// A variable that is set and not empty.
  subscript(name: String) -> String? {
    variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  var home: String {
    if let home = self["HOME"] { return home }
    if let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir {
      return String(cString: folder)
    }
    return "/"
  }

  private func folder(_ name: String, orHome path: String) -> String {
    // By the specification of base directories, a relative path does not count.
    if let folder = self[name], folder.hasPrefix("/") { return folder }
    return "\(home)/\(path)"
  }

  var store: String { folder("XDG_DATA_HOME", orHome: ".local/share") + "/omdome/omdome.db" }

  var configuration: String { folder("XDG_CONFIG_HOME", orHome: ".config") + "/omdome/config" }

  /// The bank that comes with the program: beside an installed one, or in the checkout that the
  /// program was built in.
  var shippedBank: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    guard count > 0 else { return nil }
    let bytes = path[..<count].map { UInt8(bitPattern: $0) }
    var parts = String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast()
    while true {
      let folder = parts.map { "/\($0)" }.joined()
      for place in ["\(folder)/share/omdome/Scenarios", "\(folder)/Scenarios"]
      where access("\(place)/bank.yaml", R_OK) == 0 {
        return place
      }
      guard !parts.isEmpty else { return nil }
      parts = parts.dropLast()
    }
  }
}
