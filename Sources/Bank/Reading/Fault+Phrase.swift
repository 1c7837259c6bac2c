public import Words

extension Fault {
  /// What is wrong and what to do, without the place.
  public var phrase: Phrase { reason.phrase }

  /// A word for the kind of fault that a machine can rely on.
  public var kind: String {
    let text = "\(reason)"
    let name = text.prefix { $0 != "(" }
    return String(name)
  }
}

extension Fault.Reason {
  var phrase: Phrase { bytesPhrase ?? yamlPhrase ?? formatPhrase ?? keyPhrase ?? bankPhrase }

  private var bytesPhrase: Phrase? {
    switch self {
    case .unreadable(let why):
      Phrase(
        sv: "filen går inte att läsa (\(why.shown)); se efter rättigheter och sökväg",
        fi: "tiedostoa ei voi lukea (\(why.shown)); tarkista oikeudet ja polku",
        en: "the file cannot be read (\(why.shown)); look at its permissions and path")
    case .notAFolder(let path):
      Phrase(
        sv: "här finns ingen mapp eller fil med en bank: ”\(path.shown)”; se efter sökvägen",
        fi:
          "täällä ei ole pankkia sisältävää kansiota tai tiedostoa: ”\(path.shown)”; tarkista polku",
        en: "there is no folder or file of a bank here: “\(path.shown)”; look at the path")
    case .linkOut:
      Phrase(
        sv: "en länk leder ut ur banken; lägg filen själv i mappen",
        fi: "linkki johtaa pankin ulkopuolelle; siirrä tiedosto itse kansioon",
        en: "a link leads out of the bank; put the file itself in the folder")
    case .tooManyFiles:
      Phrase(
        sv: "mappen har fler än \(Limits.files) filer; peka ut bankens egen mapp",
        fi: "kansiossa on yli \(Limits.files) tiedostoa; anna pankin oma kansio",
        en: "the folder holds more than \(Limits.files) files; name the bank's own folder")
    case .tooLarge(let bytes):
      Phrase(
        sv: "filen är \(bytes) byte, högst \(Limits.bytes) läses; dela upp den",
        fi: "tiedosto on \(bytes) tavua, enintään \(Limits.bytes) luetaan; jaa se osiin",
        en: "the file is \(bytes) bytes, at most \(Limits.bytes) are read; split it")
    case .archive:
      Phrase(
        sv:
          "det här är ett zip-arkiv (eller ett kontorsdokument), inte text; packa upp det eller spara som ren text",
        fi:
          "tämä on zip-arkisto (tai toimisto-ohjelman asiakirja), ei tekstiä; pura se tai tallenna pelkkänä tekstinä",
        en:
          "this is a zip archive (or an office document), not text; unpack it or save it as plain text"
      )
    case .notUTF8(let byte):
      Phrase(
        sv: "filen är inte UTF-8 (byten \(byte.hex)); spara den som UTF-8",
        fi: "tiedosto ei ole UTF-8-muotoinen (tavu \(byte.hex)); tallenna se UTF-8-muodossa",
        en: "the file is not UTF-8 (byte \(byte.hex)); save it as UTF-8")
    case .forbiddenCharacter(let scalar):
      Phrase(
        sv:
          "tecknet \(scalar.codePoint) syns inte eller styr texten och får inte stå här; ta bort det",
        fi:
          "merkki \(scalar.codePoint) on näkymätön tai ohjaa tekstiä, eikä se saa olla tässä; poista se",
        en:
          "the character \(scalar.codePoint) is invisible or steers text and may not stand here; remove it"
      )
    case .indentation(let scalar):
      Phrase(
        sv: "raden dras in med tecknet \(scalar.codePoint); använd vanliga mellanslag",
        fi: "rivi on sisennetty merkillä \(scalar.codePoint); käytä tavallisia välilyöntejä",
        en: "the line is indented with the character \(scalar.codePoint); use plain spaces")
    default: nil
    }
  }

  private var yamlPhrase: Phrase? {
    switch self {
    case .syntax(let problem):
      Phrase(
        sv:
          "det här går inte att läsa som YAML (\(problem.shown)); se efter indrag, kolon och citattecken på raden och den före",
        fi:
          "tätä ei voi lukea YAML-muodossa (\(problem.shown)); tarkista sisennys, kaksoispisteet ja lainausmerkit tältä ja edelliseltä riviltä",
        en:
          "this cannot be read as YAML (\(problem.shown)); look at indentation, colons and quotes on this line and the one before"
      )
    case .empty:
      Phrase(
        sv: "filen är tom; skriv något i den eller ta bort den",
        fi: "tiedosto on tyhjä; kirjoita siihen jotakin tai poista se",
        en: "the file is empty; write something in it or remove it")
    case .severalDocuments:
      Phrase(
        sv: "här börjar ett andra dokument; en fil får bara ha ett, dela upp den",
        fi: "tästä alkaa toinen asiakirja; tiedostossa saa olla vain yksi, jaa se",
        en: "a second document begins here; a file holds one only, split it")
    case .alias:
      Phrase(
        sv: "alias (*) hör inte till formatet; skriv ut texten",
        fi: "alias (*) ei kuulu muotoon; kirjoita teksti auki",
        en: "aliases (*) are not part of the format; write the text out")
    case .anchor:
      Phrase(
        sv: "ankare (&) hör inte till formatet; ta bort det, eller sätt texten inom citattecken",
        fi: "ankkuri (&) ei kuulu muotoon; poista se tai laita teksti lainausmerkkeihin",
        en: "anchors (&) are not part of the format; remove it, or put the text in quotes")
    case .tag:
      Phrase(
        sv: "taggar (!) hör inte till formatet; ta bort den, eller sätt texten inom citattecken",
        fi: "tagi (!) ei kuulu muotoon; poista se tai laita teksti lainausmerkkeihin",
        en: "tags (!) are not part of the format; remove it, or put the text in quotes")
    case .mergeKey:
      Phrase(
        sv: "nyckeln << hör inte till formatet; skriv ut det som skulle ha hämtats",
        fi: "avain << ei kuulu muotoon; kirjoita yhdistettävä sisältö auki",
        en: "the key << is not part of the format; write out what it would have fetched")
    case .tooDeep:
      Phrase(
        sv: "mer än \(Limits.depth) nivåer i varandra; ett scenario behöver högst 5",
        fi: "yli \(Limits.depth) sisäkkäistä tasoa; skenaario tarvitsee enintään 5",
        en: "more than \(Limits.depth) levels inside each other; a scenario needs 5 at most")
    case .tooManyNodes:
      Phrase(
        sv: "filen har fler än \(Limits.nodes) delar; dela upp den",
        fi: "tiedostossa on yli \(Limits.nodes) osaa; jaa se",
        en: "the file has more than \(Limits.nodes) parts; split it")
    case .textTooLong:
      Phrase(
        sv: "texten är längre än \(Limits.scalars) tecken; korta den",
        fi: "teksti on yli \(Limits.scalars) merkkiä; lyhennä sitä",
        en: "the text is longer than \(Limits.scalars) characters; shorten it")
    case .keyIsNoText:
      Phrase(
        sv: "en nyckel måste vara en text; sätt den inom citattecken",
        fi: "avaimen on oltava teksti; laita se lainausmerkkeihin",
        en: "a key must be a text; put it in quotes")
    case .duplicateKey(let key, let line):
      Phrase(
        sv: "nyckeln ”\(key.shown)” står redan på rad \(line); ta bort den ena",
        fi: "avain ”\(key.shown)” on jo rivillä \(line); poista toinen",
        en: "the key “\(key.shown)” already stands on line \(line); remove one of them")
    default: nil
    }
  }

  private var formatPhrase: Phrase? {
    switch self {
    case .expected(let shape):
      Phrase(
        sv: "här väntades \(shape.phrase.swedish); se Scenarios/README.md",
        fi: "tässä odotettiin: \(shape.phrase.finnish); katso Scenarios/README.md",
        en: "\(shape.phrase.english) was expected here; see Scenarios/README.md")
    case .unknownKind(let key, let nearest):
      Phrase(
        sv:
          "filens första nyckel, ”\(key.shown)”, säger inte vad den är\(nearest.asking.swedish); den ska vara bank, topics, laws, tracks, guideline, scenario eller translates",
        fi:
          "tiedoston ensimmäinen avain, ”\(key.shown)”, ei kerro, mikä se on\(nearest.asking.finnish); sen pitää olla bank, topics, laws, tracks, guideline, scenario tai translates",
        en:
          "the first key of the file, “\(key.shown)”, does not say what it is\(nearest.asking.english); it must be bank, topics, laws, tracks, guideline, scenario or translates"
      )
    case .unknownKey(let key, let nearest):
      Phrase(
        sv:
          "nyckeln ”\(key.shown)” finns inte här\(nearest.asking.swedish); rätta eller ta bort den",
        fi: "avainta ”\(key.shown)” ei ole tässä\(nearest.asking.finnish); korjaa tai poista se",
        en: "there is no key “\(key.shown)” here\(nearest.asking.english); correct or remove it")
    case .missingKey(let key):
      Phrase(
        sv: "nyckeln ”\(key)” saknas; lägg till den",
        fi: "avain ”\(key)” puuttuu; lisää se",
        en: "the key “\(key)” is missing; add it")
    case .unneededKey(let key, let form):
      Phrase(
        sv: "nyckeln ”\(key)” hör inte till formen \(form); ta bort den",
        fi: "avain ”\(key)” ei kuulu muotoon \(form); poista se",
        en: "the key “\(key)” does not belong to the form \(form); remove it")
    case .emptyText:
      Phrase(
        sv: "texten är tom; skriv den",
        fi: "teksti on tyhjä; kirjoita se",
        en: "the text is empty; write it")
    case .notAnID(let text):
      Phrase(
        sv: "”\(text.shown)” kan inte vara ett id; använd a–z, siffror och bindestreck",
        fi: "”\(text.shown)” ei voi olla tunnus; käytä kirjaimia a–z, numeroita ja yhdysmerkkiä",
        en: "“\(text.shown)” cannot be an id; use a–z, digits and hyphens")
    case .notOneOf(let choices, let got, let nearest):
      Phrase(
        sv:
          "”\(got.shown)” går inte här\(nearest.asking.swedish); välj bland \(choices.joined(separator: ", "))",
        fi:
          "”\(got.shown)” ei käy tässä\(nearest.asking.finnish); valitse näistä: \(choices.joined(separator: ", "))",
        en:
          "“\(got.shown)” will not do here\(nearest.asking.english); choose among \(choices.joined(separator: ", "))"
      )
    case .notANumber(let got, let range):
      Phrase(
        sv:
          "”\(got.shown)” är inget tal från \(range.lowerBound) till \(range.upperBound); skriv ett sådant",
        fi:
          "”\(got.shown)” ei ole luku väliltä \(range.lowerBound)–\(range.upperBound); kirjoita sellainen",
        en: "“\(got.shown)” is no number from \(range.lowerBound) to \(range.upperBound); write one"
      )
    case .notAFraction(let got):
      Phrase(
        sv:
          "”\(got.shown)” är inget bråk från 0 till 1 med nämnare högst \(Limits.denominator); skriv till exempel 1/2",
        fi:
          "”\(got.shown)” ei ole murtoluku väliltä 0–1, nimittäjä enintään \(Limits.denominator); kirjoita esimerkiksi 1/2",
        en:
          "“\(got.shown)” is no fraction from 0 to 1 with a denominator of \(Limits.denominator) at most; write for example 1/2"
      )
    case .notADate(let got):
      Phrase(
        sv: "”\(got.shown)” är ingen dag; skriv till exempel 2026-11-21",
        fi: "”\(got.shown)” ei ole päivä; kirjoita esimerkiksi 2026-11-21",
        en: "“\(got.shown)” is no day; write for example 2026-11-21")
    case .wrongFileName(let expected):
      Phrase(
        sv: "filen ska heta \(expected); byt namn på den, eller ändra id:t",
        fi: "tiedoston nimen pitää olla \(expected); vaihda nimi tai muuta tunnus",
        en: "the file must be called \(expected); rename it, or change the id")
    case .wrongFolder(let expected):
      Phrase(
        sv: "filen ska ligga i mappen \(expected), som ämnet; flytta den, eller ändra ämnet",
        fi: "tiedoston pitää olla kansiossa \(expected), kuten aihe; siirrä se tai muuta aihe",
        en:
          "the file must lie in the folder \(expected), as its topic; move it, or change the topic")
    case .duplicateID(let id, let first):
      Phrase(
        sv: "”\(id.shown)” finns redan i \(first); byt id på det ena",
        fi: "”\(id.shown)” on jo tiedostossa \(first); vaihda toisen tunnus",
        en: "“\(id.shown)” already stands in \(first); give one of them another id")
    case .listedTwice(let name):
      Phrase(
        sv: "”\(name.shown)” står två gånger i listan; ta bort den ena",
        fi: "”\(name.shown)” on luettelossa kahdesti; poista toinen",
        en: "“\(name.shown)” stands twice in the list; remove one of them")
    default: nil
    }
  }
}

extension UInt8 {
  fileprivate var hex: String { (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}

extension String? {
  /// `; menade du ”…”?`, or nothing when no word is near.
  var asking: Phrase {
    guard let self else { return Phrase(same: "") }
    return Phrase(
      sv: "; menade du ”\(self)”?", fi: "; tarkoititko ”\(self)”?", en: "; did you mean “\(self)”?")
  }
}

extension Fault.Shape {
  fileprivate var phrase: Phrase {
    switch self {
    case .text: Phrase(sv: "en text", fi: "teksti", en: "a text")
    case .list: Phrase(sv: "en lista", fi: "luettelo", en: "a list")
    case .map:
      Phrase(sv: "nycklar med värden", fi: "avaimia ja arvoja", en: "a map of keys and values")
    case .textOrMap:
      Phrase(
        sv: "en text, eller nycklar med värden", fi: "teksti tai avaimia ja arvoja",
        en: "a text, or a map of keys and values,")
    case .textOrList:
      Phrase(sv: "en text eller en lista", fi: "teksti tai luettelo", en: "a text or a list")
    }
  }
}
