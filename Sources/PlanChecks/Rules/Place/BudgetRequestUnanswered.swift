package import Findings
import PlanModel

/// The family asked for a personal budget, and section J says nothing of an answer, or refuses without a reason.
package struct BudgetRequestUnanswered: Rule {
  package let about = RuleDescription(
    "budget-request-unanswered", .place, .warning, runs: .plans,
    finds: "A request for a personal budget without an answer, or a refusal without a reason.",
    spares: "A request that is answered in the case file.",
    why: "The authority must prepare a budget when it is asked to while a draft is out or at a review.",
    remedy: "Record what was decided, when and why, in the case file (personal-budget).",
    basis: "CFA 2014 s.49(1)",
    examples: [
      .fires("A personal budget was asked for, and there is no answer", at: "J") {
        $0.record.personalBudget = PersonalBudget(isRequested: true)
      },
      .calm("A personal budget was asked for and refused, with a reason") {
        $0.record.personalBudget = PersonalBudget(isRequested: true)
        $0.record.personalBudget?.answer = "not-agreed"
        $0.record.personalBudget?.reason = "The therapy is part of a block contract that cannot be divided."
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let record = context.plan.record
    let asked = context.plan.entries(in: .j, .request).contains { entry in
      if case .request(let request) = entry.content { request.answer == nil || request.answer == "open" } else { false }
    }
    if let budget = record.personalBudget {
      guard budget.isRequested else { return [] }
      if budget.answer == nil || budget.answer == "open" { return [told("has no answer", context)] }
      let isBare = budget.answer != "agreed" && budget.reason == nil && budget.statement == nil
      return isBare ? [told("is answered without a reason", context)] : []
    }
    return asked ? [told("has no answer", context)] : []
  }

  private func told(_ words: String, _ context: CheckContext) -> Finding {
    finding("The request for a personal budget \(words)", at: context.casePlace(.j, field: "answer"))
  }
}
