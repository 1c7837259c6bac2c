internal import Bank
internal import Digests
public import JSON
internal import Words

extension Paper {
  /// The questions of the paper as they are kept: each once, named by the digest of its bytes, for
  /// all the papers that ask it.
  public var contents: [(digest: String, body: String)] {
    items.map { item in
      let body = item.question.json.canonical
      return ("\(Digest(of: body))", body)
    }
  }

  /// The paper as it is kept, its questions by their digests.
  public var json: JSON {
    [
      "kind": .text(kind.rawValue), "guideline": .text(guideline.text),
      "guideline_version": .text(guidelineVersion), "track": .text(track.text),
      "language": .text(language.rawValue), "pass": .text("\(demand.pass)"),
      "floor": .text("\(demand.floor)"), "valid_months": .number(demand.validMonths),
      "bank": .text(source.bank), "bank_version": .text(source.version),
      "bank_digest": .text(source.digest), "seed": .text("\(seed)"), "lot": lot.json,
      "items": .list(
        zip(items, contents).map { item, content in
          ["question": .text(content.digest), "shown": .list(item.shown.map { JSON($0) })]
        }),
    ]
  }

  /// Reads a paper; `content` gives the body of a question by its digest. Fails where the bytes are
  /// not those that the digest names.
  public init?(_ json: JSON, content: (String) -> String?) {
    guard let kind = json["kind"]?.text.flatMap(Kind.init(rawValue:)),
      let guideline = json["guideline"]?.text,
      let guidelineVersion = json["guideline_version"]?.text, let track = json["track"]?.text,
      let language = json["language"]?.text.flatMap(Language.init(rawValue:)),
      let pass = json["pass"]?.text.flatMap(Fraction.init(bounded:)),
      let floor = json["floor"]?.text.flatMap(Fraction.init(bounded:)),
      let months = json["valid_months"]?.number, (1...60).contains(months),
      let bank = json["bank"]?.text, let version = json["bank_version"]?.text,
      let digest = json["bank_digest"]?.text,
      let seed = json["seed"]?.text.flatMap(Seed.init), let lot = json["lot"].flatMap(Lot.init),
      let items = json["items"]?.list?.each({ Item($0, content: content) }), items.count <= 60
    else { return nil }
    self.init(
      kind: kind, guideline: Name(guideline), guidelineVersion: guidelineVersion,
      track: Name(track), language: language,
      demand: Demand(pass: pass, floor: floor, validMonths: months),
      source: Source(bank: bank, version: version, digest: digest), seed: seed, lot: lot,
      items: items)
  }
}

extension Paper.Item {
  fileprivate init?(_ json: JSON, content: (String) -> String?) {
    guard let digest = json["question"]?.text, let body = content(digest),
      "\(Digest(of: body))" == digest, let value = try? JSON(reading: body),
      let question = Question(value), let shown = json["shown"]?.list?.each(\.texts),
      shown.count == question.steps.count,
      zip(shown, question.steps).allSatisfy({ $0.sorted() == $1.options.map(\.id).sorted() })
    else { return nil }
    self.init(question: question, shown: shown)
  }
}

extension Lot {
  fileprivate var json: JSON {
    [
      "candidates": .list(
        candidates.map {
          .list([.text($0.scenario.text), .text($0.topic.text), .number($0.rank)])
        }),
      "counts": .list(counts.map { .list([.text($0.topic.text), .number($0.count)]) }),
    ]
  }

  fileprivate init?(_ json: JSON) {
    let candidates = json["candidates"]?.list?.each { item -> Candidate? in
      guard let parts = item.list, parts.count == 3, let scenario = parts[0].text,
        let topic = parts[1].text, let rank = parts[2].number
      else { return nil }
      return Candidate(scenario: Name(scenario), topic: Name(topic), rank: rank)
    }
    let counts = json["counts"]?.list?.each { item -> Count? in
      guard let parts = item.list, parts.count == 2, let topic = parts[0].text,
        let count = parts[1].number, (1...60).contains(count)
      else { return nil }
      return Count(topic: Name(topic), count: count)
    }
    guard let candidates, let counts else { return nil }
    self.init(candidates: candidates, counts: counts)
  }
}
