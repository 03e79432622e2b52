import PlanModel

/// A field of words that decisions have changed: what the advice says there, and what the plan says now.
struct EditedField {
  let entry: PlanEntry
  let name: String
  let before: Prose
  let after: Prose
  /// Kinds of the decisions that changed it.
  let kinds: Set<Decision.Kind>
}

extension CheckContext {
  /// Every field of words that a decision has changed, in printed order.
  var editedFields: [EditedField] {
    let kinds = Dictionary(plan.decisions.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    return plan.entries.flatMap { entry -> [EditedField] in
      var seen: Set<String> = []
      return entry.changes.compactMap { change in
        guard seen.insert(change.field).inserted, !change.before.isEmpty,
          let after = entry.proseByField.first(where: { $0.field == change.field })?.prose
        else { return nil }
        let all = entry.changes.filter { $0.field == change.field }
        return EditedField(
          entry: entry, name: change.field, before: change.before, after: after,
          kinds: Set(all.compactMap { kinds[$0.decision] }))
      }
    }
  }
}
