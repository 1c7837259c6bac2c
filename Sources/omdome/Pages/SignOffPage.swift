internal import Records
internal import Terminal
internal import Words

/// A sign-off, with the text that the box of the application form needs.
struct SignOffPage {
  let signOff: SignOff
  let say: Language

  var blocks: [Block] {
    [
      .heading(
        say(
          Phrase(
            sv: "Underskrivet. Det här behövs i ansökan:",
            fi: "Allekirjoitettu. Hakemukseen tarvitaan:",
            en: "Signed. The application needs this:")))
    ] + lines + [
      .blank,
      .paragraph(
        say(
          Phrase(
            sv: "omdome jag visar det igen; omdome jag --write FIL sparar det som text.",
            fi:
              "omdome minä näyttää tämän uudelleen; omdome minä --write TIEDOSTO tallentaa sen tekstinä.",
            en: "omdome me shows it again; omdome me --write FILE saves it as text.")),
        style: .quiet),
    ]
  }

  var lines: [Block] {
    signOff.formLines(in: say).map { .field($0.label, $0.text) }
  }

  /// As a file that can be pasted into a form.
  var text: String {
    signOff.formLines(in: say).map { "\($0.label): \($0.text)\n" }.joined()
  }
}
