internal import Words

/// Parts of the bank as people name them: by id, or by name in any language, in either case.
extension Bank {
  public func guideline(named typed: String) -> Guideline? {
    guidelineList.first { guideline in
      guideline.id.text == typed.folded || guideline.names.hold(typed, at: "municipality")
    }
  }

  public func track(named typed: String) -> Track? {
    trackList.first { track in
      track.id.text == typed.folded || track.texts.hold(typed, at: "tracks/\(track.id)/name")
    }
  }

  public func topic(named typed: String) -> Topic? {
    topics.values.first { topic in
      topic.id.text == typed.folded || topic.texts.hold(typed, at: "topics/\(topic.id)")
    }
  }
}

extension Texts {
  /// Whether a text is what someone typed, in some language.
  fileprivate func hold(_ typed: String, at path: String) -> Bool {
    Language.allCases.contains { self(path, in: $0).folded == typed.folded }
  }
}
