import Files

@testable import Bank

/// The smallest bank that its check finds nothing wrong with but its thinness; a test changes a file
/// or adds one, and sees what is said of it.
enum SmallBank {
  static let files: [String: String] = [
    "bank.yaml": """
    bank: small
    version: "1"
    """,
    "topics.yaml": """
    topics:
      conduct: Ton
    """,
    "laws.yaml": """
    laws:
      SE-1: { country: sweden, text: En lag }
      FI-1: { country: finland, text: En annan lag }
    """,
    "tracks.yaml": """
    tracks:
      operator:
        name: Kanalansvarig
        roles: [operator]
        questions: 1
        blueprint: { conduct: 1 }
    """,
    "guidelines/norrby.yaml": """
    guideline: norrby
    municipality: Norrby
    country: sweden
    title: Riktlinje
    versions: [{ id: "1" }]
    rules:
      norrby.1: { text: Var saklig, pointer: 1, modality: must, roles: [employee], topic: conduct, criticality: normal }
    """,
    "conduct/tone.yaml": scenario,
  ]

  static let scenario = """
    scenario: tone
    title: Tonen
    topic: conduct
    form: single
    level: 1
    critical: false
    guidelines: [norrby]
    tracks: [operator]
    situation: Du svarar på en sida.
    question: Vad gör du?
    options:
      a: Svarar lugnt
      b: Svarar surt
    key:
      rules: [norrby.1]
      best: a
      lean: { b: neither }
      feedback: { a: Bra, b: Mindre bra }
    """

  /// The small bank with these files in place of its own, or beside them.
  static func folder(with changes: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files.merging(changes, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: name)
    }
    return folder
  }

  /// The errors of the small bank with one text of its scenario replaced by another.
  static func errors(replacing old: String, with new: String) throws -> [Fault] {
    try errors(with: ["conduct/tone.yaml": scenario.replacing(old, with: new)])
  }

  static func errors(with changes: [String: String]) throws -> [Fault] {
    let folder = try folder(with: changes)
    return Check([folder.path]).errors
  }
}

extension Fault {
  /// `4:9 unknownKey`
  var brief: String { "\(place.line):\(place.column) \(kind)" }
}
