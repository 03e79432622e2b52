package import Findings
import PlanModel

/// A plan made at a stage that the events of the case have left behind.
package struct StageUnclear: Rule {
  package let about = RuleDescription(
    "stage-unclear", .shape, .error, runs: .plans,
    finds: "A draft of a first plan although the case file says that the final plan was issued before; a proposal of"
      + " amendments, or a draft, dated after the amended plan that followed from it.",
    spares: "A new draft after a re-assessment or an order of the Tribunal, and a plan issued on the same day.",
    why: "Title, mark and file name follow the stage. A paper that says “draft” when the plan is in force misleads"
      + " everybody who holds it.",
    remedy: "Set the stage in the case file (stage), or correct the event.", basis: "good practice",
    examples: [
      .fires("The plan is made as a draft, and the final plan was issued a week before.") {
        $0.add(event: "final-issued", -7)
      },
      .calm("The final plan was issued, and a re-assessment began after that.") {
        $0.add(event: "final-issued", -60)
        $0.add(event: "reassessment-notified", -30)
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    guard let rule = context.stage, !rule.isDatedAsMade, rule.isAssessedHere,
      let made = last(rule.showsFirstMade ? ["amended-issued"] : ["final-issued", "amended-issued"], plan),
      last(StageUnclear.startsAnew(rule), plan).map({ $0 < made }) ?? true
    else { return [] }
    return [
      finding(
        "The plan is made as \(plan.stage.rawValue), and the case file says that a plan was issued on"
          + " \(made.displayed(.long))", at: context.casePlace(field: "stage"))
    ]
  }

  /// What may rightly be followed by a new draft, or by a new proposal.
  private static func startsAnew(_ rule: StageRule) -> [String] {
    let again = [
      "request-received", "reassessment-request", "reassessment-notified", "tribunal-order-assess",
      "tribunal-order-make", "unopposed-appeal-assess",
    ]
    return rule.showsFirstMade ? again + ["review-decision", "review-meeting", "amendment-notice-sent"] : again
  }

  private func last(_ kinds: [String], _ plan: Plan) -> CivilDate? {
    plan.record.events.filter { kinds.contains($0.kind) && $0.on < plan.date }.map(\.on).max()
  }
}
