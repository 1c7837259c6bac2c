import Files
import Glibc
import Testing
import Words

@testable import Terminal

@Suite struct HelpTextTests {
  @Test(arguments: Language.allCases, [40, 80])
  func `the help of a program and its commands reads as recorded`(
    language: Language, width: Int
  ) throws {
    var text = ""
    for path in [[], ["quiz"], ["bank"], ["bank", "show"], ["verify"]] {
      text += "== \((["omdome"] + path).joined(separator: " "))\n"
      text += try program.info(at: path).help(in: language, width: width)
    }
    #expect(lines(of: text).filter { $0.displayWidth > width } == [])
    #expect(try text == recorded("help.\(language.rawValue).\(width)", text))
  }

  @Test func `no width is too narrow for the help`() throws {
    for width in -1...30 {
      let text = try program.info(at: ["quiz"]).help(in: .finnish, width: width)
      #expect(lines(of: text).filter { $0.displayWidth > max(20, width) } == [])
    }
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  /// What was recorded under the name; recorded anew when OMDOME_RECORD is set.
  private func recorded(_ name: String, _ told: String) throws -> String {
    let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    let path = "\(folder)/Snapshots/\(name).txt"
    if getenv("OMDOME_RECORD") != nil { try write(told, to: path) }
    return try text(of: path)
  }
}
