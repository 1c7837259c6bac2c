import Files
import Testing

@testable import Bank

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 63, 64, 65, 129, 5000])
  func `slices cover a row once and in its order`(count: Int) {
    let slices = inSlices(of: count) { Array($0) }
    #expect(slices.flatMap(\.self) == Array(0..<count))
  }

  @Test func `a bank that several threads read is told of like any other`() throws {
    var files: [String: String] = [:]
    for number in 0..<300 {
      let id = "tone-\(number)"
      files["conduct/\(id).yaml"] = SmallBank.scenario.replacing(
        "scenario: tone", with: "scenario: \(id)"
      )
      .replacing("level: 1", with: number % 7 == 0 ? "level: 9" : "level: 1")
    }
    let folder = try SmallBank.folder(with: files)
    let check = Check([folder.path])
    #expect(check.bank.scenarios.count == 301 - 43)
    #expect(check.errors.count { $0.kind == "notANumber" } == 43)
    #expect(check.faults.map(\.place) == check.faults.map(\.place).sorted())
  }
}
