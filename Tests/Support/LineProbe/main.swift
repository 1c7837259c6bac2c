// A program that does nothing but ask for lines and tell what came, for tests on a real terminal.
import Glibc
import Terminal

let arguments = Set(CommandLine.arguments.dropFirst())
let screen = Screen(plain: arguments.contains("--plain"))
let reader = LineReader.shared
reader.adapt(to: screen)

let names = ["Åsa Öberg", "Åsa Öström", "Annika Ek", "Jukka Mäkinen"]
var open = true
while open {
  let input = reader.ask(
    arguments.contains("--long-prompt") ? "Vad gör du nu, när någon annan frågar dig? > " : "> ",
    completions: names, remember: arguments.contains("--remember"))
  switch input {
  case .line(let text):
    let told = text.utf8.count > 2000 ? "\(text.utf8.count) bytes" : text
    Output.standard.write("got[\(told)]\n")
  case .interrupted:
    Output.standard.write("<interrupted>\n")
    if !reader.isInteractive { exit(finish(130)) }
  case .tooLong: Output.standard.write("<too long>\n")
  case .endOfInput:
    Output.standard.write("<end>\n")
    open = false
  case .terminated(let signal):
    Output.standard.write("<signal \(signal)>\n")
    exit(finish(128 + signal))
  }
}
exit(finish(0))

@MainActor func finish(_ status: Int32) -> Int32 {
  Output.standard.flush()
  return Output.standard.isBroken && status == 0 ? 74 : status
}
