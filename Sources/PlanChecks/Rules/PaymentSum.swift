package import Findings
import PlanModel

/// A payment whose rate, hours and weeks come to another sum than the one stated. Neither is changed.
package struct PaymentSum: Rule {
  package let about = RuleDescription(
    "sum-does-not-match", .fields, .error, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: [])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.payments.compactMap { number, payment in
      guard let product = payment.product, let stated = payment.amount.flatMap({ Pence(pounds: $0) }),
        product != stated
      else { return nil }
      return Finding(
        id, .error,
        "Payment \(number) says \(stated.displayed), and its rate, hours and weeks come to \(product.displayed)",
        explanation: "The family and the payer could each rely on another sum.",
        remedy: "Correct the amount, or the rate, hours or weeks, in the case file.",
        basis: "CFA 2014 s.49; good practice", at: context.casePlace(.j, item: payment.id, field: "amount"))
    }
  }
}
