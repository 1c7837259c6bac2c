/// The candidate that a mistyped word most likely meant, or nothing when none is close: within a
/// third of the word's length, and a swap of neighbours counts once.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased().unicodeScalars.prefix(64))
  let limit = max(1, typed.count / 3)
  var best: (distance: Int, word: String)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
    guard abs(letters.count - typed.count) <= limit else { continue }
    let distance = edits(from: typed, to: letters)
    if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
  }
  return best?.word
}

/// The number of letters to insert, remove, change or swap with their neighbour.
private func edits(from: [Unicode.Scalar], to: [Unicode.Scalar]) -> Int {
  guard !from.isEmpty, !to.isEmpty else { return max(from.count, to.count) }
  var beforeLast = [Int](repeating: 0, count: to.count + 1)
  var last = Array(0...to.count)
  for row in 1...from.count {
    var current = [row] + [Int](repeating: 0, count: to.count)
    for column in 1...to.count {
      let isSame = from[row - 1] == to[column - 1]
      var cost = min(
        last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
        cost = min(cost, beforeLast[column - 2] + 1)
      }
      current[column] = cost
    }
    (beforeLast, last) = (last, current)
  }
  return last[to.count]
}
