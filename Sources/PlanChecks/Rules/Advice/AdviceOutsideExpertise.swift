import Findings
import PlanModel

/// A row on which another profession answers. The merge asks about it.
package struct AdviceOutsideExpertise: FoundElsewhere {
  package let about = RuleDescription(
    "advice-outside-expertise", .advice, .note, runs: [.merge, .draft, .final, .review],
    finds: "A row of a type for which other roles answer than its author's, where nobody of those roles advises it.",
    spares: "A row that repeats what the profession itself advises, and what the family asks for.",
    why: "Advisers keep to their own field. Amounts from outside it are easily challenged.",
    remedy: "Ask the profession that answers for it, or record why the row is kept.",
    basis: "SEND Code of Practice 9.51",
    examples: [
      .fires("The psychologist asks for physiotherapy twice a week.") {
        $0.add(provision: "Physiotherapy for 30 minutes twice a week.") { $0.type = "physio-direct" }
      },
      .calm("The psychologist asks for a consultation of psychology.") {
        $0.add(provision: "The psychologist will meet the staff for 60 minutes each term.") {
          $0.type = "psychology-consultation"
        }
      },
    ])
  package init() {}
}
