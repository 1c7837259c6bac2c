internal import JSON
internal import Records
internal import SQLiteStore
internal import Terminal
internal import Words

/// Whether the store is whole, and how it is kept.
struct StoreCheckCommand: Action {
  static let names = Phrase(sv: "kontrollera", fi: "tarkista", en: "check")
  static let summary = Phrase(
    sv: "om posterna är hela och bär varandra", fi: "ovatko tiedot eheät ja tukevatko ne toisiaan",
    en: "whether the records are whole and bear each other out")

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let store = try house.store(create: false)
    let report: StoreReport
    do throws(StoreError) { report = try store.check() } catch { throw Failure(error) }
    if house.settings.isJSON {
      Output.standard.write(StoreReportPage(report: report, say: house.say).json.line + "\n")
    } else {
      house.show(StoreReportPage(report: report, say: house.say).blocks)
    }
    return report.isSound ? .done : .badData
  }
}

/// A copy of the store, whole and read through.
struct StoreBackupCommand: Action {
  static let names = Phrase(sv: "kopiera", fi: "varmuuskopioi", en: "backup")
  static let summary = Phrase(
    sv: "en säkerhetskopia som är kontrollerad", fi: "tarkistettu varmuuskopio",
    en: "a backup that has been read through")

  @Argument(
    Phrase(sv: "FIL", fi: "TIEDOSTO", en: "FILE"),
    help: Phrase(
      sv: "en fil som inte finns än", fi: "tiedosto, jota ei vielä ole",
      en: "a file that is not there yet"))
  var file: String

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let store = try house.store(create: false)
    do throws(StoreError) { try store.backup(to: file) } catch {
      if case .cannotCreate(let path, let reason) = error, path == file {
        throw .fileNotMade(path, reason: reason, code: .cannotCreate)
      }
      throw Failure(error)
    }
    if !house.settings.isQuiet {
      house.tell(
        Phrase(
          sv: "Säkerhetskopian är klar och kontrollerad: \(file.shown).",
          fi: "Varmuuskopio on valmis ja tarkistettu: \(file.shown).",
          en: "The backup is made and read through: \(file.shown)."))
    }
    return .done
  }
}

/// Puts a backup in the store's place.
struct StoreRestoreCommand: Action {
  static let names = Phrase(sv: "återställ", fi: "palauta", en: "restore")
  static let otherSpellings = ["aterstall"]
  static let summary = Phrase(
    sv: "lägg tillbaka en säkerhetskopia", fi: "palauta varmuuskopio", en: "put a backup back")
  static let discussion: Phrase? = Phrase(
    sv: "Det nuvarande lagret sparas först under ett eget namn, som sägs.",
    fi: "Nykyinen varasto tallennetaan ensin omalla nimellä, joka kerrotaan.",
    en: "The present store is kept first under a name of its own, which is told.")

  @Argument(
    Phrase(sv: "FIL", fi: "TIEDOSTO", en: "FILE"),
    help: Phrase(sv: "säkerhetskopian", fi: "varmuuskopio", en: "the backup"))
  var file: String

  @MainActor func run(in house: House) throws(Failure) -> ExitCode {
    let path = house.settings.store
    let stamp = "\(house.clock.now)".prefix(19).filter { $0 != ":" && $0 != "-" }
    let old = "\(path).before-\(stamp)"
    do throws(StoreError) {
      try SQLiteStore.restore(from: file, to: path, keeping: old)
    } catch { throw Failure(error) }
    if !house.settings.isQuiet {
      house.tell(
        Phrase(
          sv: "Lagret är återställt. Fanns ett tidigare ligger det kvar som \(old.shown).",
          fi: "Varasto on palautettu. Mahdollinen aiempi on tallessa nimellä \(old.shown).",
          en: "The store is restored. If there was one before, it is kept as \(old.shown)."))
    }
    return .done
  }
}
