import PlanModel

/// Changes one field of an item's content by a decision, and keeps what stood there.
///
/// The advice itself is never touched: this is the copy of its words that stands in the plan.
enum ContentEdit {
  /// - Returns: what stood in the field before; nil when the item has no such field.
  static func apply(_ decision: Decision, to content: inout AdviceItem.Content) -> [EntryChange]? {
    let field = decision.value.field ?? mainField(of: content)
    let old = content
    guard let before = set(field, decision.value, in: &content) else { return nil }
    var changes = [EntryChange(field: field, before: before, decision: decision.id)]
    // An amount given as a whole sets the length of each time too.
    if field != "session-length", case .provision(let row) = old, case .provision(let changed) = content,
      row.sessionLengths != changed.sessionLengths, let length = ProvisionField.words(of: "session-length", in: row)
    {
      changes.append(EntryChange(field: "session-length", before: length, decision: decision.id))
    }
    return changes
  }

  /// The field that holds the statement itself.
  static func mainField(of content: AdviceItem.Content) -> String {
    switch content {
    case .need, .outcome: "statement"
    case .provision: "what"
    default: "text"
    }
  }

  private static func set(_ field: String, _ value: Decision.Value, in content: inout AdviceItem.Content) -> Prose? {
    switch content {
    case .need(var need):
      let before = NeedField.set(field, value, in: &need)
      content = .need(need)
      return before
    case .outcome(var outcome):
      let before = OutcomeField.set(field, value, in: &outcome)
      content = .outcome(outcome)
      return before
    case .provision(var row):
      let before = ProvisionField.set(field, value, in: &row)
      content = .provision(row)
      return before
    case .strength(let words):
      guard field == "text", let text = value.text else { return nil }
      content = .strength(text)
      return words
    case .risk(let words):
      guard field == "text", let text = value.text else { return nil }
      content = .risk(text)
      return words
    case .fact(var fact):
      guard field == "text", let text = value.text else { return nil }
      let before = fact.words
      fact.words = text
      content = .fact(fact)
      return before
    // A view is the family's own words (CFA 2014 s.19), and a reply without needs is the adviser's finding.
    case .view, .request, .recommendation, .noNeeds:
      return nil
    }
  }
}

private enum NeedField {
  static func set(_ field: String, _ value: Decision.Value, in need: inout Need) -> Prose? {
    guard let text = value.text else { return nil }
    switch field {
    case "statement":
      defer { need.statement = text }
      return need.statement
    case "impact":
      defer { need.impact = text }
      return need.impact ?? Prose("")
    default: return nil
    }
  }
}

private enum OutcomeField {
  static func set(_ field: String, _ value: Decision.Value, in outcome: inout Outcome) -> Prose? {
    guard let text = value.text else { return nil }
    switch field {
    case "statement":
      defer { outcome.statement = text }
      return outcome.statement
    case "measure":
      defer { outcome.measure = text }
      return outcome.measure ?? Prose("")
    case "baseline":
      defer { outcome.baseline = text }
      return outcome.baseline ?? Prose("")
    case "target":
      defer { outcome.target = text }
      return outcome.target ?? Prose("")
    case "by-when":
      defer {
        outcome.byWhen = text.plain
        outcome.byWhenDate = nil
      }
      return Prose(outcome.byWhen ?? "")
    default: return nil
    }
  }
}
