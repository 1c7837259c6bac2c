import Glibc
import PseudoTerminal
import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(2))) struct PipedLinesTests {
  let probe = builtProgram("LineProbe")

  @Test(arguments: [
    ("ett\ntvå\n", "got[ett]\ngot[två]\n<end>\n"),
    ("ett\r\ntvå", "got[ett]\ngot[två]\n<end>\n"),
    ("\n\r\nx", "got[]\ngot[]\ngot[x]\n<end>\n"),
    ("\u{FEFF}ja\n", "got[ja]\n<end>\n"),
    ("", "<end>\n"),
    ("a?b\n", "got[a\u{FFFD}b]\n<end>\n"),
    ("M\nja\n", "got[1048576 bytes]\ngot[ja]\n<end>\n"),
    ("M\r\nja\n", "got[1048576 bytes]\ngot[ja]\n<end>\n"),
    ("Mx\nja\n", "<too long>\ngot[ja]\n<end>\n"),
    ("MMM", "<too long>\n<end>\n"),
  ])
  func `lines from a pipe come one by one, without prompt or echo`(
    input: String, output: String
  ) throws {
    let program = try Piped([probe])
    // M stands for a mebibyte, a question mark for a byte that is not UTF-8.
    let mebibyte = [UInt8](repeating: 0x78, count: 1 << 20)
    let bytes = input.utf8.flatMap { byte in
      byte == 0x4D ? mebibyte : [byte == 0x3F ? 0xFF : byte]
    }
    try program.send(bytes)
    program.closeInput()
    let (status, told, errors) = try program.finish()
    #expect(told == output)
    #expect(errors == "")
    #expect(status == 0)
  }

  @Test(arguments: [
    (SIGINT, "<interrupted>\n", 130), (SIGTERM, "<signal 15>\n", 143),
    (SIGHUP, "<signal 1>\n", 129),
  ])
  func `a signal ends the wait for a line`(signal: Int32, told: String, status: Int32) throws {
    let program = try Piped([probe])
    try program.send("ett\n")
    try program.expect("got[ett]")
    try program.send("halv")
    program.signal(signal)
    let end = try program.finish()
    #expect(end.output.hasSuffix(told))
    #expect(end.status == status)
  }

  @Test func `a signal that was ignored from the start stays ignored`() throws {
    let program = try Piped(["/bin/sh", "-c", "trap '' HUP; exec \(probe)"])
    try program.send("ett\n")
    try program.expect("got[ett]")
    program.signal(SIGHUP)
    try program.send("två\n")
    program.closeInput()
    let end = try program.finish()
    #expect(end.output == "got[ett]\ngot[två]\n<end>\n")
    #expect(end.status == 0)
  }

  @Test(arguments: ["<&-", "</", "<&- >&- 2>&-", ">&-", "2>&-", "</dev/null >/dev/full"])
  func `closed, full and senseless streams end the program in order`(
    redirection: String
  ) throws {
    let program = try Piped(["/bin/sh", "-c", "exec \(probe) \(redirection)"])
    program.closeInput()
    let end = try program.finish()
    #expect(
      end.status
        == (redirection.contains(">&-") && !redirection.hasPrefix("2")
          || redirection.contains("full") ? 74 : 0))
  }

  @Test func `a line may come in any pieces`() {
    var buffer = LineBuffer()
    for byte in "å\r\nb".utf8 { buffer.append([byte]) }
    #expect(buffer.next() == .line("å"))
    #expect(buffer.next() == nil)
    #expect(buffer.last() == .line("b"))
    #expect(buffer.last() == nil)
  }
}
