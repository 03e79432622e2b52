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
  let text: OutcomeText
  let dates: Deadlines

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
    guard start < end else {
      isFragment = true
      return
    }
    let strong = modal(.strongModal, from: start)
    if strong == nil, text.isA(.onlyTo, at: start) {
      verb = start + 1
      return
    }
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
    } else if let report = reportVerb(from: start) {
      subject = start..<report
      verb = report
    } else if let be = modal(.be, from: start) {
      subject = start..<be
      verb = be
    } else {
      isFragment = true
    }
    // “After a story Ezra will …”: no comma stands between.
    if strong != nil, let first = subject.first, let last = subject.last, last > first,
      text.isA(.lead, at: first) || text.isA(.preposition, at: first),
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
      if text.isA(sign, at: index), !dates.isDate[index], !text.tokens[index].isQuoted,
        !isNamed(index, from: start)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// “Will” as the name of a boy: a capital letter inside the sentence, or before another verb.
  private func isNamed(_ index: Int, from start: Int) -> Bool {
    guard text.tokens[index].isCapital, !text.tokens[index].isAllCapitals else { return false }
    return index > start || text.isA(.strongModal, at: index + 1)
      || text.isA(.be, at: index + 1)
        && !text.ends(index + 1, with: "e")
      || text.isA(.have, at: index + 1) && text.ends(index + 1, with: "s")
  }

  /// “Her mum and TA say she …”: without a modal.
  private func reportVerb(from start: Int) -> Int? {
    var isSeen = false
    for index in start..<min(start + Self.longestSubject, end) {
      if isSeen, text.isA(.report, at: index), !text.isA(.service, at: index) { return index }
      if text.isA(.service, at: index) { isSeen = true }
    }
    return nil
  }

  /// “Improve organisation skills”, “Dressing unaided”, “Use the toilet”: the child is meant.
  private func isBareVerb(_ index: Int) -> Bool {
    if text.isA(.service, at: index) || text.isA(.provision, at: index) { return false }
    if text.ends(index, with: "ing") { return true }
    if text.ends(index, with: "ed") || text.ends(index, with: "s") { return false }
    let signs: [OutcomeSign] = [.weak, .soft, .receive, .join, .certain]
    return signs.contains { text.isA($0, at: index) } || text.isA(.have, at: index)
      || text.isA(.be, at: index)
      || text.isA(.skip, at: index)
  }

  /// “Ben eats a lunch”, “YP has agreed”: a name or pronoun and a verb.
  private func isFiniteVerb(_ index: Int, after first: Int) -> Bool {
    guard index < end, text.isWord(index), text.isWord(first), !text.tokens[first].isPossessive
    else { return false }
    let isNoName: [OutcomeSign] = [.service, .provision, .dose, .vague]
    if isNoName.contains(where: { text.isA($0, at: first) }) || text.isA(.determiner, at: first) {
      return false
    }
    let isPerson =
      text.isA(.child, at: first) || text.tokens[first].isCapital && !text.ends(first, with: "ed")
    let isNoVerb =
      text.tokens[index].isCapital || text.isA(.preposition, at: index)
      || text.isA(.conjunction, at: index)
      || text.isA(.onlyTo, at: index)
    let looksLikeVerb =
      text.ends(index, with: "s") || text.isA(.have, at: index) || text.isA(.be, at: index)
      || text.isA(.had, at: index)
    return isPerson && !isNoVerb && looksLikeVerb
  }

  /// “Marcus to be happy”, “Parents and school to meet”; not “Ability to walk”, which has no subject.
  private func isSubjectOfTo(_ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count <= 8 else { return false }
    // “Access to a quiet room” is one noun.
    if let provision = text.end(.provision, at: first), provision > range.upperBound {
      return false
    }
    return text.tokens[first].isCapital || text.isA(.service, at: first)
      || text.isA(.child, at: first)
      || text.isA(.preposition, at: first) || text.isA(.determiner, at: first)
  }
}
