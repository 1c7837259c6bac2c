internal import Words

/// What can be wrong with a file before it is seen as part of a bank.
extension Phrase {
  // MARK: As bytes

  static func unreadable(_ why: String) -> Phrase {
    Phrase(
      sv: "filen går inte att läsa (\(why)); kontrollera behörigheten och sökvägen",
      fi: "tiedostoa ei voi lukea (\(why)); tarkista käyttöoikeudet ja tiedostopolku",
      en: "the file cannot be read (\(why)); check its permissions and path")
  }

  static func notAFolder(_ path: String) -> Phrase {
    Phrase(
      sv: "det finns ingen mapp eller fil ”\(path)”; kontrollera sökvägen",
      fi: "kansiota tai tiedostoa ”\(path)” ei ole; tarkista tiedostopolku",
      en: "there is no folder or file “\(path)”; check the path")
  }

  static let linkOut = Phrase(
    sv: "länken leder ut ur bankens mapp och följs inte; lägg själva filen i mappen",
    fi:
      "linkki johtaa pankin kansion ulkopuolelle, eikä sitä seurata; siirrä itse tiedosto kansioon",
    en: "the link leads out of the bank's folder and is not followed; put the file itself there")

  static let tooManyFiles: Phrase = {
    let limit = Limits.files.grouped
    return Phrase(
      sv:
        "mappen har fler än \(limit.swedish) filer, och resten läses inte; ange bankens egen mapp",
      fi: "kansiossa on yli \(limit.finnish) tiedostoa, eikä loppuja lueta; anna pankin oma kansio",
      en:
        "the folder holds more than \(limit.english) files, and the rest are not read; name the bank's own folder"
    )
  }()

  static func tooLarge(_ bytes: Int) -> Phrase {
    let (has, limit) = (bytes.grouped, Limits.bytes.grouped)
    return Phrase(
      sv: "filen är på \(has.swedish) byte, och högst \(limit.swedish) läses; dela upp den",
      fi: "tiedosto on \(has.finnish) tavua, ja enintään \(limit.finnish) luetaan; jaa se osiin",
      en: "the file is \(has.english) bytes, and at most \(limit.english) are read; split it")
  }

  static let archive = Phrase(
    sv:
      "det här är ett zip-arkiv eller ett kontorsdokument, inte text; packa upp det eller spara det som ren text",
    fi:
      "tämä on zip-arkisto tai toimisto-ohjelman asiakirja, ei tekstiä; pura se tai tallenna se pelkkänä tekstinä",
    en: "this is a zip archive or an office document, not text; unpack it or save it as plain text")

  static func notUTF8(_ byte: UInt8) -> Phrase {
    let hex = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return Phrase(
      sv: "filen är inte sparad som UTF-8 (byten \(hex) här); spara om den som UTF-8",
      fi:
        "tiedostoa ei ole tallennettu UTF-8-muodossa (tässä tavu \(hex)); tallenna se UTF-8-muotoon",
      en: "the file is not saved as UTF-8 (byte \(hex) here); save it again as UTF-8")
  }

  static func forbiddenCharacter(_ scalar: Unicode.Scalar) -> Phrase {
    let name = scalar.codePoint
    return Phrase(
      sv: "tecknet \(name) är osynligt eller styr hur text visas och får inte stå här; ta bort det",
      fi:
        "merkki \(name) on näkymätön tai ohjaa tekstin näyttämistä, eikä se saa olla tässä; poista se",
      en:
        "the character \(name) is invisible or steers how text is shown, and may not stand here; remove it"
    )
  }

  static func indentation(_ scalar: Unicode.Scalar) -> Phrase {
    let name = scalar.codePoint
    return scalar == "\t"
      ? Phrase(
        sv: "raden är indragen med tabb; använd mellanslag",
        fi: "rivi on sisennetty sarkaimella; käytä välilyöntejä",
        en: "the line is indented with a tab; use spaces")
      : Phrase(
        sv: "raden är indragen med tecknet \(name); använd vanliga mellanslag",
        fi: "rivi on sisennetty merkillä \(name); käytä tavallisia välilyöntejä",
        en: "the line is indented with the character \(name); use plain spaces")
  }

  // MARK: As YAML

  static func syntax(_ problem: String) -> Phrase {
    let problem = Phrase(ofYAML: problem)
    return Phrase(
      sv:
        "det här går inte att läsa som YAML (\(problem.swedish)); kontrollera indrag, kolon och citattecken på raden och raden före",
      fi:
        "tätä ei voi lukea YAML-muodossa (\(problem.finnish)); tarkista sisennykset, kaksoispisteet ja lainausmerkit tältä ja edelliseltä riviltä",
      en:
        "this cannot be read as YAML (\(problem.english)); check indentation, colons and quotes on this line and the one before"
    )
  }

  static let empty = Phrase(
    sv: "filen är tom; skriv något i den eller ta bort den",
    fi: "tiedosto on tyhjä; kirjoita siihen jotakin tai poista se",
    en: "the file is empty; write something in it or remove it")

  static let severalDocuments = Phrase(
    sv: "här börjar ett dokument till (---), men en fil får bara ha ett; dela upp filen",
    fi: "tästä alkaa toinen dokumentti (---), mutta tiedostossa saa olla vain yksi; jaa tiedosto",
    en: "a second document begins here (---), but a file holds only one; split the file")

  static let alias = Phrase(
    sv: "alias (*) används inte i banken; skriv ut texten, eller sätt den inom citattecken",
    fi: "aliaksia (*) ei käytetä pankissa; kirjoita teksti auki tai laita se lainausmerkkeihin",
    en: "aliases (*) are not used in the bank; write the text out, or put it in quotes")

  static let anchor = Phrase(
    sv: "ankare (&) används inte i banken; ta bort det, eller sätt texten inom citattecken",
    fi: "ankkureita (&) ei käytetä pankissa; poista se tai laita teksti lainausmerkkeihin",
    en: "anchors (&) are not used in the bank; remove it, or put the text in quotes")

  static let tag = Phrase(
    sv: "taggar (!) används inte i banken; ta bort den, eller sätt texten inom citattecken",
    fi: "tageja (!) ei käytetä pankissa; poista se tai laita teksti lainausmerkkeihin",
    en: "tags (!) are not used in the bank; remove it, or put the text in quotes")

  static let mergeKey = Phrase(
    sv: "nyckeln << används inte i banken; skriv ut det som den skulle ha hämtat",
    fi: "avainta << ei käytetä pankissa; kirjoita auki se, mitä sillä olisi haettu",
    en: "the key << is not used in the bank; write out what it would have fetched")

  static let tooDeep = Phrase(
    sv:
      "fler än \(Limits.depth) nivåer inuti varandra, fast ett scenario behöver högst 5; kontrollera indragen",
    fi:
      "yli \(Limits.depth) sisäkkäistä tasoa, vaikka skenaario tarvitsee enintään 5; tarkista sisennykset",
    en:
      "more than \(Limits.depth) levels inside each other, though a scenario needs 5 at most; check the indentation"
  )

  static let tooManyNodes: Phrase = {
    let limit = Limits.nodes.grouped
    return Phrase(
      sv: "filen har fler än \(limit.swedish) nycklar och texter; dela upp den",
      fi: "tiedostossa on yli \(limit.finnish) avainta ja tekstiä; jaa se osiin",
      en: "the file has more than \(limit.english) keys and texts; split it")
  }()

  static let textTooLong: Phrase = {
    let limit = Limits.scalars.grouped
    return Phrase(
      sv: "texten är längre än \(limit.swedish) tecken; korta den",
      fi: "teksti on yli \(limit.finnish) merkkiä pitkä; lyhennä sitä",
      en: "the text is longer than \(limit.english) characters; shorten it")
  }()

  static let keyIsNoText = Phrase(
    sv: "en nyckel måste vara en text; sätt det som står före kolonet inom citattecken",
    fi: "avaimen on oltava teksti; laita kaksoispistettä edeltävä osa lainausmerkkeihin",
    en: "a key must be a text; put what stands before the colon in quotes")

  static func duplicateKey(_ key: String, _ line: Int) -> Phrase {
    Phrase(
      sv: "nyckeln ”\(key)” står redan på rad \(line); ta bort den ena",
      fi: "avain ”\(key)” on jo rivillä \(line); poista toinen niistä",
      en: "the key “\(key)” already stands on line \(line); remove one of them")
  }
}
