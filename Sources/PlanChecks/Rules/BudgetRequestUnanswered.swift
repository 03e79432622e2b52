package import Findings
import PlanModel

/// The family asked for a personal budget, and section J says nothing of an answer, or refuses without a reason.
package struct BudgetRequestUnanswered: Rule {
  package let about = RuleDescription(
    "budget-request-unanswered", .place, .warning, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: []
  )
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let record = context.plan.record
    let asked = context.plan.entries(in: .j, .request).contains { entry in
      if case .request(let request) = entry.content { request.answer == nil || request.answer == "open" } else { false }
    }
    if let budget = record.personalBudget {
      guard budget.isRequested else { return [] }
      if budget.answer == nil || budget.answer == "open" { return [finding("has no answer", context)] }
      let isBare = budget.answer != "agreed" && budget.reason == nil && budget.statement == nil
      return isBare ? [finding("is answered without a reason", context)] : []
    }
    return asked ? [finding("has no answer", context)] : []
  }

  private func finding(_ words: String, _ context: CheckContext) -> Finding {
    Finding(
      id, .warning, "The request for a personal budget \(words)",
      explanation: "The authority must prepare a budget when it is asked to while a draft is out or at a review.",
      remedy: "Record what was decided, when and why, in the case file (personal-budget).",
      basis: "CFA 2014 s.49(1)", at: context.casePlace(.j, field: "answer"))
  }
}
