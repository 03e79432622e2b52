/// The main clause of a statement: who it is about, and where its verb begins.
struct OutcomeClause {
  /// In tokens; empty where the child is meant without being named (“To walk …”, “Dressing unaided”).
  private(set) var subject: Range<Int>
  /// First token of what is said of the subject.
  private(set) var verb: Int
  /// One past the last token of the sentence.
  let end: Int
  /// Words before it that say when or with what: “when asked,”.
  private(set) var conditions: [Range<Int>] = []
  /// Whether no verb was found: a noun with or without an amount.
  private(set) var isFragment = false
  private let text: OutcomeText
  private let dates: Deadlines

  private static let longestCondition = 40
  private static let longestSubject = 25

  init(_ sentence: Range<Int>, _ text: OutcomeText, _ dates: Deadlines) {
    self.text = text
    self.dates = dates
    end = sentence.upperBound
    subject = sentence.lowerBound..<sentence.lowerBound
    verb = sentence.lowerBound
    let start = skipConditions(from: sentence.lowerBound)
    findVerb(from: start)
  }

  private func skipMarks(from start: Int) -> Int {
    var index = start
    while index < end, text.isMark(index) || dates.isDate[index] { index += 1 }
    return index
  }

  /// Dates, list numbers and “After a demonstration of up to 10 minutes,” before the clause itself.
  private mutating func skipConditions(from start: Int) -> Int {
    var index = skipMarks(from: start)
    for _ in 0..<4 {
      guard index < end, text.isA(.lead, at: index), let comma = comma(after: index) else { break }
      conditions.append(index..<comma)
      index = skipMarks(from: comma + 1)
    }
    return index
  }

  /// A comma, with no verb of the main clause before it and one after it.
  private func comma(after start: Int) -> Int? {
    var index = start + 1
    while index < min(start + Self.longestCondition, end) {
      if text.isMark(index, ",") || text.isMark(index, ":") { return index + 1 < end ? index : nil }
      if text.isA(.strongModal, at: index), !dates.isDate[index] { return nil }
      index += 1
    }
    return nil
  }

  private mutating func findVerb(from start: Int) {
    subject = start..<start
    verb = start
    guard start < end else { return isFragment = true }
    let strong = modal(.strongModal, from: start)
    if strong == nil, text.isA(.onlyTo, at: start) { return verb = start + 1 }
    if strong == nil, isBareVerb(start) { return }
    if let strong {
      subject = start..<strong
      verb = text.end(.strongModal, at: strong) ?? strong + 1
    } else if isFiniteVerb(start + 1, after: start) {
      subject = start..<start + 1
      verb = start + 1
    } else if let to = modal(.onlyTo, from: start), isSubjectOfTo(start..<to) {
      subject = start..<to
      verb = to + 1
    } else if let be = modal(.be, from: start) {
      subject = start..<be
      verb = be
    } else {
      isFragment = true
    }
    // “After a story Ezra will …”: no comma stands between.
    if strong != nil, let first = subject.first, let last = subject.last, last > first, text.isA(.lead, at: first),
      text.tokens[last].isCapital || text.isA(.child, at: last)
    {
      conditions.append(first..<last)
      subject = last..<subject.upperBound
    }
    // “For Bea to …”.
    if let first = subject.first, text.isA(.preposition, at: first), subject.count > 1 {
      subject = first + 1..<subject.upperBound
    }
  }

  private func modal(_ sign: GrammarSign, from start: Int) -> Int? {
    var index = start
    while index < min(start + Self.longestSubject, end) {
      if text.isA(sign, at: index), !dates.isDate[index], !text.tokens[index].isQuoted { return index }
      index += 1
    }
    return nil
  }

  /// “Improve organisation skills”, “Dressing unaided”, “Use the toilet”: the child is meant.
  private func isBareVerb(_ index: Int) -> Bool {
    if text.isA(.service, at: index) || text.isA(.provision, at: index) { return false }
    if text.ends(index, with: "ing") { return true }
    if text.ends(index, with: "ed") || text.ends(index, with: "s") { return false }
    let signs: [OutcomeSign] = [.weak, .soft, .receive, .join, .certain]
    return signs.contains { text.isA($0, at: index) } || text.isA(.have, at: index) || text.isA(.be, at: index)
      || text.isA(.skip, at: index)
  }

  /// “Ben eats a lunch”, “YP has agreed”: a name or pronoun and a verb.
  private func isFiniteVerb(_ index: Int, after first: Int) -> Bool {
    guard index < end, text.isWord(index), text.isWord(first), !text.tokens[first].isPossessive else { return false }
    if text.isA(.service, at: first) || text.isA(.provision, at: first) || text.isA(.determiner, at: first) {
      return false
    }
    let isPerson = text.isA(.child, at: first) || text.tokens[first].isCapital && !text.ends(first, with: "ed")
    let isNoVerb =
      text.tokens[index].isCapital || text.isA(.preposition, at: index) || text.isA(.conjunction, at: index)
      || text.isA(.onlyTo, at: index)
    let looksLikeVerb =
      text.ends(index, with: "s") || text.isA(.have, at: index) || text.isA(.be, at: index)
      || text.isA(.had, at: index)
    return isPerson && !isNoVerb && looksLikeVerb
  }

  /// “Marcus to be happy”, “Parents and school to meet”; not “Ability to walk”, which has no subject.
  private func isSubjectOfTo(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count <= 8 else { return false }
    return text.tokens[first].isCapital || text.isA(.service, at: first) || text.isA(.child, at: first)
      || text.isA(.preposition, at: first) || text.isA(.determiner, at: first)
  }

  // MARK: - Whose

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
      if !isFirst, text.isA(.preposition, at: index) && !text.isA(.quantity, at: index - 1) { return .child }
      if !isFirst, text.isA(.relative, at: index) { return .child }
      // An abbreviation that is also a word, and “A” as an article, are no child.
      let provision = text.end(.provision, at: index) ?? (isFragment ? nil : text.end(.matter, at: index))
      let service = text.end(.service, at: index)
      if let provision, provision >= (service ?? 0) { return .thing }
      if service != nil { return token.isPossessive && !isFragment ? .thing : .service }
      if text.isA(.determiner, at: index) || token.isPossessive {
        index += 1
        continue
      }
      if !isFragment, text.isA(.child, at: index) { return .child }
      if token.isCapital, isFirst, !isFragment { return .child }
      if text.isA(.negative, at: index) { return .child }
      if isFragment, text.isA(.vague, at: index) { return .child }
      index += 1
    }
    return .child
  }
}
