@preconcurrency internal import Glibc
internal import JSON
internal import Terminal
internal import Words

/// A command that can be run.
protocol Action: Command {
  /// Whether it speaks in events under `--json`, so that what goes wrong is one of them.
  static var speaksInEvents: Bool { get }
  @MainActor func run(in house: House) throws(Failure) -> ExitCode
}

extension Action {
  static var speaksInEvents: Bool { false }
}

/// The program: from the words of a command line to an exit code.
@MainActor enum Omdome {
  static let version = "0.1"

  static let program = Program(
    "omdome",
    summary: Phrase(
      sv: "Träna, testa och intyga gott omdöme i sociala medier",
      fi: "Harjoittele, testaa ja todista hyvä arvostelukyky somessa",
      en: "Train, test and sign off good judgement on social media"),
    discussion: Phrase(
      sv:
        "Utan kommando hälsar omdome, säger vad som är dags för dig och börjar när du trycker Enter.",
      fi: "Ilman komentoa omdome tervehtii, kertoo mikä on ajankohtaista ja aloittaa Enterillä.",
      en: "Without a command omdome greets you, says what is due and begins when you press Enter."),
    sharing: Shared.self, unnamed: GreetCommand.self,
    commands: [
      .command(QuizCommand.self), .command(ExamCommand.self), .command(SignCommand.self),
      .command(MeCommand.self), .command(StatusCommand.self),
      .group(
        CommandGroup(
          Phrase(sv: "riktlinje", fi: "ohjeet", en: "guideline"), otherSpellings: ["riktlinjer"],
          summary: Phrase(
            sv: "läs en riktlinje i klartext", fi: "lue ohje selkokielellä",
            en: "read a guideline in plain words"),
          commands: [.command(GuidelineShowCommand.self), .command(GuidelineListCommand.self)])),
      .group(
        CommandGroup(
          Phrase(sv: "bank", fi: "pankki", en: "bank"),
          summary: Phrase(
            sv: "granska och visa frågorna", fi: "tarkista ja näytä kysymykset",
            en: "check and show the questions"),
          commands: [
            .command(BankCheckCommand.self), .command(BankCoverageCommand.self),
            .command(BankListCommand.self), .command(BankShowCommand.self),
          ])),
      .group(
        CommandGroup(
          Phrase(sv: "lager", fi: "varasto", en: "store"),
          summary: Phrase(
            sv: "kontrollera och säkerhetskopiera posterna", fi: "tarkista ja varmuuskopioi tiedot",
            en: "check and back up the records"),
          commands: [
            .command(StoreCheckCommand.self), .command(StoreBackupCommand.self),
            .command(StoreRestoreCommand.self),
          ])),
      .command(HelpCommand.self),
    ])

  /// Kept to the end: to take a large bank apart when the process ends anyway would cost time.
  private static var house: House?

  static func run(_ arguments: [String]) -> ExitCode {
    let reading = program.read(arguments)
    let surroundings = Surroundings()
    let line = LineReader.shared
    let early = Settings.language(reading.shared.language, surroundings, Configuration())
    do throws(Failure) {
      let configuration = try Configuration(at: surroundings.configuration)
      let settings = Settings(reading.shared, surroundings, configuration)
      let screen = Screen(plain: settings.isPlain)
      line.adapt(to: screen)
      let code = try run(reading, settings, screen)
      return finish(code)
    } catch {
      report(error, in: early, isJSON: reading.shared.isJSON)
      return finish(error.code)
    }
  }

  private static func run(
    _ reading: Reading<Shared>, _ settings: Settings, _ screen: Screen
  ) throws(Failure) -> ExitCode {
    let house = House(settings, screen: screen, clock: Clock())
    self.house = house
    switch reading.command {
    case .failure(let error):
      throw Failure(.usage, error.kind, error.phrase)
    case .success(let command?):
      guard let action = command as? any Action else { return .fault }
      do throws(Failure) {
        return try action.run(in: house)
      } catch {
        report(
          error, in: settings.language, isJSON: settings.isJSON,
          on: settings.isJSON && type(of: action).speaksInEvents ? .standard : .errors)
        return error.code
      }
    case .success(nil):
      if reading.shared.wantsVersion {
        Output.standard.write("omdome \(version)\n")
      } else {
        Output.standard.write(reading.info.help(in: settings.language, width: screen.width))
      }
      return .done
    }
  }

  /// Says what went wrong, to people on standard error and to machines in one JSON object there; as
  /// the last event to whoever reads events.
  private static func report(
    _ failure: Failure, in language: Language, isJSON: Bool, on output: Output = .errors
  ) {
    Output.standard.flush()
    let text = language(failure.phrase)
    if isJSON {
      let event: JSON = ["event": "error", "kind": .text(failure.kind), "text": .text(text)]
      output.write(event.line + "\n")
    } else {
      let lines = wrap("omdome: \(text)", width: Screen(plain: true).width)
      Output.errors.write(lines.joined(separator: "\n") + "\n")
    }
    output.flush()
  }

  /// Whatever was said must have been heard: output that could not be written is no success.
  private static func finish(_ code: ExitCode) -> ExitCode {
    Output.standard.flush()
    return Output.standard.isBroken && code == .done ? .cannotWrite : code
  }
}
