import Files

/// A bank whose exam, as long as one may be, can be killed two hundred times.
enum LongBank {
  static let questions = 60

  /// The right option of every scenario says so; each scenario has options of its own.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("bank: long\nversion: \"1\"\nalone: true\n", to: "bank.yaml")
    try folder.write("topics:\n  conduct: Ton\n", to: "topics.yaml")
    try folder.write("laws: {}\n", to: "laws.yaml")
    try folder.write(
      """
      tracks:
        operator:
          name: Kanalansvarig
          roles: [operator]
          questions: \(questions)
          blueprint: { conduct: 1 }
      """, to: "tracks.yaml")
    let rules = (1...questions).map {
      "  norrby.\($0): { text: Regel \($0), pointer: \($0), modality: must, roles: [operator], "
        + "topic: conduct, criticality: normal }"
    }
    try folder.write(
      """
      guideline: norrby
      municipality: Norrby
      country: sweden
      title: Riktlinje
      versions: [{ id: "1" }]
      rules:
      \(rules.joined(separator: "\n"))
      """, to: "guidelines/norrby.yaml")
    for number in 1...questions {
      try folder.write(scenario(number), to: "conduct/case-\(number).yaml")
    }
    return folder
  }

  private static func scenario(_ number: Int) -> String {
    """
    scenario: case-\(number)
    title: Fallet \(number)
    topic: conduct
    form: single
    level: 1
    critical: false
    guidelines: [norrby]
    tracks: [operator]
    situation: Det händer något för gång \(number).
    question: Vad gör du?
    options: { a: Rätt \(number), b: Fel \(number), c: Tokigt \(number), d: Galet \(number) }
    key:
      rules: [norrby.\(number)]
      best: a
      lean: { b: lax, c: strict, d: neither }
      feedback: { a: Bra, b: Mindre bra, c: Mindre bra, d: Mindre bra }
    """
  }
}
