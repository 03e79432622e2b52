import PlanModel

/// What a statement says besides a thing, read once for all its things.
struct ThingContext {
  let section: Section
  let saysWho: Bool
  let hasRole: Bool
  let hasAmount: Bool
  let hasClock: Bool

  init(_ facts: StatementFacts) {
    section = facts.section
    saysWho = facts.saysWho
    hasRole = facts.has(.role)
    hasAmount = facts.hasAmount
    hasClock = facts.parts(.frequency).contains { $0.part.unit == "clock" }
  }
}

extension StatementFacts {
  /// “appointments with the dietitian”, “visits by the social worker”: with whom one meets says what it is.
  func isPost(_ span: PhraseSpan, _ context: ThingContext) -> Bool {
    let last = span.tokens.upperBound - 1
    // “transition sessions”, “family network meeting”: the word before says which.
    let isContainer = SortedSpans.overlapping(marks[.container], span.tokens).contains { $0.tokens == span.tokens }
    if span.tokens.count == 1, isContainer, Professions.isOwn(span.tokens.lowerBound - 1, text, marks) { return true }
    // “Careers guidance”, and the fields say by whom and how often.
    if given.isSuperset(of: [.who, .howOften]), Professions.isOwn(span.tokens.lowerBound - 1, text, marks) {
      return true
    }
    // A timetable that says its times.
    if context.hasClock, text.isWord(last, "timetable") { return true }
    guard context.saysWho else { return false }
    if context.hasRole, context.hasAmount, text.isWord(last, "treatment") { return true }
    if context.hasRole, context.hasAmount,
      ["consultation", "consultations", "supervision"].contains(where: { text.isWord(last, $0) })
    {
      return true
    }
    guard context.section != .f else { return false }
    return ["appointment", "appointments", "visit", "visits", "consultation", "consultations"].contains {
      text.isWord(last, $0)
    }
  }

  /// “feeding clinic”: who holds it, and what it is.
  func isClinic(_ span: PhraseSpan, _ context: ThingContext) -> Bool {
    section == .g && span.kind == .review && context.hasAmount && text.isWord(span.tokens.upperBound - 1, "clinic")
  }

  /// A meeting, review or assessment that something comes after: “after the allocation meeting”.
  func isOnlyWhen(_ span: PhraseSpan) -> Bool {
    let isEvent = span.tokens.contains { index in
      ["meeting", "review", "assessment", "panel", "course", "clinic"].contains {
        text.isWord(index, $0)
      }
    }
    guard isEvent else { return false }
    let first = span.tokens.lowerBound
    return (max(tokens.lowerBound, first - 3)..<first).contains { index in
      ["after", "following", "until", "pending", "before"].contains { text.isWord(index, $0) }
    }
  }

  /// Contact: calls, letters, updates.
  var isContact: Bool { spans(.contact).contains { $0.code == "call" } || has(.contact) && !has(.thing) }
}
