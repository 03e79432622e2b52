import PlanModel

/// The last tokens at which an amount begins; -1 for none.
struct LastAmounts {
  private(set) var frequency = -1
  private(set) var length = -1

  init(_ amounts: [FoundPart]) {
    for part in amounts {
      let first = part.tokens.lowerBound
      if [.frequency, .continuous, .total].contains(part.kind) { frequency = max(frequency, first) }
      if part.kind == .sessionLength { length = max(length, first) }
    }
  }
}

/// What a later clause promises by itself and does not say.
enum SegmentDemands {
  /// A later sentence that promises only vague things, of no amount: “There will also be additional support.”
  static func missing(later facts: StatementFacts) -> Set<Element> {
    guard !facts.hasAmount, !facts.reads(.date), !facts.reads(.continuous), !facts.has(.trigger), facts.tokens.count > 3
    else { return [] }
    let promises = facts.tokens.contains { index in
      ["will", "is", "are", "be", "receive", "have", "has", "get"].contains { facts.text.isWord(index, $0) }
    }
    let what = WhatReading(facts)
    return promises && what.firm.isEmpty && what.vague.contains { $0.kind != .container } ? [.what] : []
  }

  /// A clause with somebody of its own who does something “regularly”, and no clause from there on that says how often.
  static func missing(_ facts: StatementFacts, _ last: LastAmounts, _ lexicon: WordingLexicon) -> Set<Element> {
    guard facts.has(.weakPerson) || facts.has(.role) else { return [] }
    let isLoose = facts.marks.vague(from: facts.tokens).contains {
      lexicon.families[$0.family].id == "vague-frequency" && !facts.text.isFolded($0.tokens.lowerBound, "throughout")
    }
    guard isLoose else { return [] }
    return last.length >= facts.tokens.lowerBound ? [.howOften] : [.howOften, .howLong]
  }

  /// What an escape undermines, when its own clause names nothing firm: “and other equipment will be considered”.
  static func missing(escape: VagueSpan, in text: ReadText, _ facts: (Range<Int>) -> StatementFacts) -> Set<Element> {
    var start = escape.tokens.lowerBound
    while start > 0, escape.tokens.lowerBound - start < 40, !text.isClauseEnd(start - 1) { start -= 1 }
    var end = escape.tokens.upperBound
    while end < text.tokens.count, end - escape.tokens.upperBound < 40, !text.isClauseEnd(end) { end += 1 }
    guard start > 0 || end < text.tokens.count - 1, end - start >= 3 else { return [] }
    let clause = facts(start..<end)
    let what = WhatReading(clause)
    let refersBack = ["this", "these", "that", "those"].contains { word in
      (start..<end).contains { text.isWord($0, word) }
    }
    let isVague = what.vague.contains { !$0.tokens.overlaps(escape.tokens) }
    return what.firm.isEmpty && isVague && !refersBack ? [.what] : []
  }
}

extension ReadText {
  /// A mark, or a word that joins another clause.
  func isClauseEnd(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isBreak || token.isMark(",") || token.isMark(":") || token.isMark("(") || token.isMark(")")
      || isFolded(index, "and") || isFolded(index, "but") || isFolded(index, "plus")
  }
}
