import PlanModel

/// Whether a statement says what is provided: a thing known by its name, or words that no list knows.
struct WhatReading {
  /// Phrases that name something firm.
  private(set) var firm: [PhraseSpan] = []
  private(set) var vague: [PhraseSpan] = []
  /// Words that no list knows, outside of what is only the aim of help.
  private(set) var unknown: [Int] = []
  /// Somebody named, and an amount or a day: then few words of its own are enough to say what it is.
  private var isServed = false
  /// A verb of doing something that can be seen: meets, reads, observes.
  private var hasTask = false

  private static let firmKinds: [PhraseKind] = [
    .thing, .equipment, .environment, .curriculum, .procedure, .review, .training, .breaks,
    .shortBreak, .discipline,
    .subject, .namedPost,
  ]

  private static let serviceBit = Cover.bits([.service])
  private static let qualificationBit = Cover.bits([.qualification])
  private static let personBits = Cover.bits([.role, .service, .weakPerson, .recipient])
  private static let knownBits = Cover.bits([
    .role, .service, .weakPerson, .recipient, .vagueThing, .qualification, .unclearQualification, .limit, .person,
    .continuous, .task, .place, .smallGroup, .small,
  ])

  init(_ facts: StatementFacts) {
    let context = ThingContext(facts)
    vague = facts.spans(.vagueThing).filter { span in
      !span.tokens.allSatisfy { facts.cover.isCounted[$0] } && !facts.cover.isAll(Self.serviceBit, span.tokens)
    }
    vague += facts.spans(.discipline).filter { $0.code == "vague" }
    vague = vague.map { span in
      SortedSpans.overlapping(facts.marks[.container], span.tokens).contains { $0.tokens == span.tokens }
        ? PhraseSpan(kind: .container, code: span.code, tokens: span.tokens) : span
    }
    vague.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    vague.removeAll { span in
      facts.marks.isExplained(span.tokens) || facts.isPost(span, context)
        || [PhraseKind.place, .role, .service].contains { kind in
          SortedSpans.overlapping(facts.marks[kind], span.tokens).contains {
            $0.tokens.count > span.tokens.count
          }
        }
    }
    let aims = WhatReading.aims(facts, vague)
    /// How many tokens the vague thing over a token has, and where vague things begin.
    var lengths: [Int: Int] = [:]
    for span in vague { for index in span.tokens { lengths[index] = max(lengths[index] ?? 0, span.tokens.count) } }
    let starts = Set(vague.map(\.tokens.lowerBound))
    for kind in Self.firmKinds {
      for span in facts.spans(kind) where isFirm(span, facts, context, aims, lengths, starts) { firm.append(span) }
    }
    if !vague.isEmpty { firm.removeAll { $0.kind == .shortBreak } }
    firm.sort { ($0.tokens.lowerBound, $1.tokens.count) < ($1.tokens.lowerBound, $0.tokens.count) }
    var covered: [Int: Int] = [:]
    for span in firm { for index in span.tokens { covered[index] = max(covered[index] ?? 0, span.tokens.count) } }
    vague.removeAll { weak in weak.tokens.contains { (covered[$0] ?? 0) > weak.tokens.count } }
    findUnknown(facts, aims)
    let isMeasured = facts.reads(.sessionLength) || facts.reads(.total) || facts.isOnce
    isServed = (context.saysWho || facts.reads(.group)) && isMeasured
    hasTask = facts.spans(.task).contains { task in
      !aims.contains(task.tokens.lowerBound) && !facts.cover.isVague[task.tokens.lowerBound]
        && !facts.cover.isAmount[task.tokens.lowerBound]
        && SortedSpans.overlapping(facts.marks[.small], task.tokens).isEmpty
    }
  }

  private func isFirm(
    _ span: PhraseSpan, _ facts: StatementFacts, _ context: ThingContext, _ aims: Set<Int>, _ lengths: [Int: Int],
    _ starts: Set<Int>
  ) -> Bool {
    if aims.contains(span.tokens.lowerBound) || span.code == "vague" { return false }
    // “extra time”: how much?
    if facts.text.isFolded(span.tokens.lowerBound, "extra"), !facts.isMeasured { return false }
    if span.code == "G", facts.section != .g { return false }
    if span.tokens.contains(where: { (lengths[$0] ?? 0) >= span.tokens.count }) { return false }
    // “alternative methods of recording”: a vague phrase lies over all of it.
    if span.tokens.allSatisfy({ facts.cover.emptied[$0] > 1 && Int(facts.cover.emptied[$0]) >= span.tokens.count }) {
      return false
    }
    // “in due course”, “at a later date”
    if !facts.marks.vague(over: span.tokens).allSatisfy({
      $0.effect != .escape
        || !($0.tokens.lowerBound <= span.tokens.lowerBound
          && $0.tokens.upperBound >= span.tokens.upperBound)
    }) {
      return false
    }
    if span.kind == .namedPost || facts.isClinic(span, context) { return true }
    // “after the allocation meeting”: when, not what.
    if facts.isOnlyWhen(span) { return false }
    // “medical input”, “maths support”: the first word only says what the help is about.
    let isTopic = [PhraseKind.review, .environment, .curriculum, .subject].contains(span.kind)
    if isTopic, starts.contains(span.tokens.upperBound), !facts.hasAmount { return false }
    return !isAmountOrPerson(span, facts)
  }

  /// Whether the words are part of an amount, or name a person.
  private func isAmountOrPerson(_ span: PhraseSpan, _ facts: StatementFacts) -> Bool {
    let isGeneric =
      [PhraseKind.curriculum, .environment].contains(span.kind) || (span.kind == .shortBreak && facts.section == .f)
    let isShort = span.tokens.count == 1 && facts.section == .f && ![.thing, .training, .breaks].contains(span.kind)
    if isGeneric || isShort, span.tokens.allSatisfy({ facts.cover.isCounted[$0] }) { return true }
    return facts.cover.isAll(Self.personBits, span.tokens)
  }

  private mutating func findUnknown(_ facts: StatementFacts, _ aims: Set<Int>) {
    let text = facts.text
    var afterQualification = 0
    for index in facts.tokens {
      let token = text.tokens[index]
      if token.kind == .mark { afterQualification = 0 }
      if facts.cover.has(Self.qualificationBit, at: index) {
        // “trained in attachment aware practice”: what was learnt is not what is done.
        afterQualification = 5
        continue
      }
      if afterQualification > 0 {
        afterQualification -= 1
        continue
      }
      guard token.kind == .word, token.bytes.count > 2, !aims.contains(index), !facts.cover.isAmount[index],
        !facts.cover.isVague[index], !facts.cover.has(Self.knownBits, at: index)
      else { continue }
      // A capital inside a sentence is a name: of a person when it stands alone, of a programme when several do.
      if token.isCapital, index > facts.tokens.lowerBound, !text.tokens[index - 1].isBreak,
        !token.isAllCapitals, !isOfSeveral(index, text)
      {
        continue
      }
      unknown.append(index)
    }
  }

  /// “Video Interaction Guidance”
  private func isOfSeveral(_ index: Int, _ text: ReadText) -> Bool {
    [index - 1, index + 1].contains { near in
      text.tokens.indices.contains(near) && text.tokens[near].kind == .word && text.tokens[near].isCapital
    }
  }

  /// “support with eating”, “help to dress”: what follows is what the help is for.
  private static func aims(_ facts: StatementFacts, _ vague: [PhraseSpan]) -> Set<Int> {
    var aims: Set<Int> = []
    let beginnings = Set(SortedSpans.beginning(facts.amounts, facts.tokens).map(\.tokens.lowerBound))
    for span in vague {
      let next = span.tokens.upperBound
      guard
        let start = SortedSpans.overlapping(facts.marks[.aim], next..<next + 1).first(where: {
          $0.tokens.lowerBound == next
        })
      else { continue }
      var end = start.tokens.upperBound
      while end < facts.tokens.upperBound, end - next < 14, !facts.text.tokens[end].isBreak,
        !facts.text.isFolded(end, "by"), !facts.text.isFolded(end, "from"), !facts.text.isFolded(end, "on"),
        !beginnings.contains(end)
      {
        end += 1
      }
      aims.formUnion(next..<end)
    }
    return aims
  }

  /// Work or a thing that has a name of its own, not only a heading: “short breaks”, “review”.
  var namesWork: Bool {
    firm.contains { span in
      [.thing, .breaks, .namedPost, .discipline, .equipment, .procedure].contains(span.kind)
    }
  }

  var hasFirm: Bool {
    if !firm.isEmpty { return true }
    if vague.isEmpty { return !unknown.isEmpty || isServed && hasTask }
    if isServed, hasTask || unknown.count > 1 { return true }
    return unknown.count > 1 && vague.allSatisfy { $0.kind == .container }
  }
}
