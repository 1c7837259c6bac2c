@preconcurrency internal import Glibc
internal import Terminal

// A disk quota that is hit must come back as an error to be told, not as a signal that kills.
signal(SIGXFSZ, SIG_IGN)

let code = Omdome.run(Array(CommandLine.arguments.dropFirst()))
exit(code.rawValue)
