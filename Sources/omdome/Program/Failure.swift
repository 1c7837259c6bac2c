internal import Records
internal import Terminal
internal import Words

/// Why a command could not do what was asked: a code for the shell, a word for machines and words
/// for people.
struct Failure: Error {
  let code: ExitCode
  let kind: String
  let phrase: Phrase

  init(_ code: ExitCode, _ kind: String, _ phrase: Phrase) {
    (self.code, self.kind, self.phrase) = (code, kind, phrase)
  }
}

extension Failure {
  init(_ error: StoreError) {
    switch error {
    case .cannotCreate(let path, let reason):
      self.init(
        .cannotCreate, "cannot-create",
        Phrase(
          sv:
            "lagret \(path.shown) kan inte skapas (\(reason.shown)); välj en annan plats med --store",
          fi:
            "varastoa \(path.shown) ei voi luoda (\(reason.shown)); valitse toinen paikka: --store",
          en:
            "the store \(path.shown) cannot be created (\(reason.shown)); choose another place with --store"
        ))
    case .cannotRead(let path, let reason):
      self.init(
        .noInput, "cannot-read",
        Phrase(
          sv:
            "lagret \(path.shown) kan inte läsas (\(reason.shown)); se efter sökväg och rättigheter",
          fi: "varastoa \(path.shown) ei voi lukea (\(reason.shown)); tarkista polku ja oikeudet",
          en:
            "the store \(path.shown) cannot be read (\(reason.shown)); look at its path and permissions"
        ))
    case .cannotWrite(let path, let reason):
      self.init(
        .cannotWrite, "cannot-write",
        Phrase(
          sv:
            "det går inte att skriva i lagret \(path.shown) (\(reason.shown)); det som redan sparats finns kvar, se efter rättigheter och disk",
          fi:
            "varastoon \(path.shown) ei voi kirjoittaa (\(reason.shown)); jo tallennettu on tallessa, tarkista oikeudet ja levy",
          en:
            "the store \(path.shown) cannot be written (\(reason.shown)); what is saved is safe, look at permissions and disk"
        ))
    case .full(let path):
      self.init(
        .cannotWrite, "full",
        Phrase(
          sv:
            "disken är full, svaret sparades inte i \(path.shown); gör plats och fortsätt, det tidigare finns kvar",
          fi:
            "levy on täynnä, vastausta ei tallennettu varastoon \(path.shown); vapauta tilaa ja jatka, aiempi on tallessa",
          en:
            "the disk is full, the answer was not saved in \(path.shown); make room and go on, what came before is safe"
        ))
    case .busy(let path):
      self.init(
        .busy, "busy",
        Phrase(
          sv: "ett annat program håller lagret \(path.shown); försök igen om en stund",
          fi: "toinen ohjelma käyttää varastoa \(path.shown); yritä hetken kuluttua uudelleen",
          en: "another program holds the store \(path.shown); try again in a moment"))
    case .damaged(let path, let detail):
      self.init(
        .badData, "damaged",
        Phrase(
          sv:
            "lagret \(path.shown) är skadat (\(detail.shown)); återställ en säkerhetskopia med omdome lager återställ",
          fi:
            "varasto \(path.shown) on vioittunut (\(detail.shown)); palauta varmuuskopio: omdome varasto palauta",
          en:
            "the store \(path.shown) is damaged (\(detail.shown)); restore a backup with omdome store restore"
        ))
    case .newer(let path, let version, let known):
      self.init(
        .badData, "newer",
        Phrase(
          sv:
            "lagret \(path.shown) är gjort av ett nyare omdome (version \(version), den här klarar \(known)); uppdatera programmet",
          fi:
            "varaston \(path.shown) on tehnyt uudempi omdome (versio \(version), tämä osaa \(known)); päivitä ohjelma",
          en:
            "the store \(path.shown) was made by a newer omdome (version \(version), this one knows \(known)); update the program"
        ))
    case .notOurs(let path):
      self.init(
        .badData, "not-ours",
        Phrase(
          sv: "\(path.shown) är inte ett lager som omdome har gjort; peka ut ett annat med --store",
          fi: "\(path.shown) ei ole omdomen tekemä varasto; valitse toinen: --store",
          en: "\(path.shown) is not a store that omdome has made; name another with --store"))
    case .networkFileSystem(let path, let kind):
      self.init(
        .unavailable, "network-file-system",
        Phrase(
          sv:
            "\(path.shown) ligger på en nätverksdisk (\(kind.shown)), där lås inte håller; välj en lokal disk med --store",
          fi:
            "\(path.shown) on verkkolevyllä (\(kind.shown)), jolla lukitus ei pidä; valitse paikallinen levy: --store",
          en:
            "\(path.shown) lies on a network disk (\(kind.shown)), where locks do not hold; choose a local disk with --store"
        ))
    case .linked(let path):
      self.init(
        .unavailable, "linked",
        Phrase(
          sv: "\(path.shown) är en länk; ange filen själv med --store",
          fi: "\(path.shown) on linkki; anna itse tiedosto: --store",
          en: "\(path.shown) is a link; name the file itself with --store"))
    case .taken(let id), .ended(let id), .alreadySigned(let id):
      self.init(
        .busy, "changed-elsewhere",
        Phrase(
          sv: "posten \(id.shown) har ändrats av ett annat program under tiden; börja om kommandot",
          fi:
            "toinen ohjelma on sillä välin muuttanut tietuetta \(id.shown); suorita komento uudelleen",
          en:
            "the record \(id.shown) was changed by another program meanwhile; run the command again"
        ))
    case .unknown(let id):
      self.init(
        .noInput, "unknown-record",
        Phrase(
          sv: "posten \(id.shown) finns inte i lagret",
          fi: "tietuetta \(id.shown) ei ole varastossa",
          en: "there is no record \(id.shown) in the store"))
    case .fault(let path, let detail):
      self.init(
        .fault, "fault",
        Phrase(
          sv:
            "något gick fel i lagret \(path.shown) (\(detail.shown)); det här är vårt fel, berätta gärna för oss",
          fi:
            "varastossa \(path.shown) tapahtui virhe (\(detail.shown)); vika on meidän, kerro siitä meille",
          en:
            "something went wrong in the store \(path.shown) (\(detail.shown)); the fault is ours, please tell us"
        ))
    }
  }
}

extension Failure {
  /// A file that was asked for could not be made, or not written to its end.
  static func fileNotMade(_ path: String, reason: String, code: ExitCode) -> Failure {
    Failure(
      code, code == .cannotCreate ? "cannot-create" : "cannot-write",
      Phrase(
        sv: "filen \(path.shown) kan inte skrivas (\(reason.shown)); välj ett annat namn",
        fi: "tiedostoa \(path.shown) ei voi kirjoittaa (\(reason.shown)); valitse toinen nimi",
        en: "the file \(path.shown) cannot be written (\(reason.shown)); choose another name"))
  }
}
