import Files
import Glibc
import Testing
import Words

@testable import Bank

/// What is said of each kind of fault, and the smallest bank that has it.
@Suite struct GalleryTests {
  @Test func `the gallery's own bank has no error`() throws {
    #expect(try GalleryEntry.usualFaults().filter { $0.severity == .error } == [])
  }

  @Test func `every kind of fault is in the gallery, in the order of the code`() throws {
    var kinds: [String] = []
    for entry in try GalleryEntry.all() where kinds.last != entry.kind { kinds.append(entry.kind) }
    #expect(kinds == FaultKind.allCases.map(\.rawValue))
  }

  @Test func `what is said of each is as recorded`() throws {
    let usual = try GalleryEntry.usualFaults()
    let shown = try GalleryEntry.all().map { try Self.shown($0, beyond: usual) }
    let path = "\(testFolder)/Snapshots/faults.txt"
    if getenv("OMDOME_RECORD") != nil {
      try write(shown.joined(separator: "\n"), to: path)
    }
    let recorded = try String(contentsOfTestFile: "Snapshots/faults.txt").split(separator: "\n\n")
    #expect(shown.count == recorded.count)
    for (now, before) in zip(shown, recorded) {
      #expect(now.trimmed == String(before).trimmed)
    }
  }

  /// The faults of an entry's own kind with what is said of them, and the kinds of all others.
  private static func shown(_ entry: GalleryEntry, beyond usual: [Fault]) throws -> String {
    let faults = try entry.faults(beyond: usual)
    let own = faults.filter { FaultKind($0.reason).rawValue == entry.kind }
    #expect(!own.isEmpty, "\(entry.kind) is not provoked, but \(faults)")
    #expect(own.allSatisfy { $0.kind == entry.kind })
    var text = "== \(entry.kind)\n"
    for fault in own {
      text += "\(fault.place): \(fault.severity)\n"
      for language in Language.allCases {
        text += "  \(language.rawValue)  \(language(fault.phrase))\n"
      }
    }
    let others = Set(faults.map(\.kind)).subtracting([entry.kind]).sorted()
    if !others.isEmpty { text += "and \(others.joined(separator: ", "))\n" }
    return text
  }
}
