package import PlanModel

extension Make {
  /// A decision as it stands in decisions.xml.
  ///
  /// - Parameter items: "sub-1#N1", "case#V1" for an item of the case file, "sub-1" for a submission as a whole.
  package static func decision(
    _ id: String, _ kind: Decision.Kind, _ items: [String], replaces: [String] = [],
    _ fill: (inout Decision.Value) -> Void = { _ in }
  ) -> Decision {
    var decision = Decision(id: id, kind: kind, reason: Prose("It was agreed."), by: "R. Officer", on: today)
    decision.items = items.map(reference)
    decision.replaces = replaces
    fill(&decision.value)
    return decision
  }

  package static func rewording(_ id: String, _ item: String, _ field: String = "statement", to words: String)
    -> Decision
  {
    decision(id, .reword, [item]) { ($0.field, $0.text) = (field, Prose(words)) }
  }

  /// "sub-1#N1", "case#V1" or "sub-1".
  package static func reference(_ name: String) -> Decision.ItemReference {
    let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
    return Decision.ItemReference(
      submission: parts.first == "case" ? nil : parts.first, item: parts.count > 1 ? parts[1] : nil)
  }

  /// A choice of a question as it stands on record once somebody has taken it.
  package static func decision(_ id: String, taking choice: Question.Choice) -> Decision {
    var decision = choice.decision
    decision.id = id
    decision.by = "R. Officer"
    return decision
  }
}
