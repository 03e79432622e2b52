import PlanModel

/// Judges one statement: what kind of promise it makes, which elements that kind asks for, which are there.
struct ProvisionJudge {
  let text: ReadText
  let lexicon: WordingLexicon
  let section: Section
  let given: Set<Element>
  let marks: Marks
  let amounts: [FoundPart]
  let cover: Cover
  let segments: [Range<Int>]

  init(_ text: ReadText, _ lexicon: WordingLexicon, _ section: Section, given: Set<Element>) {
    self.text = text
    self.lexicon = lexicon
    self.section = section
    self.given = given
    marks = Marks(text, lexicon)
    amounts = AmountReader(text).found
    cover = Cover(marks, amounts, count: text.tokens.count)
    segments = Segmenting.segments(text)
  }

  func facts(_ tokens: Range<Int>) -> StatementFacts {
    StatementFacts(
      text: text, marks: marks, amounts: amounts, cover: cover, tokens: tokens, section: section, given: given)
  }

  mutating func reading() -> ProvisionReading {
    let whole = facts(0..<text.tokens.count)
    let what = WhatReading(whole)
    let kind = PromiseKind.of(whole, what)
    var missing = Demands.missing(kind, whole, what)
    let last = LastAmounts(amounts)
    for segment in segments.dropFirst() where last.frequency < segment.lowerBound {
      missing.formUnion(SegmentDemands.missing(facts(segment), last, lexicon))
    }
    if whole.hasAmount {
      for segment in segments.dropFirst() where text.tokens[segment.lowerBound - 1].isMark(".") {
        missing.formUnion(SegmentDemands.missing(later: facts(segment)))
      }
    }
    if leavesKindOpen(kind, whole) { missing.insert(.what) }
    let isNamed = !missing.contains(.what) || what.hasFirm
    let added = kind == .protocolOnDemand ? [] : Additions.open(whole, what, lexicon, facts)
    for addition in added { missing.formUnion(addition.missing) }
    missing.subtract(given)
    var vague: [VagueSpan] = []
    var rescued: [VagueSpan] = []
    var segment = 0
    let rescues = segments.map { Rescuing.kinds(facts($0)) }
    for span in marks.vague where !lexicon.families[span.family].notIn.contains(section) {
      while segment + 1 < segments.count, segments[segment + 1].lowerBound <= span.tokens.lowerBound { segment += 1 }
      let isRescued = isHarmless(span, rescues.isEmpty ? [] : rescues[segment], missing, whole)
      if isRescued { rescued.append(span) } else { vague.append(span) }
    }
    for range in Rescuing.ranges(whole) where !missing.isDisjoint(with: [.howOften, .howLong]) {
      guard let family = lexicon.families.firstIndex(where: { $0.id == "vague-maximum" }) else { break }
      vague.append(VagueSpan(family: family, effect: .loose, tokens: range))
    }
    addUnnamed(what, added, missing, &vague)
    vague.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let escapes = vague.contains { $0.effect == .escape }
    for escape in vague where escape.effect == .escape {
      missing.formUnion(SegmentDemands.missing(escape: escape, in: text, facts))
    }
    if escapes, missing.isEmpty || !whole.hasAmount {
      missing.formUnion(Demands.afterEscape(kind, whole, vague, lexicon))
    }
    // “usually weekly”: how often is said, and taken back.
    if vague.contains(where: isAboutFrequency) { missing.insert(.howOften) }
    if missing.isSuperset(of: [.howOften, .howLong]), !whole.hasAmount, !what.namesWork { missing.insert(.what) }
    if !whole.hasAmount, vague.contains(where: isWaiting) { missing.insert(.date) }
    let isEmptied = escapes && !whole.hasAmount
    if Denials.says(vague, in: text), missing.contains(.what) || what.firm.isEmpty {
      missing = [.what]
    }
    missing.subtract(given)
    let isFlagged = escapes || !missing.isEmpty
    if isFlagged { takeBack(&rescued, &vague) }
    // What is only added to a promise takes nothing from the rest of it.
    let isFirm = !missing.contains(.what) || isNamed && !isEmptied
    let verdict: Verdict =
      !isFlagged
      ? .specific : isFirm && (whole.hasRealAmount || !whole.roles.isEmpty || !given.isEmpty) ? .partly : .nonspecific
    let promise = Promise(
      kind: kind, range: text.range(0..<text.tokens.count), parts: parts(whole, what), missing: missing.sorted())
    var reading = ProvisionReading(
      verdict: verdict, missing: missing.sorted(), vague: vague.map(phrase), rescued: rescued.map(phrase),
      parts: promise.parts, promises: [promise])
    for span in vague + rescued {
      let family = lexicon.families[span.family]
      reading.standsFor[family.id] = family.standsFor
    }
    reading.givenByFields = given
    return reading
  }

  private func phrase(_ span: VagueSpan) -> VaguePhrase {
    VaguePhrase(
      phrase: text.words(span.tokens), range: text.range(span.tokens), family: lexicon.families[span.family].id)
  }

  private func parts(_ facts: StatementFacts, _ what: WhatReading) -> [ReadPart] {
    var parts = amounts.map(\.part)
    func add(_ kind: ReadPart.Kind, _ spans: [PhraseSpan]) {
      for span in spans {
        var part = ReadPart(kind, text.range(span.tokens))
        if !span.code.isEmpty { part.code = span.code }
        parts.append(part)
      }
    }
    add(.what, what.firm)
    add(.who, facts.roles + facts.spans(.service))
    add(.qualification, facts.spans(.qualification))
    add(.trigger, facts.spans(.trigger))
    add(.place, facts.spans(.place))
    add(.review, facts.spans(.review))
    return parts.sorted { ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue) }
  }
}

extension StatementFacts {
  /// An amount that a reader could count, other than “all” of something.
  var hasRealAmount: Bool {
    reads(.frequency) || reads(.sessionLength) || reads(.total) || reads(.group) || reads(.date) || reads(.continuous)
  }
}
