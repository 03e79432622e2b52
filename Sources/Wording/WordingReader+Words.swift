extension WordingReader {
  /// Whether a statement speaks of a transition: a new school, adults’ services, a move.
  package func preparesForChange(_ text: String) -> Bool {
    let text = OutcomeText(read(text, lexicon.outcomes))
    return text.all.contains { text.isA(.change, at: $0) }
  }

  /// The numbers of a text, in figures or words, each folded: “80”, “five”.
  package func numbers(in text: String) -> [String] {
    let read = read(text, lexicon.outcomes)
    let text = OutcomeText(read)
    return text.all.compactMap { index in
      let token = text.tokens[index]
      if token.kind == .number || token.kind == .pair { return "\(token.milli)/\(token.second)" }
      return text.end(.number, at: index) == index + 1 ? read.folded(index) : nil
    }
  }

  /// What a need is about, as far as it decides the section.
  package func kinds(ofNeed text: String) -> Set<NeedKind> {
    let text = NeedText(read(text, lexicon.needs))
    var kinds: Set<NeedKind> = []
    for index in text.all {
      if text.isA(.educational, at: index) { kinds.insert(.educational) }
      if text.isA(.medical, at: index) { kinds.insert(.medical) }
      if text.isA(.clinical, at: index) { kinds.insert(.clinical) }
      if text.isA(.effect, at: index) { kinds.insert(.effect) }
    }
    return kinds
  }

  func read<Sign>(_ text: String, _ lexicon: SignLexicon<Sign>, quoted: [Range<Int>] = []) -> ReadText {
    ReadText(text, lexicon.matcher, quoted: quoted)
  }
}
