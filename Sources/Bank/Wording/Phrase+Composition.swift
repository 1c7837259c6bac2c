internal import Words

/// What can be wrong with how a bank is made up.
extension Phrase {
  static func silenceWins(_ hits: Int, _ total: Int) -> Phrase {
    Phrase(
      sv:
        "bara \(hits) av \(total) scenarier om lojalitet, otillåtet innehåll och privata konton har ett alternativ som är för strängt; minst en tredjedel ska ha det, annars lönar det sig att alltid tiga; skriv fler sådana alternativ",
      fi:
        "lojaliteettia, kiellettyä sisältöä ja yksityisiä tilejä koskevista skenaarioista vain \(hits)/\(total) sisältää liian tiukan vaihtoehdon; vähintään kolmasosassa pitää olla sellainen, muuten aina kannattaa vaieta; kirjoita niitä lisää",
      en:
        "only \(hits) of \(total) scenarios on loyalty, prohibited content and private accounts have an option that is too strict; at least a third must, or silence always wins; write more such options"
    )
  }

  static func levelShare(_ level: Int, _ has: Int, _ total: Int, _ wants: Fraction) -> Phrase {
    Phrase(
      sv:
        "\(has) av \(total) scenarier har nivå \(level), och bank.yaml lovar ungefär \(wants); skriv fler på de nivåer som har för få, eller pröva om nivåerna stämmer",
      fi:
        "\(has)/\(total) skenaariota on tasolla \(level), ja bank.yaml lupaa noin \(wants); kirjoita lisää tasoille, joilla niitä on liian vähän, tai tarkista, pitävätkö tasot paikkansa",
      en:
        "\(has) of \(total) scenarios are at level \(level), and bank.yaml promises about \(wants); write more at the levels that have too few, or see whether the levels are right"
    )
  }

  static func tooFew(_ kin: Fault.Kin, _ has: Int, _ total: Int, _ wants: Fraction) -> Phrase {
    switch kin {
    case .critical:
      Phrase(
        sv:
          "\(has) av \(total) scenarier är kritiska, och bank.yaml lovar minst \(wants); skriv fler",
        fi:
          "\(has)/\(total) skenaariota on kriittisiä, ja bank.yaml lupaa vähintään \(wants); kirjoita niitä lisää",
        en:
          "\(has) of \(total) scenarios are critical, and bank.yaml promises \(wants) at least; write more"
      )
    case .fair:
      Phrase(
        sv:
          "\(has) av \(total) kritiska kommentarer får stå kvar, och bank.yaml lovar minst \(wants); skriv fler där kritiken är befogad och får svar",
        fi:
          "\(has)/\(total) arvostelevasta kommentista saa jäädä näkyviin, ja bank.yaml lupaa vähintään \(wants); kirjoita lisää tilanteita, joissa arvosteluun vastataan",
        en:
          "\(has) of \(total) critical comments may stand, and bank.yaml promises \(wants) at least; write more where the criticism is fair and is answered"
      )
    case .speaking:
      Phrase(
        sv:
          "i \(has) av \(total) scenarier om lojalitet, otillåtet innehåll och privata konton är det bäst att tala, svara eller låta stå, och bank.yaml lovar minst \(wants); skriv fler sådana",
        fi:
          "lojaliteettia, kiellettyä sisältöä ja yksityisiä tilejä koskevista skenaarioista \(has)/\(total) on sellaisia, joissa on parasta puhua, vastata tai jättää näkyviin, ja bank.yaml lupaa vähintään \(wants); kirjoita niitä lisää",
        en:
          "in \(has) of \(total) scenarios on loyalty, prohibited content and private accounts it is best to speak, to answer or to leave standing, and bank.yaml promises \(wants) at least; write more such"
      )
    }
  }
  static func fewerThanPromised(_ kind: Promises.Numbered, _ has: Int, _ wants: Int) -> Phrase {
    switch kind {
    case .contrasts:
      Phrase(
        sv:
          "bank.yaml lovar minst \(wants) scenarier där riktlinje, land eller spår avgör vad som är rätt, och banken har \(has); skriv fler där svaren skiljer sig, inte bara skälen",
        fi:
          "bank.yaml lupaa vähintään \(wants) skenaariota, joissa oikea vastaus vaihtelee ohjeen, maan tai polun mukaan, ja niitä on \(has); kirjoita lisää sellaisia, joissa vaihtelee vastaus eikä vain perustelu",
        en:
          "bank.yaml promises at least \(wants) scenarios where guideline, country or track decides what is right, and the bank has \(has); write more where the answers differ, not the reasons alone"
      )
    default:
      Phrase(
        sv:
          "bank.yaml lovar minst \(wants) scenarier med form: \(kind.rawValue), och banken har \(has); skriv fler",
        fi:
          "bank.yaml lupaa vähintään \(wants) skenaariota, joissa on form: \(kind.rawValue), ja niitä on \(has); kirjoita lisää",
        en:
          "bank.yaml promises at least \(wants) scenarios with form: \(kind.rawValue), and the bank has \(has); write more"
      )
    }
  }
}
