internal import JSON
internal import Records
internal import SQLiteStore
internal import Terminal
internal import Words

/// What a look through a store found, in words and as data.
struct StoreReportPage {
  let report: StoreReport
  let say: Language

  var blocks: [Block] {
    var blocks: [Block] = [
      .heading(
        say(
          report.isSound
            ? Phrase(sv: "Lagret är helt", fi: "Varasto on ehjä", en: "The store is whole")
            : Phrase(sv: "Lagret har fel", fi: "Varastossa on vikoja", en: "The store has faults"))),
      .field(say(Phrase(sv: "Fil", fi: "Tiedosto", en: "File")), report.path.shown),
      .field(
        say(Phrase(sv: "Version", fi: "Versio", en: "Version")),
        "\(report.schemaVersion) (SQLite \(report.sqliteVersion))"),
      .field(
        say(Phrase(sv: "Journal", fi: "Loki", en: "Journal")),
        "\(report.journal.name), \(say(report.journalReason.phrase))"),
      .field(
        say(Phrase(sv: "Rättigheter", fi: "Oikeudet", en: "Permissions")),
        "0" + String(report.fileMode, radix: 8)),
    ]
    let counts = report.counts
    blocks.append(
      .paragraph(
        say(
          Phrase(
            sv:
              "Personer: \(counts.people). Prov och övningar: \(counts.attempts). Svar: \(counts.entries). Intyg: \(counts.signOffs).",
            fi:
              "Henkilöitä: \(counts.people). Kokeita ja harjoituksia: \(counts.attempts). Vastauksia: \(counts.entries). Todistuksia: \(counts.signOffs).",
            en:
              "People: \(counts.people). Sittings: \(counts.attempts). Answers: \(counts.entries). Sign-offs: \(counts.signOffs)."
          ))))
    blocks += faults.map { .bullet($0) }
    return blocks
  }

  private var faults: [String] {
    report.integrity.map(\.shown)
      + report.orphans.map { "\($0.table) \($0.row.map(String.init) ?? "") → \($0.missingFrom)" }
      + report.findings.map { say($0.phrase) }
  }

  var json: JSON {
    [
      "sound": .truth(report.isSound), "path": .text(report.path), "bytes": .number(report.bytes),
      "schema": .number(report.schemaVersion), "sqlite": .text(report.sqliteVersion),
      "journal": .text(report.journal.name), "read_only": .truth(report.isReadOnly),
      "mode": .text(String(report.fileMode, radix: 8)),
      "counts": [
        "people": .number(report.counts.people), "questions": .number(report.counts.questions),
        "attempts": .number(report.counts.attempts), "entries": .number(report.counts.entries),
        "signoffs": .number(report.counts.signOffs),
      ],
      "faults": JSON(faults),
    ]
  }
}

extension Journal {
  /// As SQLite calls it.
  var name: String {
    switch self {
    case .writeAheadLog: "wal"
    case .rollback: "truncate"
    case .found(let name): name
    }
  }
}

extension StoreReport.JournalReason {
  var phrase: Phrase {
    switch self {
    case .libraryIsSafe:
      Phrase(
        sv: "det här SQLite-biblioteket klarar det säkert",
        fi: "tämä SQLite-kirjasto hallitsee sen turvallisesti",
        en: "this SQLite library is safe with it")
    case .libraryIsOlder(let first):
      Phrase(
        sv: "WAL är säkert först från SQLite \(first)",
        fi: "WAL on turvallinen vasta SQLite-versiosta \(first)",
        en: "WAL is safe only from SQLite \(first) on")
    case .readOnly:
      Phrase(
        sv: "filen får inte skrivas", fi: "tiedostoon ei saa kirjoittaa",
        en: "the file may not be written")
    case .anotherProgram:
      Phrase(
        sv: "ett annat program höll filen", fi: "toinen ohjelma käytti tiedostoa",
        en: "another program held the file")
    }
  }
}

extension StoreReport.Finding {
  var phrase: Phrase {
    switch self {
    case .foreignSchema(let name):
      Phrase(
        sv: "\(name.shown) är inte som omdome gjorde det",
        fi: "\(name.shown) ei ole omdomen tekemä",
        en: "\(name.shown) is not as omdome made it")
    case .unreadable(let place):
      Phrase(
        sv: "posten \(place.shown) går inte att läsa", fi: "tietuetta \(place.shown) ei voi lukea",
        en: "the record \(place.shown) cannot be read")
    case .doesNotReplay(let id):
      Phrase(
        sv: "svaren i \(id) passar inte sina frågor",
        fi: "vastaukset \(id) eivät sovi kysymyksiinsä",
        en: "the answers of \(id) do not fit their questions")
    case .unfinished(let id):
      Phrase(
        sv: "\(id) sägs vara klart men svar saknas",
        fi: "\(id) on merkitty valmiiksi, mutta vastauksia puuttuu",
        en: "\(id) is said to be finished but answers are missing")
    case .drawnOtherwise(let id):
      Phrase(
        sv: "fröet i \(id) ger andra frågor", fi: "siemen (\(id)) antaa eri kysymykset",
        en: "the seed of \(id) draws other questions")
    case .notBorneOut(let id):
      Phrase(
        sv: "intyget \(id) bärs inte av sitt prov", fi: "koe ei tue todistusta \(id)",
        en: "the sign-off \(id) is not borne out by its exam")
    }
  }
}
