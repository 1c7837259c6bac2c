import Records
import Testing

@Suite struct CodeTests {
  private enum Thing {}

  @Test(arguments: [
    "7K3F-9QXM-2A4B", "7k3f-9qxm-2a4b", "7K3F9QXM2A4B", " 7K3F 9QXM 2A4B ", "7-K3F9-QXM2A4-B",
  ])
  func `a code is read as people write it`(typed: String) {
    #expect(Code<Thing>(typed)?.text == "7K3F-9QXM-2A4B")
  }

  @Test(arguments: [
    ("OOOO-IIII-LLLL", "0000-1111-1111"), ("oOo0-il1I-ABCD", "0000-1111-ABCD"),
  ])
  func `letters that look like digits are those digits`(typed: String, code: String) {
    #expect(Code<Thing>(typed)?.text == code)
  }

  @Test(arguments: [
    "", "7K3F-9QXM-2A4", "7K3F-9QXM-2A4BC", "7K3F-9QXM-2A4U", "7K3F_9QXM_2A4B", "7K3F-9QXM-2A4Å",
    "7K3F–9QXM–2A4B", "7K3F-9QXM-2A4\u{0}", "٧K3F-9QXM-2A4B", "ßK3F-9QXM-2A",
  ])
  func `what is no code is not read as one`(typed: String) {
    #expect(Code<Thing>(typed) == nil)
  }

  @Test(
    arguments: [
      (0, "0000-0000-0000"), (1, "1000-0000-0000"), (31, "Z000-0000-0000"),
      ((1 << 60) - 1, "ZZZZ-ZZZZ-ZZZZ"), (1 << 60, "0000-0000-0000"), (.max, "ZZZZ-ZZZZ-ZZZZ"),
    ] as [(UInt64, String)])
  func `sixty bits make a code that reads back`(bits: UInt64, text: String) {
    let code = Code<Thing>(bits)
    #expect(code.text == text)
    #expect(Code<Thing>(code.text) == code)
  }

  @Test func `random codes differ, and read back`() {
    let codes = (0..<1000).map { _ in Code<Thing>.random() }
    #expect(Set(codes).count == 1000)
    #expect(codes.allSatisfy { Code<Thing>($0.text) == $0 })
  }
}
