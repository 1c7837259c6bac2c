internal import Terminal
internal import Words

/// What was decided for this run: option before environment, that before configuration file, that
/// before default.
struct Settings {
  let store: String
  /// The folders of the bank, each laid over those before it.
  let banks: [String]
  let language: Language
  let isPlain: Bool
  let isJSON: Bool
  let isQuiet: Bool
  let identity: String?
  let guideline: String?
  let track: String?
  let name: String?

  init(_ shared: Shared, _ surroundings: Surroundings, _ configuration: Configuration) {
    store =
      shared.store ?? surroundings["OMDOME_STORE"] ?? configuration.store ?? surroundings.store
    let own =
      !shared.banks.isEmpty
      ? shared.banks
      : surroundings["OMDOME_BANK"].map { $0.split(separator: ":").map(String.init) }
        ?? configuration.banks
    banks = (surroundings.shippedBank.map { [$0] } ?? []) + own
    language = Self.language(shared.language, surroundings, configuration)
    isPlain = shared.isPlain || configuration.isPlain
    isJSON = shared.isJSON
    isQuiet = shared.isQuiet
    identity = shared.identity
    guideline = shared.guideline
    track = shared.track
    name = shared.name
  }

  static func language(
    _ option: Language?, _ surroundings: Surroundings, _ configuration: Configuration
  ) -> Language {
    option ?? surroundings["OMDOME_LANG"].flatMap(Language.init(locale:)) ?? configuration.language
      ?? surroundings.localeLanguage ?? .swedish
  }
}
