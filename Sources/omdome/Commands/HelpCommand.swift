internal import Terminal
internal import Words

/// Tells about a command, as `--help` does.
struct HelpCommand: Action {
  static let names = Phrase(sv: "hjälp", fi: "apua", en: "help")
  static let otherSpellings = ["hjalp"]
  static let summary = Phrase(
    sv: "berätta om ett kommando", fi: "kerro komennosta", en: "tell about a command")

  @Argument(
    Phrase(sv: "KOMMANDO", fi: "KOMENTO", en: "COMMAND"),
    help: Phrase(sv: "vilket kommando", fi: "mikä komento", en: "which command"))
  var words: [String]

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    do throws(UsageError) {
      let info = try Omdome.program.info(at: words)
      Output.standard.write(info.help(in: house.say, width: house.screen.width))
      return .done
    } catch { throw Failure(.usage, error.kind, error.phrase) }
  }
}
