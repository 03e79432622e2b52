import PlanModel

enum PromiseKind {
  /// What kind of promise a statement makes, by the names in it.
  static func of(_ facts: StatementFacts, _ what: WhatReading) -> Promise.Kind {
    let kinds = Set(what.firm.map(\.kind))
    let isStep = facts.isStep && !facts.saysHowOften && !facts.reads(.sessionLength)
    if facts.has(.trigger), !facts.isCounted, !isStep { return .protocolOnDemand }
    let procedures = facts.spans(.procedure).filter { span in
      (span.code != "G" || facts.section == .g)
        && !SortedSpans.overlapping(facts.marks[.service], span.tokens).contains { $0.tokens.count > span.tokens.count }
    }
    if let first = procedures.first, !facts.isPlaceOfThing(first) { return .procedure }
    if facts.has(.moneyPaid), facts.reads(.money), !facts.reads(.sessionLength) { return .money }
    if what.firm.first?.kind == .training || facts.isAboutTraining { return .training }
    if isStep, what.firm.isEmpty || !facts.has(.role) { return .referral }
    let named = facts.namedThings
    let isThing = !named.isEmpty
    if kinds.contains(.review), !facts.isVisit, !facts.isAppointment(what),
      named.isEmpty || what.firm.first?.kind == .review
    {
      return .review
    }
    if named.contains(.environment),
      facts.parts(.group).contains(where: { $0.part.children == nil && ($0.part.low ?? 0) > 2000 }),
      !kinds.contains(.thing), !facts.reads(.sessionLength)
    {
      return .environment
    }
    // “a work bay, 1.5 m by 2 m”: whoever builds it, it can be measured.
    if what.firm.isEmpty, facts.isMeasured, !facts.hasAmount, !facts.promisesWork, facts.roles.isEmpty,
      !facts.has(.weakPerson)
    {
      return .environment
    }
    if facts.isExam { return .curriculum }
    // A room that one may go to is help of a kind: who, how often, how long.
    if facts.isOpenAccess { return .delivered }
    let isWork = what.firm.contains { span in
      [.thing, .breaks, .discipline].contains(span.kind)
        && !what.firm.contains {
          $0.kind != .thing && $0.tokens.overlaps(span.tokens) && $0.tokens.count >= span.tokens.count
        }
    }
    if isThing, !isWork, !facts.promisesWork, !facts.isTimetabledWork {
      let first = [PhraseKind.equipment, .environment, .curriculum].min { facts.first($0) < facts.first($1) }
      return first == .equipment ? .equipment : first == .environment ? .environment : .curriculum
    }
    return .delivered
  }
}

extension StatementFacts {
  /// Equipment, surroundings and ways of teaching that are named, also where a vague word takes their meaning away.
  var namedThings: Set<PhraseKind> {
    Set([PhraseKind.equipment, .environment, .curriculum].filter { has($0) })
  }

  /// A length, a weight, a number of lux: figures that count nothing else.
  var isMeasured: Bool {
    tokens.contains { index in
      let token = text.tokens[index]
      return token.kind == .number && !token.isMoney && !token.isOrdinal && text.number(at: index) == nil
        && !cover.isAmount[index]
    }
  }

  /// “Sensory room, 2 x daily, 15 mins”: somebody takes the child there.
  var isTimetabledWork: Bool {
    let isOften = parts(.frequency).contains { part in
      ["day", "week", "fortnight", "month"].contains(part.part.unit ?? "")
    }
    return isOften && parts(.sessionLength).contains { $0.part.code != "clock" }
      && first(.equipment) > first(.environment)
  }

  func first(_ kind: PhraseKind) -> Int { spans(kind).first?.tokens.lowerBound ?? .max }

  /// “access to a rest area”, without an amount.
  var isOpenAccess: Bool {
    !hasAmount && !isOnce && !tokens.contains { text.isFolded($0, "environment") || text.isFolded($0, "curriculum") }
      && tokens.contains { text.isFolded($0, "access") && text.isFolded($0 + 1, "to") }
  }

  /// So many hours, days or sessions; not “twice” in what sets a protocol off.
  var isCounted: Bool { parts(.total).contains { $0.part.code != "times" } }

  /// Signposting, a referral, an assessment: a step towards provision.
  var isStep: Bool { has(.referral) }

  var isAboutTraining: Bool {
    spans(.training).contains { span in text.isFolded(span.tokens.lowerBound, "training") }
      && has(.weakPerson) && !reads(.frequency)
  }

  var isVisit: Bool {
    tokens.contains { index in
      ["visit", "visits", "see", "sees", "treats", "treat", "calls"].contains { text.isWord(index, $0) }
    }
  }

  /// An appointment with somebody is work of theirs.
  func isAppointment(_ what: WhatReading) -> Bool {
    saysWho
      && what.firm.first.map {
        ["appointment", "appointments"].contains(text.folded($0.tokens.upperBound - 1))
      } == true
  }

  /// Breaks and papers of an exam: the school's invigilators see to them.
  var isExam: Bool {
    roles.isEmpty
      && spans(.curriculum).contains { span in
        ["exam", "exams", "examination", "examinations", "mocks"].contains {
          text.isWord(span.tokens.upperBound - 1, $0)
        }
      }
  }

  /// Equipment that is kept or used where the procedure is: “a cushion on the minibus”.
  func isPlaceOfThing(_ span: PhraseSpan) -> Bool {
    guard section != .g, first(.equipment) < span.tokens.lowerBound else { return false }
    return (max(0, span.tokens.lowerBound - 3)..<span.tokens.lowerBound).contains { index in
      ["on", "in", "for", "during"].contains { text.isWord(index, $0) }
    }
  }

  /// Help, teaching or care that somebody gives.
  var promisesWork: Bool {
    spans(.vagueThing).filter { span in !span.tokens.allSatisfy { cover.isAmount[$0] } }.contains {
      ["support", "help", "assistance", "input", "intervention", "interventions", "care", "supervision"]
        .contains(
          text.folded($0.tokens.upperBound - 1))
    }
  }
}
