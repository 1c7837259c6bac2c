internal import CYAML

extension Document {
  /// Reads the bytes of a file, or says what is wrong with them.
  ///
  /// Takes libyaml's events one by one, so that depth, size and everything that is not part of the
  /// format is refused before anything is built.
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, faults: inout [Fault]
  ) -> Document? {
    // With its encoding given, the parser does not expect the mark that some editors begin with.
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? UnsafeBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
    if let problem = Bytes.encodingProblem(bytes) {
      let place = Bytes.place(of: problem.offset, in: bytes, file: file)
      faults.append(Fault(.error, problem.reason, place))
      return nil
    }
    let problems = Bytes.characterProblems(bytes)
    guard problems.isEmpty else {
      faults += problems.map { offset, reason in
        Fault(.error, reason, Bytes.place(of: offset, in: bytes, file: file))
      }
      return nil
    }
    var builder = Builder(file: file, bytes: bytes.count)
    do throws(Fault) {
      return try builder.build(bytes, faults: &faults) ? builder.document : nil
    } catch {
      faults.append(error)
      return nil
    }
  }

  /// Follows the parser's events.
  private struct Builder {
    var document: Document
    /// The lists and maps that are open, outermost first.
    var open: [Int] = []
    var isSound = true

    init(file: String, bytes: Int) {
      document = Document(file: file)
      document.bytes.reserveCapacity(bytes)
      document.nodes.reserveCapacity(bytes / 24)
    }

    /// Whether all of the file could be taken in.
    mutating func build(
      _ bytes: UnsafeBufferPointer<UInt8>, faults: inout [Fault]
    ) throws(Fault) -> Bool {
      var parser = yaml_parser_t()
      guard yaml_parser_initialize(&parser) == 1 else {
        throw Fault(.error, .unreadable("out of memory"), Place(document.file, 1, 1))
      }
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      // The parser keeps the pointer; the bytes outlive it.
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var event = yaml_event_t()
      var documents = 0
      while true {
        guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxFault(parser) }
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_STREAM_END_EVENT:
          if documents == 0 { throw Fault(.error, .empty, Place(document.file, 1, 1)) }
          return isSound
        case YAML_DOCUMENT_START_EVENT:
          documents += 1
          if documents > 1 { throw Fault(.error, .severalDocuments, place(event)) }
        default:
          try take(event, faults: &faults)
        }
      }
    }

    private mutating func take(
      _ event: yaml_event_t, faults: inout [Fault]
    ) throws(Fault) {
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        if scalar.anchor != nil { throw Fault(.error, .anchor, place(event)) }
        if scalar.tag != nil { throw Fault(.error, .tag, place(event)) }
        let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        if text.count > Limits.scalars, Bytes.scalarCount(text) > Limits.scalars {
          throw Fault(.error, .textTooLong, place(event))
        }
        // An escape such as \e hides a character from the look at the file's bytes.
        if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE,
          let character = Bytes.firstUnprintable(text)
        {
          faults.append(Fault(.error, .forbiddenCharacter(character), place(event)))
          isSound = false
        }
        try add(.text, event)
        document.nodes[document.nodes.count - 1].start = UInt32(document.bytes.count)
        document.nodes[document.nodes.count - 1].count = UInt32(text.count)
        document.bytes.append(contentsOf: text)
      case YAML_SEQUENCE_START_EVENT:
        if event.data.sequence_start.anchor != nil { throw Fault(.error, .anchor, place(event)) }
        if event.data.sequence_start.tag != nil { throw Fault(.error, .tag, place(event)) }
        try enter(.list, event)
      case YAML_MAPPING_START_EVENT:
        if event.data.mapping_start.anchor != nil { throw Fault(.error, .anchor, place(event)) }
        if event.data.mapping_start.tag != nil { throw Fault(.error, .tag, place(event)) }
        try enter(.map, event)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        guard let index = open.popLast() else { return }
        document.nodes[index].end = UInt32(document.nodes.count)
        if document.nodes[index].kind == .map { checkKeys(index, faults: &faults) }
      case YAML_ALIAS_EVENT:
        throw Fault(.error, .alias, place(event))
      default:
        break
      }
    }

    private mutating func add(_ kind: Kind, _ event: yaml_event_t) throws(Fault) {
      guard document.nodes.count < Limits.nodes else {
        throw Fault(.error, .tooManyNodes, place(event))
      }
      let mark = event.start_mark
      document.nodes.append(
        Node(
          kind: kind, line: UInt32(clamping: mark.line + 1),
          column: UInt32(clamping: mark.column + 1),
          end: UInt32(document.nodes.count + 1)))
    }

    private mutating func enter(_ kind: Kind, _ event: yaml_event_t) throws(Fault) {
      guard open.count < Limits.depth else { throw Fault(.error, .tooDeep, place(event)) }
      try add(kind, event)
      open.append(document.nodes.count - 1)
    }

    /// The keys of a map are texts, and no two are the same, whichever Unicode form they are in.
    private mutating func checkKeys(_ index: Int, faults: inout [Fault]) {
      if hasPlainKeys(index) { return }
      var seen: [String: Int] = [:]
      for (key, _) in document.pairs(index) {
        guard document.kind(key) == .text else {
          faults.append(Fault(.error, .keyIsNoText, document.place(key)))
          isSound = false
          continue
        }
        let text = document.text(key)
        if text == "<<" {
          faults.append(Fault(.error, .mergeKey, document.place(key)))
          isSound = false
        } else if let first = seen.updateValue(key, forKey: text) {
          let line = document.place(first).line
          faults.append(Fault(.error, .duplicateKey(text, firstLine: line), document.place(key)))
          isSound = false
        }
      }
    }

    /// Whether the keys are few, in ASCII and all different, which is seen without building any text.
    private func hasPlainKeys(_ index: Int) -> Bool {
      document.bytes.withUnsafeBufferPointer { bytes in
        withUnsafeTemporaryAllocation(of: Node.self, capacity: 24) { keys in
          var count = 0
          var children = document.children(index)
          while let child = children.next() {
            let key = document.nodes[child]
            let text = UnsafeBufferPointer(
              rebasing: bytes[Int(key.start)..<Int(key.start + key.count)])
            guard key.kind == .text, count < keys.count, text.first != UInt8(ascii: "<"),
              text.allSatisfy({ $0 < 0x80 })
            else { return false }
            for other in keys[..<count] where other.count == key.count {
              let start = Int(other.start)
              if text.elementsEqual(bytes[start..<start + text.count]) { return false }
            }
            keys.initializeElement(at: count, to: key)
            count += 1
            _ = children.next()
          }
          return true
        }
      }
    }

    private func place(_ event: yaml_event_t) -> Place {
      Place(document.file, Int(event.start_mark.line) + 1, Int(event.start_mark.column) + 1)
    }

    private func syntaxFault(_ parser: yaml_parser_t) -> Fault {
      let problem = parser.problem.map { String(cString: $0) } ?? ""
      // A quotation mark that is never closed is noticed at the end of the file.
      let context = parser.context.map { String(cString: $0) } ?? ""
      let mark =
        context == "while scanning a quoted scalar" ? parser.context_mark : parser.problem_mark
      return Fault(
        .error, .syntax(problem),
        Place(document.file, Int(mark.line) + 1, Int(mark.column) + 1))
    }
  }
}
