internal import Words

/// The text in lines no wider than the width, as far as a line can hold one character at all.
///
/// Breaks at spaces; a word that is wider than a line breaks after a hyphen or slash where it can,
/// and otherwise between two characters as the reader sees them. Newlines part paragraphs, with an
/// empty line between. Characters that must not reach a screen are written out.
/// - Parameters:
///   - indent: The spaces before the first line.
///   - hanging: The spaces before the other lines; as the first when left out.
public func wrap(_ text: String, width: Int, indent: Int = 0, hanging: Int? = nil) -> [String] {
  let hanging = hanging ?? indent
  var lines: [String] = []
  for paragraph in text.split(whereSeparator: \.isNewline) {
    let words = String(paragraph).shown.split(separator: " ")
    guard !words.isEmpty else { continue }
    if !lines.isEmpty { lines.append("") }
    var filler = LineFiller(
      width: width, indent: lines.isEmpty ? indent : hanging, hanging: hanging)
    for word in words { filler.add(String(word)) }
    lines += filler.finished
  }
  return lines
}

/// Fills one paragraph's lines, word by word.
private struct LineFiller {
  private let room: Int
  private let margin: String
  private var lines: [String] = []
  private var line: String
  private var used: Int
  private var isFresh = true
  private let width: Int

  init(width: Int, indent: Int, hanging: Int) {
    self.width = width
    room = max(1, width - hanging)
    margin = String(repeating: " ", count: hanging)
    line = String(repeating: " ", count: indent)
    used = indent
  }

  var finished: [String] { lines + [line] }

  mutating func add(_ word: String) {
    let size = word.displayWidth
    let gap = isFresh ? 0 : 1
    if used + gap + size <= width {
      line += isFresh ? word : " " + word
      used += gap + size
      isFresh = false
      return
    }
    if !isFresh { startLine() }
    if size <= width - used {
      line += word
      used += size
      isFresh = false
    } else {
      breakUp(word)
    }
  }

  /// Spreads a word that is wider than a line over as many as it takes.
  private mutating func breakUp(_ word: String) {
    var rest = Substring(word)
    while !rest.isEmpty {
      let room = max(1, width - used)
      var (size, end, seam) = (0, rest.startIndex, rest.startIndex)
      while end < rest.endIndex {
        let next = rest[end].displayWidth
        // One character has to go in, be it wider than the line.
        guard size + next <= room || end == rest.startIndex else { break }
        size += next
        if rest[end] == "-" || rest[end] == "/" { seam = rest.index(after: end) }
        end = rest.index(after: end)
      }
      if end < rest.endIndex, seam > rest.startIndex { end = seam }
      line += rest[..<end]
      used += String(rest[..<end]).displayWidth
      isFresh = false
      rest = rest[end...]
      if !rest.isEmpty { startLine() }
    }
  }

  private mutating func startLine() {
    lines.append(line)
    line = margin
    used = width - room
    isFresh = true
  }
}
