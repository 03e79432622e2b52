import PlanModel

/// Which elements a reader must be told for a kind of promise, and which of them are not there.
enum Demands {
  static func missing(_ kind: Promise.Kind, _ facts: StatementFacts, _ what: WhatReading) -> Set<Element> {
    var missing: Set<Element> = []
    switch kind {
    case .money:
      if !what.firm.contains(where: { $0.kind != .moneyPaid && !facts.isMoneyName($0) }) {
        missing.formUnion([.what, .who])
      }
      if !facts.saysHowOften, !facts.isOnce { missing.insert(.howOften) }
    case .delivered:
      if !facts.saysWho, !facts.isScheme { missing.insert(.who) }
      if !facts.saysHowOften, !facts.isOnce { missing.insert(.howOften) }
      if !facts.saysHowLong, !facts.isOnce, !facts.isContact,
        !facts.isApproach || !what.firm.isEmpty
      {
        missing.insert(.howLong)
      }
    case .procedure:
      if !facts.saysWho, !facts.isScheme { missing.insert(.who) }
      if !facts.saysHowOften, !facts.has(.trigger) {
        missing.insert(facts.isOnSign ? .trigger : .howOften)
      }
    case .protocolOnDemand:
      if !facts.saysWho { missing.insert(.who) }
    case .review:
      if !facts.saysWho { missing.insert(.who) }
      if !facts.saysHowOften, !facts.isOnce { missing.insert(.howOften) }
    case .training:
      if !facts.reads(.sessionLength), !facts.reads(.total), !facts.namesTraining {
        missing.insert(.qualification)
      }
      if !facts.hasAmount, !facts.saysWho, facts.has(.weakPerson) { missing.insert(.who) }
    case .referral:
      if facts.isAssessment, !facts.isOnce { missing.insert(.date) }
      if facts.isSignpost { missing.insert(.what) }
      if facts.isRequest { missing.insert(.what) } else if !facts.saysWho { missing.insert(.who) }
    case .curriculum:
      if !what.hasFirm, !facts.saysWho { missing.insert(.who) }
      if !what.hasFirm, facts.isApproach, !facts.saysHowOften { missing.insert(.howOften) }
    case .equipment, .environment:
      if facts.promisesWork || facts.actsByAnybody, !facts.saysWho { missing.insert(.who) }
    }
    if facts.isAtMost { missing.insert(.howOften) }
    if facts.asksForSomebody, !facts.saysWho { missing.insert(.who) }
    if !what.hasFirm, !facts.isStaffing, kind != .training, kind != .referral || !facts.isAssessment || !facts.isOnce {
      missing.insert(.what)
    }
    if facts.needsRatio || facts.isSmallGroup { missing.insert(.group) }
    if facts.claimsQualification { missing.insert(.qualification) }
    if !missing.isEmpty, facts.isAssistantTime { missing.insert(.group) }
    if facts.isAssistantAlone, what.firm.isEmpty { missing.insert(.group) }
    return missing
  }

  static func afterEscape(
    _ kind: Promise.Kind, _ facts: StatementFacts, _ vague: [VagueSpan], _ lexicon: WordingLexicon
  ) -> Set<Element> {
    // A thing that comes “in due course” comes on no day.
    if [.equipment, .environment].contains(kind), !facts.reads(.date),
      vague.contains(where: { lexicon.families[$0.family].id == "decided-later" })
    {
      return [.date]
    }
    let escapes = Set(vague.filter { $0.effect == .escape }.map { lexicon.families[$0.family].id })
    if escapes.contains("resource-conditional"), [.equipment, .environment].contains(kind),
      !facts.reads(.date)
    {
      return [.date]
    }
    if vague.contains(where: { span in
      span.effect == .escape
        && span.tokens.contains { index in
          ["time", "soon", "date", "stage", "course", "point", "future"].contains {
            facts.text.isWord(index, $0)
          }
        }
    }), facts.isDated {
      return [.date]
    }
    if facts.hasAmount { return [] }
    // What is to be settled later is not yet anything.
    if !escapes.isDisjoint(with: ["decided-later", "refer-elsewhere", "present-not-promised"]),
      facts.spans(.namedPost).isEmpty
    {
      return [.what]
    }
    return vague.contains { span in
      lexicon.families[span.family].id == "vague-discretion"
        && ["as", "if", "when", "where", "whenever", "wherever"].contains {
          facts.text.isWord(span.tokens.lowerBound, $0)
        }
        && span.tokens.contains { facts.text.isNeedWord($0) }
    } ? [.trigger] : []
  }
}

extension StatementFacts {
  /// A step that is done once: what is asked is the day.
  var isDated: Bool { has(.referral) || has(.equipment) && !hasAmount }
}

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

extension StatementFacts {
  /// Once, by a day.
  var isOnce: Bool { reads(.oneOff) || (reads(.date) && !reads(.period)) }

  /// A scheme or club that one goes to; its staff are its own.
  var isScheme: Bool {
    let hasRatio = parts(.group).contains { $0.part.adults != nil }
    if section != .f, has(.shortBreak) || has(.staffed), hasRatio || has(.staffed) { return true }
    return tokens.contains { index in ["playscheme", "scheme", "club"].contains { text.isWord(index, $0) } }
  }

  /// Medicine that is given when something happens, not by the clock.
  var isOnSign: Bool { spans(.procedure).contains { $0.code == "sign" } }

  /// The hours of a person beside the child say what is done.
  var isStaffing: Bool {
    let isBeside = spans(.role).contains {
      ["teaching-assistant", "HLTA", "community-nurse", "specialist-teacher-MSI", "communication-support-worker"]
        .contains($0.code)
    }
    let isAlone = parts(.group).contains { $0.part.children != nil || $0.part.low == 1000 }
    let isOpen = spans(.vagueThing).contains { span in
      ["intervention", "interventions", "activities"].contains {
        text.isWord(span.tokens.upperBound - 1, $0)
      }
    }
    return !isOpen && (hasAmount || reads(.group))
      && (isBeside && hasAmount || isAlone || has(.shortBreak) && section != .f)
  }

  /// “Parents can request”: nobody promises anything.
  var isRequest: Bool {
    tokens.contains { text.isFolded($0, "request") || text.isFolded($0, "apply") }
  }

  var isSignpost: Bool {
    spans(.referral).contains {
      text.isFolded($0.tokens.lowerBound, "signposted")
        || text.isFolded($0.tokens.lowerBound, "signposting")
    }
  }

  var isAssessment: Bool {
    spans(.referral).contains { span in
      span.tokens.contains { index in
        ["assessment", "assessments", "assessed", "reassessment", "order", "ordered"].contains {
          text.isWord(index, $0)
        }
      }
    }
  }

  /// Strategies and methods are used whenever there is teaching.
  var isApproach: Bool { has(.approach) }

  /// “TA support”: beside whom else?
  var isAssistantTime: Bool {
    section == .f && !reads(.group)
      && roles.contains { role in
        role.code == "teaching-assistant"
          && ["support", "time", "hours", "help"].contains { text.isWord(role.tokens.upperBound, $0) }
      }
  }

  /// “A TA for 16 hours a week”: alone, or beside whom else?
  var isAssistantAlone: Bool {
    section == .f && !reads(.group) && roles.count == 1
      && roles.allSatisfy { $0.code == "teaching-assistant" }
      && parts(.total).contains { $0.part.code == "minutes" && $0.part.unit == "week" }
  }

  /// “An adult sits with her”: anybody may.
  var actsByAnybody: Bool {
    spans(.weakPerson).contains { person in
      let next = person.tokens.upperBound
      return !text.endsWith(person.tokens.upperBound - 1, "s")
        && !SortedSpans.overlapping(marks[.task], next..<next + 1).isEmpty
    }
  }

  /// “up to 40 nights a year”: one night would do.
  var isAtMost: Bool {
    parts(.total).contains { part in
      guard let code = part.part.code, ["day", "night", "weekend"].contains(code) else {
        return false
      }
      let first = part.tokens.lowerBound
      return SortedSpans.overlapping(marks[.limit], max(0, first - 1)..<first).contains {
        $0.code == "max"
      }
    }
  }

  /// “direct payment”, “personal budget”
  func isMoneyName(_ span: PhraseSpan) -> Bool {
    !SortedSpans.overlapping(marks[.moneyPaid], span.tokens).isEmpty
  }

  /// Supervision without a number of adults.
  var needsRatio: Bool { tokens.contains { text.isFolded($0, "supervision") } && !reads(.group) && !hasAmount }

  /// Opportunities and supervision are somebody's.
  var asksForSomebody: Bool {
    tokens.contains { text.isFolded($0, "opportunities") || text.isFolded($0, "supervision") }
  }

  var isSmallGroup: Bool {
    spans(.smallGroup).contains { span in
      span.tokens.count > 1 || !span.tokens.contains { marks.isNamed[$0] }
    }
      && !parts(.group).contains { ($0.part.high ?? 0) > 1000 }
  }

  /// A course that has a name.
  var namesTraining: Bool {
    spans(.qualification).contains { span in
      ![
        "trained", "training", "qualified", "experience", "experienced", "registered", "hold", "holds", "holding",
        "has", "have", "completed",
      ]
      .contains { text.isWord(span.tokens.lowerBound, $0) }
    }
  }
}

extension ReadText {
  /// “as required”, “if clinically indicated”: a sign would settle it.
  func isNeedWord(_ index: Int) -> Bool {
    ["required", "needed", "necessary", "appropriate", "indicated", "progress", "tired"].contains { isWord(index, $0) }
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
