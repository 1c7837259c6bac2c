import Testing

@testable import Terminal

@Suite struct ScreenTests {
  private func screen(
    plain: Bool = false, width: Int? = 40, isTerminal: Bool = true,
    _ environment: [String: String] = ["TERM": "xterm"]
  ) -> Screen {
    Screen(plain: plain, width: width, isTerminal: isTerminal) { environment[$0] }
  }

  @Test(arguments: [
    (false, true, ["TERM": "xterm"], false, true),
    (true, true, ["TERM": "xterm"], true, false),
    (false, false, ["TERM": "xterm"], true, false),
    (false, true, ["TERM": "dumb"], true, false),
    (false, true, [:], true, false),
    (false, true, ["TERM": "xterm", "ACCESSIBLE": "1"], true, false),
    (false, true, ["TERM": "xterm", "ACCESSIBLE": ""], false, true),
    (false, true, ["TERM": "xterm", "NO_COLOR": "1"], false, false),
    (false, true, ["TERM": "xterm", "NO_COLOR": ""], false, true),
  ])
  func `the environment decides how plain the text is`(
    asked: Bool, isTerminal: Bool, environment: [String: String], isPlain: Bool, hasColours: Bool
  ) {
    let screen = screen(plain: asked, isTerminal: isTerminal, environment)
    #expect(screen.isPlain == isPlain)
    #expect(screen.hasColours == hasColours)
  }

  @Test(arguments: [
    (Block.heading("Fråga 1"), ["Fråga 1", ""]),
    (.paragraph("Gör så här nu", style: .good), ["Gör så här nu"]),
    (.numbered(12, "ett två tre fyra fem"), ["12. ett två tre fyra", "    fem"]),
    (.bullet("ett två tre fyra fem"), ["- ett två tre fyra", "  fem"]),
    (.field("Enhet", "Skola och barnomsorg"), ["Enhet: Skola och", "  barnomsorg"]),
    (.paragraph("\u{1B}[2J"), ["⟨U+001B⟩[2J"]),
    (.blank, [""]),
  ])
  func `a block is laid out for a narrow screen without colours`(block: Block, lines: [String]) {
    #expect(screen(plain: true, width: 20).lines(of: block) == lines)
  }

  @Test func `colours are added to the same words`() {
    #expect(screen().lines(of: .heading("Fråga")) == ["\u{1B}[1mFråga\u{1B}[0m", ""])
    for style in Style.allCases {
      let painted = screen().painted("rätt", style)
      #expect(painted.hasPrefix("\u{1B}[") && painted.contains("mrätt\u{1B}[0m"))
      #expect(screen(plain: true).painted("rätt", style) == "rätt")
    }
  }

  @Test func `no screen is laid out narrower than twenty columns`() {
    #expect(screen(width: 3).width == 20)
    #expect(screen(width: 33).width == 33)
  }

  static let table = Table(
    columns: [.init("Namn"), .init("Klar", alignment: .right), .init("Enhet")],
    rows: [["Åsa Öberg", "3", "Skola"], ["毛", "12", ""], ["E\u{7}", "1"]])

  @Test func `a table stands in columns where it fits`() {
    #expect(
      screen(plain: true).lines(of: .table(Self.table)) == [
        "Namn       Klar  Enhet",
        "Åsa Öberg     3  Skola",
        "毛           12",
        "E⟨U+0007⟩     1",
      ])
  }

  @Test func `a table becomes a line for each cell where it does not fit`() {
    #expect(
      screen(plain: true, width: 20).lines(of: .table(Self.table)) == [
        "Namn: Åsa Öberg", "Klar: 3", "Enhet: Skola", "",
        "Namn: 毛", "Klar: 12", "Enhet:", "",
        "Namn: E⟨U+0007⟩", "Klar: 1", "Enhet:",
      ])
  }
}
