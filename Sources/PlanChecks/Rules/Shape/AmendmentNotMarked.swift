package import Findings
import PlanModel

/// An amended plan with a change that has neither a reason nor a source on record.
package struct AmendmentNotMarked: Rule {
  package let about = RuleDescription(
    "amendment-not-marked", .shape, .warning, runs: [.review],
    finds:
      "An entry of an amended plan that is otherwise than in the plan it amends, and neither newer"
      + " advice nor a decision"
      + " with its reason accounts for it; or an amended plan where the plan it amends is not in the case folder.",
    spares: "Entries that newer advice or a decision on record changed, and plans amended by order of the Tribunal.",
    why: "The family must be told what is to be changed, and on what evidence.",
    remedy: "Record the decision with its reason (ehcplan decide), or put the newer advice into the case.",
    basis: "reg 22(2)(a) SEND Regulations 2014",
    examples: [
      .fires("Amendments are proposed, and the plan that is to be amended is not there.") {
        $0.stage = .proposedAmended
      },
      .fires("A row is other than in the plan in force, and nobody recorded why.", at: "F1") { example in
        example.stage = .proposedAmended
        example.earlier = { plan in
          plan.stage = .final
          plan.change("F1") { $0.what = Prose("Other words.") }
        }
      },
      .calm("Amendments are proposed, and nothing has changed yet.") { example in
        example.stage = .proposedAmended
        example.earlier = { $0.stage = .final }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard let stage = context.stage, stage.marksChanges, stage.showsFirstMade, !stage.isWordForWord else { return [] }
    guard let earlier = context.earlier else {
      return [
        finding(
          "The plan that this one amends is not in the case folder, so no change can be marked",
          at: Place(file: plan.record.source.path),
          remedy: "Put the plan that was issued into the folder issued of the case.")
      ]
    }
    let newer = Set(
      context.annexed.filter { max($0.advice.dated, $0.advice.receivedOn ?? $0.advice.dated) > earlier.date }.map {
        $0.advice.id
      })
    return EarlierEntries(plan, since: earlier).changes.filter { change in
      !change.isDecided(in: plan) && !change.sources.contains { $0.submission.map(newer.contains) ?? false }
    }.map { change in
      let what = change.entry == nil ? "is left out" : change.earlier == nil ? "is new" : "is changed"
      return finding(
        "\(change.name) \(what), and neither newer advice nor a decision says why",
        at: change.entry.map { context.place(of: $0) }
          ?? Place(file: plan.record.source.path, label: change.label, section: change.section.rawValue))
    }
  }
}
