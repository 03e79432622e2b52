package import PlanModel

/// What each kind of decision must say.
package enum DecisionParts {
  /// What a decision lacks, to complete “does not say …”; nil when nothing is missing.
  package static func missing(from decision: Decision) -> String? {
    let value = decision.value
    if decision.reason.isEmpty { return "why" }
    if let until = decision.until {
      if decision.kind != .overrideCheck { return "that it overrides a finding, and only that has a last day" }
      if until < decision.on { return "a last day that comes after the day of the decision" }
    }
    if decision.kind == .withdraw { return decision.replaces.isEmpty ? "which decision it takes back" : nil }
    if decision.kind != .overrideCheck, decision.items.isEmpty { return "which item it is about" }
    switch decision.kind {
    case .place:
      let says = value.section != nil || value.area != nil || !value.needs.isEmpty || !value.outcomes.isEmpty
      return says ? nil : "the section, the area, or the needs and outcomes the item belongs to"
    case .merge:
      if decision.items.count < 2 { return "which items are joined" }
      return value.keep == nil && value.text == nil ? "whose words are kept, or the words" : nil
    case .choose:
      if decision.items.count < 2 { return "which items disagree" }
      return value.keep == nil ? "which item is kept" : nil
    case .split:
      return decision.items.count < 2 ? "which items are kept apart" : nil
    case .setAside:
      return nil
    case .depart:
      return value.text == nil ? "the words that stand instead" : nil
    case .reword:
      if value.field == nil { return "which field" }
      return value.text == nil ? "the new words" : nil
    case .authorityAmount:
      if value.field == nil { return "which field" }
      return value.text == nil && value.amount == nil ? "the amount" : nil
    case .overrideCheck:
      return value.check == nil ? "which finding" : nil
    case .withdraw:
      return nil
    }
  }
}
