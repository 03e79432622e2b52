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
      if !facts.saysWho, !facts.isScheme, !facts.isHandedOver(what) { missing.insert(.who) }
      if facts.isForEverybody { break }
      if !facts.saysHowOften || facts.hasLooseHours, !facts.isOnce { missing.insert(.howOften) }
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
      if !facts.saysWho || facts.trainsEverybody, !facts.namesTraining || !facts.hasAmount && !facts.isOnce {
        missing.insert(.who)
      }
    case .referral:
      if facts.isAssessment, !facts.isOnce { missing.insert(.date) }
      if facts.isSignpost { missing.insert(.what) }
      if facts.isRequest { missing.insert(.what) } else if !facts.saysWho { missing.insert(.who) }
    case .curriculum:
      if !what.hasFirm, !facts.saysWho { missing.insert(.who) }
      if !what.hasFirm, facts.isApproach, !facts.saysHowOften { missing.insert(.howOften) }
    case .equipment, .environment:
      if facts.promisesWork || facts.actsByAnybody || facts.isStaffedByAnybody, !facts.saysWho { missing.insert(.who) }
    }
    if facts.isAtMost { missing.insert(.howOften) }
    if Rescuing.isOpen(facts) { missing.insert(.howLong) }
    if kind == .equipment, !what.hasFirm, !facts.saysWho { missing.insert(.who) }
    if facts.asksForSomebody, !facts.saysWho { missing.insert(.who) }
    if !what.hasFirm, !facts.isStaffing, kind != .training, kind != .referral || !facts.isAssessment || !facts.isOnce {
      missing.insert(.what)
    }
    if facts.needsRatio || facts.isSmallGroup && kind != .equipment { missing.insert(.group) }
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
    // A thing that depends on something: nobody knows by when it will be there.
    let dependsOnSomething = !escapes.isDisjoint(with: ["resource-conditional", "vague-discretion"])
    if dependsOnSomething, [.equipment, .environment].contains(kind), !facts.reads(.date), !facts.saysHowOften {
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
    let isOnNeed = vague.contains { span in
      lexicon.families[span.family].id == "vague-discretion"
        && ["as", "if", "when", "where", "whenever", "wherever"].contains {
          facts.text.isWord(span.tokens.lowerBound, $0)
        }
        && span.tokens.contains { facts.text.isNeedWord($0) }
    }
    guard isOnNeed else { return [] }
    // Medicine is given on a sign; for all else, what is asked is how often and by whom.
    if facts.isOnSign { return [.trigger] }
    return facts.saysWho ? [.howOften] : [.howOften, .who]
  }
}

extension StatementFacts {
  /// A step that is done once: what is asked is the day.
  var isDated: Bool { has(.referral) || has(.equipment) && !hasAmount }
}

extension StatementFacts {
  /// A thing that is there on a stated day: whoever orders it, it can be seen.
  func isHandedOver(_ what: WhatReading) -> Bool {
    isOnce && !promisesWork && what.firm.contains { $0.kind == .equipment || $0.kind == .environment }
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

  /// “direct payment”, “personal budget”
  func isMoneyName(_ span: PhraseSpan) -> Bool {
    !SortedSpans.overlapping(marks[.moneyPaid], span.tokens).isEmpty
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
