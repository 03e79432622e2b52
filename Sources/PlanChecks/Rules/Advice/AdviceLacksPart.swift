package import Findings
import PlanModel

/// Advice without needs, without provision or without outcomes.
package struct AdviceLacksPart: Rule {
  package let about = RuleDescription(
    "advice-lacks-part", .advice, .warning, runs: .adviceAndPlans,
    finds: "A submission that has some of needs, provision and outcomes and not all three.",
    spares:
      "Advice that assessed and found no needs; the family's own; an addendum, advice for a review, and a nil return,"
      + " which is told as that.",
    why:
      "Everybody who is asked advises on the needs, on what provision they call for, and on the"
      + " outcomes to be achieved.",
    remedy: "Return it to its author for what is missing, or for a statement that nothing arises.",
    basis: "reg 6(1) SEND Regulations 2014; SEND Code of Practice 9.51",
    examples: [
      .fires("The psychologist's advice has needs and no provision.") {
        $0.advice.items.removeAll { $0.kind == .provision }
      },
      .fires("The psychologist's advice has no outcomes.") { $0.advice.items.removeAll { $0.kind == .outcome } },
      .calm("The psychologist's advice has all three.") { _ in },
    ])
  package init() {}

  private static let parts: [(kind: ItemKind, words: String)] = [
    (.need, "needs"), (.provision, "provision"), (.outcome, "outcomes"),
  ]

  package func findings(in context: CheckContext) -> [Finding] {
    context.professional.compactMap { label, advice in
      guard advice.kind == .advice, advice.addsTo == nil else { return nil }
      let kinds = Set(advice.items.map(\.kind))
      // Who looked and found none owes no provision.
      guard !kinds.isDisjoint(with: AdviceLacksPart.parts.map(\.kind)) else { return nil }
      if !kinds.contains(.need), kinds.contains(.noNeeds) { return nil }
      let missing = AdviceLacksPart.parts.filter { !kinds.contains($0.kind) }.map(\.words)
      guard !missing.isEmpty else { return nil }
      return finding(
        "\(context.name(advice, label)) has no \(missing.joined(separator: " and no "))",
        at: context.place(of: advice, label))
    }
  }
}
