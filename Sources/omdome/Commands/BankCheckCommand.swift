internal import Bank
internal import JSON
internal import Terminal
internal import Words

/// Everything that is wrong with the bank, or with the files named, in one pass.
struct BankCheckCommand: Action {
  static let names = Phrase(sv: "granska", fi: "tarkista", en: "check")
  static let summary = Phrase(
    sv: "allt som är fel, med fil, rad och kolumn", fi: "kaikki viat: tiedosto, rivi ja sarake",
    en: "everything that is wrong, by file, line and column")
  static let discussion: Phrase? = Phrase(
    sv:
      "Fel avslutar med 65. Varningar säger vad som är tunt eller tungt; med --strict räknas de som fel.",
    fi:
      "Virheestä seuraa koodi 65. Varoitus kertoo, mikä on ohutta tai raskasta; --strict tekee siitä virheen.",
    en:
      "An error exits with 65. A warning says what is thin or heavy; with --strict it counts as an error."
  )

  @Argument(
    Phrase(sv: "SÖKVÄG", fi: "POLKU", en: "PATH"),
    help: Phrase(
      sv: "filer eller mappar; hela banken om inget anges",
      fi: "tiedostoja tai kansioita; koko pankki, jos ei anneta",
      en: "files or folders; the whole bank when left out"))
  var paths: [String]

  @Flag(
    "strict",
    help: Phrase(
      sv: "varningar är fel", fi: "varoitukset ovat virheitä", en: "warnings are errors"))
  var isStrict: Bool

  @Flag(
    "thumbs",
    help: Phrase(
      sv: "visa hur tumregler som inget vet klarar sig",
      fi: "näytä, miten tietämättömät nyrkkisäännöt pärjäävät",
      en: "show how rules of thumb that know nothing fare"))
  var showsThumbs: Bool

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    // What is named outside the bank is read as laid over it, and told of alone.
    let within = paths.filter { path in
      house.settings.banks.contains { path == $0 || path.hasPrefix("\($0)/") }
    }
    let folders = house.settings.banks + paths.filter { !within.contains($0) }
    guard !folders.isEmpty else { throw .noBank }
    let check = house.check(folders)
    let faults = check.faults.filter { fault in
      paths.isEmpty
        || paths.contains { fault.place.file == $0 || fault.place.file.hasPrefix("\($0)/") }
    }
    let errors = faults.count { $0.severity == .error }
    let warnings = faults.count - errors
    if house.settings.isJSON {
      Output.standard.write(json(faults, check, house.say).line + "\n")
    } else {
      for fault in faults {
        let severity = fault.severity.rawValue
        Output.standard.write(
          "\(fault.place.shown): \(severity): \(house.say(fault.phrase))\n")
      }
      if showsThumbs { house.show([.blank, thumbs(check, house.say), .blank]) }
      if !house.settings.isQuiet { house.tell(summary(errors, warnings, check)) }
    }
    if faults.contains(where: { $0.kind == "notAFolder" }) { return .noInput }
    return errors > 0 || (isStrict && warnings > 0) ? .badData : .done
  }

  @MainActor private func summary(_ errors: Int, _ warnings: Int, _ check: Check) -> Phrase {
    let (scenarios, rules) = (
      check.bank.scenarios.count, check.bank.guidelines.values.reduce(0) { $0 + $1.rules.count }
    )
    return Phrase(
      sv: "Scenarier: \(scenarios). Regler: \(rules). Fel: \(errors). Varningar: \(warnings).",
      fi:
        "Skenaariot: \(scenarios). Säännöt: \(rules). Virheet: \(errors). Varoitukset: \(warnings).",
      en: "Scenarios: \(scenarios). Rules: \(rules). Errors: \(errors). Warnings: \(warnings).")
  }

  private func thumbs(_ check: Check, _ say: Language) -> Block {
    .table(
      Table(
        columns: [
          .init(say(Phrase(sv: "Tumregel", fi: "Nyrkkisääntö", en: "Rule of thumb"))),
          .init(say(Phrase(sv: "Språk", fi: "Kieli", en: "Language"))),
          .init(say(Phrase(sv: "Rätt", fi: "Oikein", en: "Right")), alignment: .right),
          .init(say(Phrase(sv: "Av", fi: "Yhteensä", en: "Of")), alignment: .right),
          .init(say(Phrase(sv: "Slump", fi: "Sattuma", en: "Chance")), alignment: .right),
        ],
        rows: check.thumbs.map {
          [
            say($0.thumb.phrase), $0.language.rawValue, "\($0.hits)", "\($0.of)",
            "≤ \($0.allowed)",
          ]
        }))
  }

  @MainActor private func json(_ faults: [Fault], _ check: Check, _ say: Language) -> JSON {
    [
      "faults": .list(
        faults.map {
          [
            "file": .text($0.place.file), "line": .number($0.place.line),
            "column": .number($0.place.column), "severity": .text($0.severity.rawValue),
            "kind": .text($0.kind), "text": .text(say($0.phrase)),
          ]
        }),
      "errors": .number(faults.count { $0.severity == .error }),
      "warnings": .number(faults.count { $0.severity == .warning }),
      "thumbs": .list(
        check.thumbs.map {
          [
            "rule": .text($0.thumb.rawValue), "language": .text($0.language.rawValue),
            "hits": .number($0.hits), "of": .number($0.of), "allowed": .number($0.allowed),
          ]
        }),
    ]
  }
}

extension Place {
  /// The place as it may be shown: a file's name can hold anything.
  var shown: String { "\(file.shown):\(line):\(column)" }
}
