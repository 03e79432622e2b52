/// What is said of the subject: something given, an act that can be seen, or words that leave the change open.
struct OutcomePredicate {
  /// The words by which something is received or done for the child; nil where there are none.
  private(set) var provision: Range<Int>?
  /// A verb or state that names no act that can be seen.
  private(set) var weak: Range<Int>?
  /// An act that can be seen only if it is said how.
  private(set) var soft: Range<Int>?
  private(set) var aspiration: Range<Int>?
  /// “Be simplified”: something is done to the subject.
  private(set) var passive: Range<Int>?
  /// Where the act itself begins.
  private(set) var act: Int
  let text: OutcomeText
  let dates: Deadlines
  let amounts: OutcomeAmounts
  let end: Int

  init(_ clause: OutcomeClause, _ text: OutcomeText, _ dates: Deadlines, _ amounts: OutcomeAmounts) {
    self.text = text
    self.dates = dates
    self.amounts = amounts
    end = clause.end
    act = clause.verb
    guard !clause.isFragment else { return }
    // “To provide …”: nobody is named, and it is nothing a child does.
    if clause.subject.isEmpty, let serve = text.end(.serve, at: act), !amounts.isIn(act..<end) {
      provision = act..<serve
      return
    }
    read()
  }

  private mutating func read() {
    var index = act
    for _ in 0..<8 {
      while index < end, text.isMark(index) || dates.isDate[index] { index += 1 }
      guard index < end else { return }
      if let certain = text.end(.certain, at: index) {
        // “be on a bus by himself” is no provision.
        if !text.isA(.be, at: index) || certain - index > 1 {
          provision = index..<certain
          return
        }
      }
      if let given = given(at: index) {
        provision = given
        return
      }
      if let weak = text.end(.weak, at: index), text.end(.skip, at: index) ?? 0 < weak,
        !leadsOn(weak)
      {
        act = index
        self.weak = index..<weak
        return
      }
      // “Continue attending”.
      if let aspect = text.end(.aspect, at: index), text.ends(aspect, with: "ing"), !text.isA(.provision, at: aspect) {
        index = aspect
        continue
      }
      if let skip = text.end(.skip, at: index) {
        index = skip
      } else if isAdverb(index) {
        index += 1
      } else {
        break
      }
    }
    act = index
    readVerb(at: index)
  }

  /// “feel confident to ask for help in four lessons” goes on with an act.
  private func leadsOn(_ index: Int) -> Bool {
    text.isA(.state, at: index) && text.isA(.onlyTo, at: text.end(.state, at: index) ?? index)
  }

  private func isAdverb(_ index: Int) -> Bool {
    text.ends(index, with: "ly") && !text.isA(.state, at: index)
  }

  private func pastAdverbs(_ start: Int) -> Int {
    var index = start
    while index < min(start + 4, end),
      isAdverb(index) || text.isA(.negative, at: index) && isAdverb(index + 1)
    {
      index += 1
    }
    return index
  }

  private mutating func readVerb(at index: Int) {
    if text.isA(.have, at: index) {
      readHave(at: index)
    } else if text.isA(.be, at: index) {
      readBe(at: index)
    } else {
      readAct(at: index)
    }
  }

  // MARK: - Have

  private mutating func readHave(at index: Int) {
    let next = pastAdverbs(index + 1)
    if text.isA(.be, at: next) { return readBe(at: next) }
    if text.isA(.had, at: next) { return readPossession(at: next, from: index) }
    let isParticiple = text.isA(.participle, at: next) || text.ends(next, with: "ed")
    if isParticiple, !text.isA(.vague, at: next) || text.isA(.weak, at: next) {
      act = next
      return readAct(at: next)
    }
    readPossession(at: index, from: index)
  }

  private mutating func readPossession(at verb: Int, from start: Int) {
    act = start
    let quality = quality(from: verb + 1)
    // Strategies of the child's own are no provision.
    if let object = object(from: verb + 1, withGranted: true) ?? causative(from: verb + 1),
      object.upperBound != quality
    {
      provision = start..<object.upperBound
      return
    }
    if let quality { weak = start..<quality }
  }

  // MARK: - Be

  private mutating func readBe(at index: Int) {
    var next = pastAdverbs(index + 1)
    // “Will be being taught”.
    for _ in 0..<3 where text.isA(.be, at: next) { next = pastAdverbs(next + 1) }
    if let done = text.end(.done, at: next) {
      // “prompts” may be counted, being prompted by somebody may not; “toilet trained” is hers.
      provision = index..<done
      return
    }
    if text.ends(next, with: "ing"), !text.isA(.state, at: next) {
      act = next
      return readAct(at: next)
    }
    if let state = text.end(.state, at: next) {
      weak = index..<state
      return
    }
    // “a confident reader” is a state, “a footballer” a hope.
    if text.isA(.article, at: next), let state = text.end(.state, at: next + 1) {
      weak = index..<state
      return
    }
    if text.isA(.article, at: next), text.isWord(next + 1), !text.isA(.quantity, at: next + 1) {
      aspiration = index..<min(next + 2, end)
    }
    if text.ends(next, with: "ed") || text.isA(.participle, at: next) { passive = index..<next + 1 }
    if let object = object(from: next), text.isA(.preposition, at: next) == false,
      text.isA(.receive, at: next)
    {
      provision = index..<object.upperBound
    }
  }

  // MARK: - Other verbs

  private mutating func readAct(at index: Int) {
    if let certain = text.end(.certain, at: index) {
      provision = index..<certain
      return
    }
    if let given = given(at: index) {
      provision = given
      return
    }
    if let verb = text.end(.join, at: index),
      let object = object(from: verb, withAids: true, withPeople: true),
      text.end(.quality, at: object.lowerBound) != object.upperBound, !isSkill(from: object.upperBound)
    {
      provision = index..<object.upperBound
      return
    }
    if let weak = text.end(.weak, at: index) {
      self.weak = index..<weak
      return
    }
    if let soft = text.end(.soft, at: index) {
      self.soft = index..<soft
      return
    }
    if let bare = text.end(.bare, at: index), !hasObject(from: bare) { soft = index..<bare }
    // Strategies are the child's own; which, and how often, is not said.
    if let verb = text.end(.join, at: index), soft == nil, let object = object(from: verb),
      text.end(.quality, at: object.lowerBound) == object.upperBound
    {
      soft = index..<object.upperBound
    }
    // “Uses a board to manage transitions”: no more can be seen than in “manage transitions”.
    if let verb = text.end(.join, at: index), let purpose = purpose(from: verb),
      let soft = text.end(.soft, at: purpose)
    {
      self.soft = purpose..<soft
    }
  }

  /// Whether a verb goes on: “reads bus numbers”, not “reads well”.
  private func hasObject(from start: Int) -> Bool {
    (start..<max(start, end)).contains { index in
      text.isWord(index) && !dates.isDate[index] && !text.ends(index, with: "ly")
        && !text.isA(.conjunction, at: index)
        && !text.isA(.vague, at: index)
    }
  }
}
