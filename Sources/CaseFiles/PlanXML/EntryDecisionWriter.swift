import PlanModel
import XMLKit

/// Writes what decisions did to an entry: the words of the advice that a decision changed, the advice not followed, and
/// why.
struct EntryDecisionWriter {
  let plan: Plan
  let index: PlanIndex

  func elements(_ entry: PlanEntry) -> [XMLElement] {
    entry.changes.map(changed) + entry.notFollowed.map(notFollowed)
  }

  private func changed(_ change: EntryChange) -> XMLElement {
    let decision = index.decision(change.decision)
    return PlanElement.make(
      "changed",
      [
        "field": change.field, "decision": change.decision, "kind": decision?.kind.rawValue ?? "reword",
        "by": decision?.by, "role": decision?.role, "on": decision?.on.iso,
      ],
      [
        change.before.isEmpty ? nil : PlanElement.prose("before", change.before),
        PlanElement.prose("reason", decision?.reason),
      ].compactMap { $0 })
  }

  private func notFollowed(_ other: NotFollowed) -> XMLElement {
    let decision = index.decision(other.decision)
    let annex = other.source.submission.flatMap(index.annexLabel)
    return PlanElement.make(
      "not-followed",
      [
        "annex": annex,
        "anchor": annex == nil
          ? nil : other.source.submission.map { PlanIndex.anchor(submission: $0, item: other.source.item) },
        "submission": other.source.submission, "item": other.source.item, "role": other.source.role,
        "decision": other.decision, "by": decision?.by, "on": decision?.on.iso,
      ], [PlanElement.prose("reason", decision?.reason)].compactMap { $0 })
  }
}
