/// Whose change a clause tells of, and who only reports it.
extension OutcomeClause {
  // MARK: - What is reported

  /// “Her mother will report that he falls asleep …”: what is told is the change, whoever tells it.
  var reported: Range<Int>? {
    guard !isFragment, whose != .child else { return nil }
    if let wish = text.end(.wish, at: verb), wish < end { return wish..<end }
    guard let verb = text.end(.report, at: verb) else { return nil }
    for index in verb..<max(verb, min(verb + 4, end)) {
      if text.isA(.that, at: index) { return index + 1 < end ? index + 1..<end : nil }
      if text.isA(.child, at: index), !text.isA(.determiner, at: index) { return index..<end }
    }
    return nil
  }

  /// “Parents will count fewer than 2 outbursts”.
  var isReport: Bool {
    guard !isFragment else { return false }
    return (verb..<max(verb, min(verb + 3, end))).contains { text.isA(.report, at: $0) }
  }

  // MARK: - Whose

  /// A subject that is neither the child nor the child's own: “Written information”, “Tests in class”.
  var isNeutral: Bool {
    guard let first = subject.first, !isFragment, !text.tokens[first].isPossessive,
      !text.isA(.own, at: first),
      !text.isA(.child, at: first)
    else { return false }
    if isOwn(first, subject.upperBound) { return false }
    return !subject.contains {
      text.tokens[$0].isPossessive || text.isA(.child, at: $0) || text.isA(.possessive, at: $0)
        || isName($0)
    }
  }

  /// A capital letter that no beginning of a sentence explains.
  private func isName(_ index: Int) -> Bool {
    guard text.tokens[index].isCapital else { return false }
    return index > subject.lowerBound || subject.count == 1
  }

  /// A noun with how often or how long: “Daily phonics, 20 minutes”.
  var isDose: Bool { isFragment && verb < end && text.isA(.dose, at: verb) && !isOwn(verb, end) }

  private func matter(_ index: Int) -> Int? {
    text.end(.matter, at: index) ?? text.end(.site, at: index)
  }

  /// “Trained adults will …”: the first word of a sentence that describes the next, and no name.
  private func isAdjective(_ index: Int, _ end: Int) -> Bool {
    let next = index + 1
    guard next < end, text.isWord(next), !text.tokens[next].isCapital else { return false }
    return !text.isA(.preposition, at: next) && !text.isA(.conjunction, at: next) && !text.isA(.relative, at: next)
  }

  /// The last word before “at”, “with”, “who …” says what a phrase is: “school attendance” is attendance. What passes
  /// between two services is none of the child's own.
  private func isOwn(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < min(start + 6, end), text.isWord(index), !dates.isDate[index] {
      if let own = text.end(.own, at: index) {
        if own >= end || text.isMark(own) || dates.isDate[own] { return true }
        if text.isA(.preposition, at: own) { return !text.isA(.between, at: own) }
      }
      if text.isA(.preposition, at: index) || text.isA(.conjunction, at: index) { return false }
      index += 1
    }
    return false
  }

  /// By the head of the subject: “The three adults who work with her” are adults, “Her progress” is hers.
  var whose: OutcomeReading.Subject {
    let range = isFragment ? verb..<min(verb + 8, end) : subject
    var index = range.lowerBound
    while index < range.upperBound {
      let token = text.tokens[index]
      if token.kind == .pair { return .thing }
      if token.kind != .word || dates.isDate[index] || token.isQuoted {
        index += 1
        continue
      }
      let isFirst = index == range.lowerBound
      if !isFirst, text.isA(.preposition, at: index) && !text.isA(.quantity, at: index - 1) {
        return .child
      }
      if !isFirst, text.isA(.relative, at: index) { return .child }
      if isOwn(index, range.upperBound) { return .child }
      // An abbreviation that is also a word, and “A” as an article, are no child.
      let provision =
        text.end(.provision, at: index) ?? (isFragment ? text.end(.site, at: index) : matter(index))
      let service = text.end(.service, at: index)
      if let provision, provision >= (service ?? 0) { return .thing }
      if service != nil { return token.isPossessive && !isFragment ? .thing : .service }
      if text.isA(.determiner, at: index) || token.isPossessive {
        index += 1
        continue
      }
      if !isFragment, text.isA(.child, at: index) { return .child }
      if token.isCapital, isFirst, !isFragment, !isAdjective(index, range.upperBound) { return .child }
      if text.isA(.negative, at: index) { return .child }
      if isFragment, text.isA(.vague, at: index) { return .child }
      index += 1
    }
    return .child
  }
}
