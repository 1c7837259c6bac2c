public import Bank
public import Words

/// What one attests under a sign-off. Worded once, when it is signed; kept as it was worded.
public enum Statement {
  public static func phrase(
    name: String, guideline: Guideline, version: String, track: Track, marks: String, of: Int,
    passed: Day
  ) -> Phrase {
    let edition = version == Guideline.Version.undated ? nil : version
    func versioned(_ word: String, _ undated: String) -> String {
      edition.map { "\(word) \($0)" } ?? undated
    }
    let name = name.shown
    return Phrase(
      sv:
        "Jag, \(name), har läst riktlinjen för sociala medier i \(guideline.municipality(in: .swedish)) "
        + "(\(versioned("version", "utan datum"))) och klarade den \(passed.phrase.swedish) provet "
        + "”\(track.texts("tracks/\(track.id)/name", in: .swedish))” med \(marks) av \(of) poäng. "
        + "Jag har själv svarat på frågorna. Jag förstår vad riktlinjen kräver av mig och vem jag "
        + "ska fråga när jag är osäker.",
      fi:
        "Minä, \(name), olen lukenut sosiaalisen median ohjeen (\(guideline.municipality(in: .finnish)), "
        + "\(versioned("versio", "päiväämätön"))) ja läpäisin \(passed.phrase.finnish) kokeen "
        + "”\(track.texts("tracks/\(track.id)/name", in: .finnish))” pistein \(marks)/\(of). "
        + "Olen itse vastannut kysymyksiin. Ymmärrän, mitä ohje minulta edellyttää ja keneltä "
        + "kysyn, kun olen epävarma.",
      en:
        "I, \(name), have read the guideline for social media in \(guideline.municipality(in: .english)) "
        + "(\(versioned("version", "undated"))) and passed the exam “"
        + "\(track.texts("tracks/\(track.id)/name", in: .english))” on \(passed.phrase.english) "
        + "with \(marks) of \(of) marks. I answered the questions myself. I understand what the "
        + "guideline asks of me and whom to ask when I am unsure.")
  }

  /// What a sign-off shows, and what it does not.
  public static let limits = Phrase(
    sv: "Intyget visar att den som uppgav detta namn svarade rätt på tillräckligt många frågor och "
      + "skrev under. Det visar inte vem som satt vid tangentbordet.",
    fi:
      "Todistus osoittaa, että tämän nimen ilmoittanut vastasi oikein riittävän moneen kysymykseen "
      + "ja allekirjoitti. Se ei osoita, kuka istui näppäimistön ääressä.",
    en: "The sign-off shows that whoever gave this name answered enough questions rightly and "
      + "signed. It does not show who sat at the keyboard.")
}

extension Guideline.Version {
  /// The id of a version whose document bears no date.
  public static let undated = "undated"

  /// The version as one names it.
  public static func phrase(_ id: String) -> Phrase {
    id == undated ? Phrase(sv: "utan datum", fi: "päiväämätön", en: "undated") : Phrase(same: id)
  }
}
