package import Findings
import PlanModel

/// A special educational need that no outcome is about.
package struct NeedWithoutOutcome: Rule {
  package let about = RuleDescription(
    "need-without-outcome", .outcomes, .note, runs: .plans,
    finds: "A need in section B that no outcome in section E is about.",
    spares: "A need that the family alone reports; a need whose provision works towards an outcome.",
    why: "A need without an outcome has no measure by which a review could see whether help makes a difference.",
    remedy: "Ask the author what the child is to be able to do, or link an outcome that is there already.",
    basis: "SEND Code of Practice 9.66 and 9.69(E)",
    examples: [
      .fires("A need that no outcome is linked to", at: "XN1") {
        $0.add(need: "Amira spells 12 of the 100 most common words.", area: .cognitionLearning) { need in
          need.metBy = ["XP1"]
        }
        $0.add(provision: "A specialist teacher teaches Amira spelling alone for 20 minutes each week in term time.") {
          $0.needs = ["XN1"]
          $0.outcomes = []
        }
      },
      .calm("A need that an outcome is linked to") {
        $0.add(need: "Amira spells 12 of the 100 most common words.", area: .cognitionLearning)
        $0.add(outcome: "By July 2027 Amira spells 60 of the 100 most common words.") { $0.needs = ["XN1"] }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let working = Set(context.rows.filter { !$0.entry.outcomes.isEmpty }.map(\.entry.id))
    let without = context.needs.filter { need in
      need.section == .b && !need.isFamilys && !need.isParentReported && need.entry.outcomes.isEmpty
        && !need.entry.provisions.contains(where: working.contains)
    }
    return oneByOne(without, field: "outcomes", says: "has no outcome", allSay: "needs have no outcome")
  }
}
