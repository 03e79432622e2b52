/// Something added to a promise, and left open: “and ongoing liaison”, “plus extra hours”.
struct Addition {
  /// The words that leave it open.
  var tokens: Range<Int>
  var missing: Set<Element>
}

enum Additions {
  /// How far an addition goes, in tokens.
  private static let most = 24

  /// Clauses after the first amount that begin with a vague thing of their own, and say no amount.
  static func open(
    _ whole: StatementFacts, _ lexicon: WordingLexicon, _ facts: (Range<Int>) -> StatementFacts
  ) -> [Addition] {
    guard let first = whole.amounts.first(where: { isMeasure($0.kind) })?.tokens.lowerBound else {
      return []
    }
    let text = whole.text
    var found: [Addition] = []
    for index in whole.tokens where index > first && isJoin(index, text) {
      var end = index + 1
      while end < text.tokens.count, end - index < most, !text.tokens[end].isBreak { end += 1 }
      let clause = facts(index + 1..<end)
      if !clause.reads(.frequency), !clause.reads(.total),
        clause.has(.role) || text.isFolded(index, "and"),
        let loose = clause.marks.vague(from: index + 1..<min(end, index + 5)).first(where: {
          lexicon.families[$0.family].id == "vague-frequency" && $0.effect == .loose
        }), index + 1 == loose.tokens.lowerBound || clause.has(.task)
      {
        found.append(Addition(tokens: loose.tokens, missing: [.howOften]))
        continue
      }
      guard !clause.hasAmount, !clause.reads(.group), !clause.reads(.date), !clause.has(.trigger)
      else { continue }
      if let head = head(clause) {
        found.append(Addition(tokens: head.tokens, missing: missing(head, text)))
      }
    }
    return found
  }

  private static func isMeasure(_ kind: ReadPart.Kind) -> Bool {
    [.frequency, .total, .sessionLength, .date, .continuous].contains(kind)
  }

  private static func isJoin(_ index: Int, _ text: ReadText) -> Bool {
    text.tokens[index].isBreak || text.isFolded(index, "and") || text.isFolded(index, "plus")
      || text.tokens[index].isMark("&") || text.tokens[index].isMark("+")
  }

  /// The vague thing that the clause begins with, after words that say nothing of it: “ongoing”, “extra”, “other”.
  private static func head(_ clause: StatementFacts) -> PhraseSpan? {
    var index = clause.tokens.lowerBound
    let end = min(clause.tokens.upperBound, index + 6)
    while index < end {
      if let span = clause.spans(.openAddition).first(where: { $0.tokens.lowerBound == index }) {
        // “and check equipment”: what is done to it.
        let isObject = index > clause.tokens.lowerBound && clause.has(.task, at: index - 1)
        return isObject ? nil : span
      }
      let isFiller =
        clause.has(.small, at: index) || clause.has(.plainModifier, at: index)
        || clause.has(.role, at: index)
        || clause.has(.weakPerson, at: index) || clause.has(.service, at: index)
        || !clause.marks.vague(over: index..<index + 1).isEmpty
      guard isFiller else { return nil }
      index += 1
    }
    return nil
  }

  private static func missing(_ head: PhraseSpan, _ text: ReadText) -> Set<Element> {
    switch head.code {
    case "thing": [.what]
    case "contact": [.howOften]
    default: [.howOften, .howLong]
    }
  }
}

extension StatementFacts {
  fileprivate func has(_ kind: PhraseKind, at index: Int) -> Bool {
    !SortedSpans.overlapping(marks[kind], index..<index + 1).isEmpty
  }
}
