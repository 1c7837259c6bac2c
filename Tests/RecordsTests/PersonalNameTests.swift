import Records
import Samples
import Testing

@Suite struct PersonalNameTests {
  @Test(arguments: [
    "Åsa Öberg", "Ó", "Null", "O’Brien", "D'Arcy-Åkesson", "Áillohaš", "Ŋiillas Ánde Đorđević",
    "نور الهدى", "สมชาย ใจดี", "Nguyễn Thị Hoa", "小林 美咲", "José María", "Dr. Li 3", "-", "'",
    "Anna 0701234567", "Tel 08-123 45 67", "Kalle 112", "+358 40 1234567",
    "می‌خواهم",
  ])
  func `a name is kept letter by letter`(name: String) throws {
    let kept = try PersonalName.read(name)
    #expect(Array(kept.unicodeScalars) == Array(name.unicodeScalars))
  }

  @Test(arguments: [
    ("  Åsa   Öberg ", "Åsa Öberg"), ("A\u{30A}sa O\u{308}berg", "Åsa Öberg"),
    ("Åsa\u{A0}Öberg", "Åsa Öberg"), ("\tBo\tEk\t", "Bo Ek"),
  ])
  func `spaces and composed letters are set right`(typed: String, name: String) throws {
    let kept = try PersonalName.read(typed)
    #expect(Array(kept.unicodeScalars) == Array(name.unicodeScalars))
  }

  @Test(arguments: ["ن", "ŋ", "ก", "å", "美", "😀"])
  func `two hundred letters are a name, one more is none`(letter: String) throws {
    let name = String(repeating: letter, count: 200)
    #expect(try PersonalName.read(name) == name)
    #expect(throws: PersonalName.Refusal.tooLong(201)) { try PersonalName.read(name + letter) }
  }

  @Test func `it is what is kept that is counted`() throws {
    let decomposed = String(repeating: "A\u{30A}", count: 200)
    #expect(try PersonalName.read("  \(decomposed)  ").unicodeScalars.count == 200)
    // One character to the eye, and no name.
    let tower = "a" + String(repeating: "\u{336}", count: 200)
    #expect(throws: PersonalName.Refusal.tooLong(201)) { try PersonalName.read(tower) }
  }

  @Test(arguments: ["", " ", "\t\u{A0} "])
  func `nothing is no name`(typed: String) {
    #expect(throws: PersonalName.Refusal.empty) { try PersonalName.read(typed) }
  }

  @Test(
    arguments: [
      "\u{0}", "\u{7}", "\u{1B}", "\n", "\r", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{61C}",
      "\u{200B}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}",
      "\u{202D}",
      "\u{202E}", "\u{2060}", "\u{2066}", "\u{2067}", "\u{2069}", "\u{FEFF}", "\u{FFF9}",
      "\u{E0041}",
    ] as [Unicode.Scalar])
  func `what cannot be seen, or turns the text around, is refused`(scalar: Unicode.Scalar) {
    for typed in ["Åsa\(scalar)Öberg", "\(scalar)Åsa", "Åsa\(scalar)"] {
      #expect(throws: PersonalName.Refusal.forbiddenCharacter(scalar)) {
        try PersonalName.read(typed)
      }
    }
  }

  // Numbers from the authorities' own examples and test series, or of nobody: made to fit the rule.
  @Test(arguments: [
    // Sweden: with and without century and sign, coordination numbers, a hundred years and more.
    "811228-9874", "8112289874", "198112289874", "19811228-9874", "811228+9874", "670919-9530",
    "701063-2391", "Åsa Öberg 811228-9874", "(811228-9874)", "x8112289874y",
    // Finland, with the signs of every century, the new ones too.
    "131052-308T", "131052-308t", "131052A308T", "131052+308T", "131052Y308T", "131052B308T",
    "Matti 131052-308T",
    // Norway: both control digits right.
    "01010750160", "Kari 01010750160",
    // Denmark, where the last digits need not add up.
    "070761-4285", "010100-0000",
  ])
  func `a national identity number is never a name`(typed: String) {
    #expect(IdentityNumber.occurs(in: typed))
    #expect(throws: PersonalName.Refusal.identityNumber) { try PersonalName.read(typed) }
  }

  @Test(arguments: [
    "811228-9875", "8113289874", "811200-9874", "131052-308U", "311352-308T", "01010750161",
    "01011750160", "070761-428", "079961-4285", "0701234567", "08-123 45 67", "040 123 4567",
    "2026-11-21", "20261121", "SE-930 91", "norsjo.4.10.h", "123456-1234", "4711", "1234567890",
    "99811228987499",
  ])
  func `what only looks like one is not taken for one`(text: String) {
    #expect(!IdentityNumber.occurs(in: text))
  }
}

@Suite struct PersonTests {
  @Test(arguments: [
    ("1000-0000-0000", true), ("1000 0000 oooo", true), ("4711", true),
    ("ASA.OBERG@norsjo.example", true), ("åsa öberg", true), ("A\u{30A}sa  O\u{308}berg", true),
    ("Åsa", false), ("", false), ("471", false), ("2000-0000-0000", false),
  ])
  func `someone is meant by their id, staff id, address or full name`(text: String, meant: Bool) {
    #expect(Sample.person(1).isMeant(by: text) == meant)
  }
}
