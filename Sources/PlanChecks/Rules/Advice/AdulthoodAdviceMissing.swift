package import Findings
import PlanModel

/// From Year 9: no advice on preparing for adulthood has come.
package struct AdulthoodAdviceMissing: Rule {
  package let about = RuleDescription(
    "adulthood-advice-missing", .advice, .error, runs: .plans,
    finds: "A child in or beyond Year 9 for whom no advice names head (g), preparing for adulthood.",
    spares: "Year 8 and below, and any advice that names head (g) beside its own, such as that of a careers adviser.",
    why: "From Year 9 advice on adult life must be sought, often as part of other advice.",
    remedy: "Obtain it, or ask an adviser who wrote on adult life to name head (g) too.",
    basis: "reg 6(1)(g) SEND Regulations 2014",
    examples: [
      .fires("A plan in Year 10, and nothing on adult life.", at: "K") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -15 * 12 - 2) ?? $0.date
      },
      .calm("The psychologist wrote on adult life, and the advice names head (g).") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -15 * 12 - 2) ?? $0.date
        $0.advice.regulations = [.d, .g]
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.terms.preparesForAdulthood, context.stage?.isAssessedHere != false,
      let head = context.profile.adviceHeads.first(where: { $0.when == .adulthood })
    else { return [] }
    let rows = context.plan.annex.filter { $0.head == head.head || $0.advice?.regulations.contains(head.head) == true }
    guard !rows.contains(where: { [.received, .reused, .declined, .exception].contains($0.state) }) else { return [] }
    return [
      finding(
        "Advice under regulation 6(1)(\(head.head.rawValue)) is outstanding: \(head.title)",
        at: context.casePlace(.k, field: "advice"))
    ]
  }
}
