package import PlanModel

/// What changed from one plan to another: every entry that is new, gone, elsewhere, or not what it was.
///
/// Pure, and the same whatever order things came in. An amount of time decides where numbers give it exactly on both
/// sides; otherwise every field is weighed by itself. What no rule can weigh is called changed, and both versions are
/// there for people to judge.
package enum PlanComparison {
  package static func comparison(from old: KeptPlan, to new: KeptPlan, by rules: WeighingRules) -> Comparison {
    Comparison(
      from: Comparison.Side(old), to: Comparison.Side(new), changes: changes(from: old, to: new, by: rules))
  }

  package static func changes(from old: KeptPlan, to new: KeptPlan, by rules: WeighingRules) -> [PlanChange] {
    let entries = EntryChanges(old, new, rules).list()
    let others =
      NoteChanges.list(old, new, rules) + PlacementChanges.list(old, new, rules) + BudgetChanges.list(old, new, rules)
      + AnnexChanges.list(old, new, rules)
    return Section.allCases.flatMap { section in
      (entries + others).filter { $0.section == section }
    }
  }
}
