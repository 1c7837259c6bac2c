internal import Words

/// A file of the bank as a tree of texts, lists and maps, each knowing its place.
///
/// Nodes lie flat, parents before children, and texts lie in one row of bytes: a bank of thousands
/// of files is read without an allocation for each of its words.
struct Document {
  enum Kind: UInt8 { case text, list, map }

  struct Node {
    let kind: Kind
    let line: UInt32
    let column: UInt32
    /// A text: where its bytes begin and how many there are.
    var start: UInt32 = 0
    var count: UInt32 = 0
    /// The index just past this node and all it holds.
    var end: UInt32 = 0
  }

  let file: String
  var nodes: [Node] = []
  var bytes: [UInt8] = []

  func place(_ index: Int) -> Place {
    Place(file, Int(nodes[index].line), Int(nodes[index].column))
  }

  func kind(_ index: Int) -> Kind { nodes[index].kind }

  func text(_ index: Int) -> String {
    let node = nodes[index]
    let range = Int(node.start)..<Int(node.start + node.count)
    return bytes.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self).composed
    }
  }

  /// The nodes of a list, or the keys and values of a map by turns.
  func children(_ index: Int) -> Children { Children(nodes, of: index) }

  struct Children: Sequence, IteratorProtocol {
    private let nodes: [Node]
    private var index: Int
    private let end: Int

    init(_ nodes: [Node], of parent: Int) {
      self.nodes = nodes
      index = parent + 1
      end = Int(nodes[parent].end)
    }

    mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(nodes[index].end) }
      return index
    }
  }

  /// The keys of a map with their values.
  func pairs(_ index: Int) -> [(key: Int, value: Int)] {
    var pairs: [(Int, Int)] = []
    var children = children(index)
    while let key = children.next(), let value = children.next() { pairs.append((key, value)) }
    return pairs
  }
}
