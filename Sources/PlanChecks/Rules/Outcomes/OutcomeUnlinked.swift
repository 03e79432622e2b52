package import Findings
import PlanModel

/// An outcome that no need leads to, or that no provision works towards.
package struct OutcomeUnlinked: Rule {
  package let about = RuleDescription(
    "outcome-unlinked", .outcomes, .warning, runs: .adviceAndPlans,
    finds: "An outcome that is linked to no need, or to no row of provision.",
    spares: "An outcome that has been reached; wishes of the family.",
    why: "A plan is to show the thread from need to outcome to provision. A loose outcome has nobody who works towards "
      + "it.",
    remedy: "Name the needs that the outcome is about, and the rows that work towards it.",
    basis: "SEND Code of Practice 9.66 and 9.69",
    examples: [
      .fires("An outcome that is linked to nothing", at: "XO1") {
        $0.add(outcome: "By July 2027 Amira spells 20 words of two syllables without help.") {
          $0.needs = []
          $0.provisions = []
        }
      },
      .fires("An outcome that no row of provision works towards", at: "XO1") {
        $0.add(outcome: "By July 2027 Amira spells 20 words of two syllables without help.") { $0.provisions = [] }
      },
      .calm("An outcome with a need and a row") {
        $0.add(outcome: "By July 2027 Amira spells 20 words of two syllables without help.")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let judged = context.outcomes.filter { $0.section == .e && !$0.isFamilys && $0.achievedOn == nil }
    let noNeed = judged.filter { $0.entry.needs.isEmpty }
    return oneByOne(
      noNeed.filter { $0.entry.provisions.isEmpty }, field: "needs", says: "is linked to no need and to no provision",
      allSay: "outcomes are linked to no need and to no provision")
      + oneByOne(
        noNeed.filter { !$0.entry.provisions.isEmpty }, field: "needs", says: "is linked to no need",
        allSay: "outcomes are linked to no need")
      + oneByOne(
        judged.filter { !$0.entry.needs.isEmpty && $0.entry.provisions.isEmpty }, field: "provisions",
        says: "has no provision that works towards it", allSay: "outcomes have no provision that works towards them")
  }
}
