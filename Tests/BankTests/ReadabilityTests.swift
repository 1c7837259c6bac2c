import Testing

@testable import Bank

@Suite struct ReadabilityTests {
  @Test func `the beginning of Nils Holgersson has a LIX of twenty`() {
    // Selma Lagerlöf, 1906. 43 words in 4 sentences, a colon ending one as in Björnsson's measure;
    // four words are longer than six letters: fjorton, ranglig, linhårig, därnäst.
    let text = """
      Det var en gång en pojke. Han var så där en fjorton år gammal, lång och ranglig och \
      linhårig. Inte stort dugde han till: han hade mest av allt lust att sova och äta, och \
      därnäst tyckte han om att ställa till odygd.
      """
    let readability = Readability(of: text)
    #expect(readability.words == 43)
    #expect(readability.sentences == 4)
    #expect(readability.longWords == 4)
    // 43/4 + 400/43 = 20.05
    #expect(readability.lix == 20)
  }

  @Test(arguments: [
    ("", 0, 0, 0), ("   …!?", 0, 0, 0), ("Ord", 1, 1, 0), ("Ett. Två", 2, 2, 0),
    ("Vänta … nu!", 2, 2, 0), ("Kl. 15", 2, 2, 0), ("Nej!!!", 1, 1, 0),
    ("”Svara inte”, sa hen.", 4, 1, 0), ("e-postadressen till it-chefen", 3, 1, 2),
    ("Kommunen – som alltid – svarar.", 4, 1, 1), ("Sjuåring sexåring", 2, 1, 2),
  ])
  func `words and sentences are counted`(text: String, words: Int, sentences: Int, long: Int) {
    let readability = Readability(of: text)
    #expect(readability.words == words)
    #expect(readability.sentences == sentences)
    #expect(readability.longWords == long)
  }

  @Test func `texts are added up before they are measured`() {
    var sum = Readability(of: "Kommunen svarar.")
    sum += Readability(of: "Ja.")
    #expect(sum.lix == Readability(of: "Kommunen svarar. Ja.").lix)
  }
}
