package import Findings
import PlanModel

/// A payment that does not say what it secures, which needs and outcomes it is for, or how much it is.
package struct DirectPaymentIncomplete: Rule {
  package let about = RuleDescription(
    "direct-payment-incomplete", .place, .error, runs: .plans,
    finds: "A payment of section J that names no provision, needs, outcomes or amount, or names what is not in the"
      + " plan. A warning where the budget is not paid directly.",
    spares: "A plan without payments.",
    why: "Section J must set out the needs and outcomes that a direct payment is to meet.",
    remedy: "Name the items in the case file, each as submission/item, and state the amount.",
    basis: "reg 12(1)(j) SEND Regulations 2014",
    examples: [
      .fires("A direct payment of £2,000 for nothing that is named", at: "J") {
        $0.pay { $0.amount = "2000.00" }
      },
      .calm("A direct payment of £2,000 for a row of section F, its need and its outcome") {
        $0.payInFull()
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.payments.compactMap { number, payment in
      let lists = [
        ("provision", payment.provisions), ("needs", payment.needs), ("outcomes", payment.outcomes),
      ].map { ($0.0, context.plan.entries(named: $0.1)) }
      var missing = lists.filter { $0.1.found.isEmpty && $0.1.unknown.isEmpty }.map(\.0)
      if payment.amount == nil { missing.append("amount") }
      let unknown = lists.flatMap(\.1.unknown)
      guard !missing.isEmpty || !unknown.isEmpty else { return nil }
      let lacks = missing.isEmpty ? nil : "leaves out: \(missing.joined(separator: ", "))"
      let names = unknown.isEmpty ? nil : "names what is not in the plan: \(unknown.joined(separator: ", "))"
      return finding(
        "Payment \(number) \([lacks, names].compactMap { $0 }.joined(separator: "; "))",
        at: context.casePlace(.j, item: payment.id), payment.isDirect ? .error : .warning)
    }
  }
}
