package import Findings
import PlanModel

/// A payment for a place at a school or college, which a direct payment may not buy.
package struct DirectPaymentForPlace: Rule {
  package let about = RuleDescription(
    "direct-payment-for-place", .place, .error, isFixed: true, runs: .plans,
    finds: "A payment of section J for a place at a school or college.",
    spares: "Payments for tuition or therapy.",
    why: "A direct payment cannot pay for a place at a school or post-16 institution.",
    remedy: "Take it out of the personal budget: the authority pays for the place itself.",
    basis: "Special Educational Needs (Personal Budgets) Regulations 2014",
    examples: [
      .fires("A direct payment for the fees of a school", at: "J") { $0.payInFull { $0.isForPlace = true } },
      .calm("A direct payment for tuition") { $0.payInFull() },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.payments.filter { $0.payment.isForPlace == true }.map { number, payment in
      finding(
        "Payment \(number) is for a place at a school or college",
        at: context.casePlace(.j, item: payment.id, field: "for-place"))
    }
  }
}
