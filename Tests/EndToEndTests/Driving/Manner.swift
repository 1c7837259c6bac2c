/// How someone answers: rightly, but for the scenarios they get wrong.
enum Manner {
  case rightly
  case wrongly
  case wronglyIn(Set<String>)

  func answer(_ entry: AnswerBook.Entry) -> [String] {
    switch self {
    case .rightly: entry.right
    case .wrongly: entry.wrong
    case .wronglyIn(let scenarios): scenarios.contains(entry.scenario) ? entry.wrong : entry.right
    }
  }
}
