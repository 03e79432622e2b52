package import Findings
import PlanModel

/// Earlier advice that is relied on without the three agreements.
package struct ReuseNotAgreed: Rule {
  package let about = RuleDescription(
    "reuse-not-agreed", .advice, .error, runs: .plans,
    finds:
      "Earlier advice that is relied on, and the agreement of its author, of the authority or of the family that it is"
      + " sufficient is not on record with its day.",
    spares: "Advice that was given for this assessment.",
    why:
      "Advice need not be sought afresh where all three are satisfied that what there is is"
      + " sufficient. Without one of them"
      + " it must be sought.",
    remedy: "Record when each of the three agreed (reuse), or ask for new advice.",
    basis: "reg 6(4) SEND Regulations 2014",
    examples: [
      .fires("A report of 2024 is relied on, and the family was not asked.") {
        var reuse = Reuse()
        reuse.authorAgreed = $0.day(-40)
        reuse.authorityAgreed = $0.day(-40)
        $0.advice.reuse = reuse
      },
      .calm("Author, authority and parents agreed that it is sufficient.") {
        var reuse = Reuse()
        reuse.authorAgreed = $0.day(-40)
        reuse.authorityAgreed = $0.day(-40)
        reuse.familyAgreed = $0.day(-40)
        $0.advice.reuse = reuse
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.plan.annex.compactMap { row in
      guard let advice = row.advice, advice.reuse != nil || row.request?.status == "reused" else { return nil }
      let agreed = [
        ("author", advice.reuse?.authorAgreed), ("authority", advice.reuse?.authorityAgreed),
        ("family", advice.reuse?.familyAgreed),
      ]
      let missing = agreed.filter { $0.1 == nil }.map(\.0)
      guard !missing.isEmpty else { return nil }
      let whose = missing.joined(separator: ", the ")
      return finding(
        "\(context.name(advice, row.label)) is relied on from earlier without the agreement of the \(whose)",
        at: context.place(of: advice, row.label, field: "reuse"))
    }
  }
}
