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
    _ whole: StatementFacts, _ what: WhatReading, _ lexicon: WordingLexicon, _ facts: (Range<Int>) -> StatementFacts
  ) -> [Addition] {
    let named = what.firm.map(\.tokens.upperBound).min()
    let measured = whole.amounts.first { isMeasure($0.kind) }?.tokens.lowerBound
    guard let first = [named, measured].compactMap({ $0 }).min() else { return [] }
    let text = whole.text
    var found: [Addition] = []
    for index in whole.tokens where index >= first && isJoin(index, text) {
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
      if let loose = loose(clause, index, lexicon) {
        found.append(loose)
        continue
      }
      if text.isFolded(index, "with") { continue }
      guard !clause.hasAmount, !clause.reads(.group), !clause.reads(.date), !clause.has(.trigger)
      else { continue }
      if let head = head(clause) {
        found.append(Addition(tokens: head.tokens, missing: missing(head, text)))
      }
    }
    return found
  }

  /// “with suitable software”, “and other benefits advice”: a thing of its own, and only a loose word for it.
  private static func loose(
    _ clause: StatementFacts, _ join: Int, _ lexicon: WordingLexicon
  ) -> Addition? {
    let text = clause.text
    var start = join + 1
    while start < clause.tokens.upperBound, text.isArticle(start) || text.isFolded(start, "also") { start += 1 }
    let families: Set<String> = ["vague-support", "vague-example-list", "vague-frequency", "vague-group"]
    guard let open = clause.marks.vague(from: start..<start + 1).first, open.effect != .escape,
      families.contains(lexicon.families[open.family].id)
        || lexicon.families[open.family].id == "vague-input" && open.tokens.count > 1 && !text.tokens[join].isBreak,
      !clause.marks.isExplained(open.tokens)
    else { return nil }
    // “with support”, and no more
    let isBare = open.tokens.upperBound >= clause.tokens.upperBound || text.tokens[open.tokens.upperBound].kind == .mark
    guard !isBare || open.tokens.count > 1 || open.effect == .empty && text.isFolded(join, "with") else { return nil }
    var end = start
    while end < clause.tokens.upperBound, text.tokens[end].kind != .mark { end += 1 }
    // The fields of the row are about its promise, not about what is added to it.
    var part = clause
    part.tokens = start..<end
    part.given = []
    guard !part.hasAmount, !part.reads(.group), !part.reads(.date), !part.has(.trigger), part.roles.isEmpty,
      !part.has(.qualification), !part.has(.occasion), part.spans(.thing).isEmpty,
      part.spans(.equipment).isEmpty || part.spans(.vagueThing).contains(where: { $0.tokens.count > 1 })
    else { return nil }
    return Addition(tokens: open.tokens, missing: [.what])
  }

  private static func isMeasure(_ kind: ReadPart.Kind) -> Bool {
    [.frequency, .total, .sessionLength, .date, .continuous].contains(kind)
  }

  private static func isJoin(_ index: Int, _ text: ReadText) -> Bool {
    text.tokens[index].isBreak || text.isFolded(index, "and") || text.isFolded(index, "plus")
      || text.isFolded(index, "with")
      || text.tokens[index].isMark("&") || text.tokens[index].isMark("+")
  }

  /// The vague thing that the clause begins with, after words that say nothing of it: “ongoing”, “extra”, “other”.
  private static func head(_ clause: StatementFacts) -> PhraseSpan? {
    var index = clause.tokens.lowerBound
    let end = min(clause.tokens.upperBound, index + 6)
    while index < end {
      if let span = clause.spans(.openAddition).first(where: { $0.tokens.lowerBound == index }),
        !clause.roles.contains(where: { $0.tokens.overlaps(span.tokens) })
      {
        // “and check equipment”: what is done to it.
        // “a TA helps with changing”: that is said.
        let next = span.tokens.upperBound
        if clause.text.isFolded(next, "with"), Professions.isOwn(next + 1, clause.text, clause.marks) { return nil }
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
