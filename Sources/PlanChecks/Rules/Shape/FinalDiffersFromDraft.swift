package import Findings
import PlanModel

/// A final plan that says otherwise than the draft the family saw, and nothing on record explains it.
package struct FinalDiffersFromDraft: Rule {
  package let about = RuleDescription(
    "final-differs-from-draft", .shape, .error, runs: [.final],
    finds: "An entry of sections B to H2 in a final plan that was added, changed or left out since the draft that was"
      + " served, where no comment of the family that was agreed, and no decision on record, accounts for it.",
    spares:
      "A change that follows from a comment of the family, a decision with its reason, and health provision that the"
      + " commissioner has not agreed. Where the draft is not in the case folder, nothing is compared.",
    why: "A final plan may differ from the draft only because of what the family said and because of the placement.",
    remedy: "Send the family the draft again with the change, or record the decision or comment that it follows from.",
    basis: "SEND Code of Practice 9.125; good practice",
    examples: [
      .fires("A row was changed after the draft was served, and nobody recorded why.", at: "F1") { example in
        example.makeFinal()
        example.earlier = { plan in
          plan.change("F1") { $0.what = Prose("Other words.") }
        }
      },
      .calm("The final plan has the words of the draft.") { example in
        example.makeFinal()
        example.earlier = { _ in }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard context.isFinal, context.stage?.showsFirstMade != true, let earlier = context.earlier,
      context.profile.stages[earlier.stage]?.isServed == true
    else { return [] }
    return EarlierEntries(plan, since: earlier).changes.filter { change in
      !change.isDecided(in: plan) && !isAsked(change, plan) && !isRefusedHealth(change, plan)
    }.map { change in
      let what = change.entry == nil ? "is left out" : change.earlier == nil ? "is new" : "was changed"
      return finding(
        "\(change.name) \(what) since the draft that the family saw",
        at: change.entry.map { context.place(of: $0) }
          ?? Place(file: plan.record.source.path, label: change.label, section: change.section.rawValue))
    }
  }

  /// Whether an agreed comment of the family names the entry or its section, or names nothing.
  private func isAsked(_ change: EarlierEntries.Change, _ plan: Plan) -> Bool {
    plan.record.representations.contains { comment in
      guard comment.outcome == "agreed" || comment.outcome == "agreed-in-part" else { return false }
      let named = [comment.item, comment.changedItems].compactMap { $0 }.joined(separator: " ")
      if let label = change.label, named.split(whereSeparator: { " ,;".contains($0) }).contains(Substring(label)) {
        return true
      }
      if comment.section == change.section.rawValue { return true }
      return named.isEmpty && comment.section == nil
    }
  }

  private func isRefusedHealth(_ change: EarlierEntries.Change, _ plan: Plan) -> Bool {
    change.section == .g
      && plan.record.healthAgreements.contains { answer in
        answer.isRefused && change.sources.contains { $0.submission == answer.submission && $0.item == answer.item }
      }
  }
}
