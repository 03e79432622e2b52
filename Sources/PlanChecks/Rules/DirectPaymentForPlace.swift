package import Findings
import PlanModel

/// A payment for a place at a school or college, which a direct payment may not buy.
package struct DirectPaymentForPlace: Rule {
  package let about = RuleDescription(
    "direct-payment-for-place", .place, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "",
    examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.payments.filter { $0.payment.isForPlace == true }.map { number, payment in
      Finding(
        id, .error, "Payment \(number) is for a place at a school or college",
        explanation: "A direct payment cannot pay for a place at a school or post-16 institution.",
        remedy: "Take it out of the personal budget: the authority pays for the place itself.",
        basis: "Special Educational Needs (Personal Budgets) Regulations 2014",
        at: context.casePlace(.j, item: payment.id, field: "for-place"))
    }
  }
}
