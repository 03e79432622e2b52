import PlanModel

extension StatementFacts {
  /// “appointments with the dietitian”, “visits by the social worker”: with whom one meets says what it is.
  func isPost(_ span: PhraseSpan) -> Bool {
    // A timetable that says its times.
    if text.isWord(span.tokens.upperBound - 1, "timetable"),
      parts(.frequency).contains(where: { $0.part.unit == "clock" })
    {
      return true
    }
    guard saysWho else { return false }
    if text.isWord(span.tokens.upperBound - 1, "treatment"), !roles.isEmpty, hasAmount {
      return true
    }
    guard section != .f else { return false }
    return ["appointment", "appointments", "visit", "visits", "consultation", "consultations"]
      .contains {
        text.isWord(span.tokens.upperBound - 1, $0)
      }
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
  var isContact: Bool { has(.contact) && !has(.thing) }
}
