import Findings
import PlanModel

/// Facts that cannot both be so. Found when advice is put together, and asked as a question.
package struct ConflictFact: FoundElsewhere {
  package let about = RuleDescription(
    "conflict-fact", .agreement, .warning, runs: [.merge],
    finds: "A diagnosis given and denied, hearing normal and impaired, speech and no speech, and the like; another"
      + " language, year group or school than the case file has.",
    spares: "Statements whose dates explain the difference: the later is proposed.",
    why: "Both stand in the draft, each with its source. Neither is taken, and nothing between them.",
    remedy: "Ask the authors what is so now, and decide (ehcplan decide).",
    basis: "good practice",
    examples: [
      .fires("Autism confirmed in one advice and ruled out in another, of the same day", at: "B") {
        $0.addFacts(kind: "diagnosis", name: "Autism", { $0.status = "confirmed" }, { $0.status = "ruled-out" })
      },
      .calm("Autism confirmed in both advices") {
        $0.addFacts(kind: "diagnosis", name: "Autism", { $0.status = "confirmed" }, { $0.status = "confirmed" })
      },
    ])
  package init() {}
}
