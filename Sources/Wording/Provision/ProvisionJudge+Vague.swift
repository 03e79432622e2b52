import PlanModel

extension ProvisionJudge {
  /// “a range of exam concessions”, “a bespoke timetable”: of what kind, and no figure, name or role that says it.
  func leavesKindOpen(_ kind: Promise.Kind, _ whole: StatementFacts) -> Bool {
    guard [.curriculum, .environment].contains(kind), !whole.hasAmount, !whole.isMeasured, !whole.isOnce,
      whole.roles.isEmpty, !whole.has(.trigger), !whole.reads(.group)
    else { return false }
    let lastFigure = text.tokens.lastIndex { $0.kind == .number || $0.kind == .pair } ?? -1
    return marks.vague.contains { span in
      span.effect == .empty && !marks.isExplained(span.tokens) && span.tokens.lowerBound > lastFigure
    }
  }

  /// “in line with the plan signed by Dr Rao on 14 October 2025”: that very document can be held against it.
  func isCited(_ span: VagueSpan) -> Bool {
    let next = span.tokens.upperBound
    return SortedSpans.beginning(amounts, next..<min(text.tokens.count, next + 14)).contains { $0.kind == .date }
  }

  /// “on the waiting list”
  func isWaiting(_ span: VagueSpan) -> Bool {
    span.effect == .escape && span.tokens.contains { text.isFolded($0, "waiting") }
  }

  func isAboutFrequency(_ span: VagueSpan) -> Bool {
    guard span.effect == .escape, lexicon.families[span.family].id == "vague-maximum" else { return false }
    let near = max(0, span.tokens.lowerBound - 1)..<min(text.tokens.count, span.tokens.upperBound + 1)
    return SortedSpans.beginning(amounts, max(0, near.lowerBound - 6)..<near.upperBound).contains {
      $0.kind == .frequency && $0.tokens.overlaps(near)
    }
  }

  /// Whether something in the same clause says what the phrase leaves open, or nothing it stands for is missing.
  func isHarmless(
    _ span: VagueSpan, _ rescues: Set<VagueFamily.Rescue>, _ missing: Set<Element>, _ whole: StatementFacts
  ) -> Bool {
    let family = lexicon.families[span.family]
    // “a laptop etc.”: a thing with a name does not close a list that is left open, nor hours what is money for them.
    let rescues = span.effect == .escape ? rescues.subtracting([.thing, .amount]) : rescues
    if !family.rescues.isDisjoint(with: rescues) || marks.isExplained(span.tokens) { return true }
    if family.id == "refer-elsewhere", whole.hasAmount || whole.has(.trigger), isCited(span) { return true }
    switch span.effect {
    case .escape: return false
    case .loose, .empty:
      if family.id == "vague-maximum", Rescuing.isFirmLimit(span, whole) { return true }
      if span.effect == .empty, missing.contains(.what) { return false }
      return !family.standsFor.isEmpty && family.standsFor.isDisjoint(with: missing)
    }
  }

  /// Words that hold the place of what is not said: “activities”, “a care package”.
  func addUnnamed(
    _ what: WhatReading, _ added: [Addition], _ missing: Set<Element>, _ vague: inout [VagueSpan]
  ) {
    guard let family = lexicon.families.firstIndex(where: { $0.id == "vague-input" }) else {
      return
    }
    let own =
      missing.contains(.what) && vague.isEmpty
      ? Array(what.vague.lazy.filter(isPlainlyVague).prefix(1)) : []
    let covered = Set(vague.flatMap(\.tokens))
    for tokens in own.map(\.tokens) + added.map(\.tokens)
    where covered.isDisjoint(with: tokens) && !text.tokens[tokens.lowerBound].isQuoted {
      vague.append(VagueSpan(family: family, effect: .empty, tokens: tokens))
    }
  }

  /// Where a statement is open anyway, “such as” and “opportunities” are part of what leaves it open.
  func takeBack(_ rescued: inout [VagueSpan], _ vague: inout [VagueSpan]) {
    let isOpen = { (span: VagueSpan) in
      ["vague-example-list", "vague-opportunity", "vague-access", "vague-monitor"]
        .contains(lexicon.families[span.family].id) && given.isEmpty
    }
    let back = rescued.filter(isOpen)
    guard !back.isEmpty else { return }
    rescued.removeAll(where: isOpen)
    vague = (vague + back).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  func isPlainlyVague(_ span: PhraseSpan) -> Bool {
    span.kind != .container && !span.tokens.contains { marks.isNamed[$0] }
  }
}
