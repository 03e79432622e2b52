import Findings
import PlanModel

/// Rows of two advisers that may be the same. Found when advice is put together, and asked as a question.
package struct DuplicateProvision: FoundElsewhere {
  package let about = RuleDescription(
    "duplicate-provision", .agreement, .note, runs: [.merge],
    finds: "Rows of two advisers for the same work about the same need, which agree on who, how often and how long.",
    spares: "The same words, which are joined by themselves; rows that a person keeps apart.",
    why: "Twice in the plan, the same work may be counted twice, or be thought done once.",
    remedy: "Join them, or keep them apart (ehcplan decide).", basis: "good practice",
    examples: [
      .fires("The same reading in the words of two advisers", at: "F") {
        $0.addTwice("Reading with Amira, each week.", and: "Each week: reading with Amira.", school: { _ in })
      },
      .calm("Reading in one advice, laces in another") {
        $0.addTwice(
          "Reading with Amira, each week.", and: "Help with laces at the start of each PE lesson.",
          school: { $0.type = "personal-care" })
      },
    ])
  package init() {}
}
