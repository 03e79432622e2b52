package import Findings
import PlanModel

/// Advice that is older than the authority takes as up to date.
package struct AdviceStale: Rule {
  package let about = RuleDescription(
    "advice-stale", .dates, .warning, runs: .plans,
    finds:
      "Advice that is older than twelve months on the day of the plan, or whose assessments all are. An authority may"
      + " set another number of months.",
    spares: "Advice on whose reuse author, authority and family agree; advice that says the position is unchanged; the"
      + " family's own; in a plan that is amended, the advice that the plan was first made with.",
    why: "Needs change. A plan that rests on old advice may ask for what no longer helps.",
    remedy: "Ask for newer advice, or record that all three agree the old one is sufficient (regulation 6(4)).",
    basis: "reg 6(4) SEND Regulations 2014; practice",
    examples: [
      .fires("The psychologist's report is two years old.") {
        $0.advice.dated = $0.date.adding(months: -24) ?? $0.date
        $0.advice.assessments = []
      },
      .calm("The report is two years old, and all three agreed that it is sufficient.") {
        $0.advice.dated = $0.date.adding(months: -24) ?? $0.date
        $0.advice.assessments = []
        var reuse = Reuse()
        reuse.authorAgreed = $0.day(-40)
        reuse.authorityAgreed = $0.day(-40)
        reuse.familyAgreed = $0.day(-40)
        $0.advice.reuse = reuse
      },
      .calm("The report is thirteen months old and says that the position is unchanged.") {
        $0.advice.dated = $0.date.adding(months: -13) ?? $0.date
        $0.advice.assessments = []
        $0.advice.limits = Prose("I spoke with the school last week: the position is unchanged.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    let months = context.settings.adviceStaleMonths
    guard context.stage?.isAssessedHere != false, let oldest = plan.date.adding(months: -months) else { return [] }
    let first = context.stage?.showsFirstMade == true ? plan.dates.firstMade : nil
    return plan.annex.compactMap { row -> Finding? in
      guard let advice = row.advice, row.state != .reused, !advice.isByFamily, advice.kind != .transferredPlan,
        advice.reuse == nil, first.map({ advice.dated > $0 }) ?? true
      else { return nil }
      let seen = advice.allAssessments
      let isOld = advice.dated < oldest
      let isSeenLongAgo = !seen.isEmpty && seen.allSatisfy { $0.on.isCertainly(before: oldest) }
      guard isOld || isSeenLongAgo, !saysUnchanged(advice, context.words) else { return nil }
      let name = context.name(advice, row.label)
      return finding(
        isOld
          ? "\(name) is dated \(advice.dated.displayed(.long)), more than \(months) months before the plan"
          : "\(name) rests on assessments more than \(months) months before the plan",
        at: context.place(of: advice, row.label, field: isOld ? "dated" : "assessed"))
    }
  }

  private func saysUnchanged(_ advice: Advice, _ lists: RuleWords) -> Bool {
    advice.remarks.contains { lists.holds(.stillHolds, in: $0.plain) }
  }
}
