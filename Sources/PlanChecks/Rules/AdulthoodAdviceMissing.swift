package import Findings
import PlanModel

/// From Year 9: no advice on preparing for adulthood has come.
package struct AdulthoodAdviceMissing: Rule {
  package let about = RuleDescription(
    "adulthood-advice-missing", .advice, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.terms.preparesForAdulthood, context.stage?.isAssessedHere != false,
      let head = context.profile.adviceHeads.first(where: { $0.when == .adulthood })
    else { return [] }
    let rows = context.plan.annex.filter { $0.head == head.head || $0.advice?.regulations.contains(head.head) == true }
    guard !rows.contains(where: { [.received, .reused, .declined, .exception].contains($0.state) }) else { return [] }
    return [
      Finding(
        id, .error, "Advice under regulation 6(1)(\(head.head.rawValue)) is outstanding: \(head.title)",
        explanation:
          "From Year \(context.profile.adulthoodYearGroup) advice on adult life must be sought, often as part of"
          + " other advice.",
        remedy: "Obtain it, or ask an adviser who wrote on adult life to name head \(head.head.rawValue) too.",
        basis: head.authority, at: context.casePlace(.k, field: "advice"))
    ]
  }
}
