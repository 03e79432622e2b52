import Findings
import PlanModel

/// Pronouns that are not the child's.
package struct PronounMismatch: FoundElsewhere {
  package let about = RuleDescription(
    "pronoun-mismatch", .identity, .warning, runs: [.advice, .merge],
    finds: "“He” for a child who is “she”, or the other way round, in a sentence about nobody else; “they” where other"
      + " pronouns are recorded and the sentence cannot mean several people. A whole passage of them is an"
      + " error, and the"
      + " file is set apart.",
    spares:
      "Sentences in which another person is named, quotations, views, and children whose recorded pronoun is “they”.",
    why: "A wrong pronoun often comes from a text that was copied from another child's.",
    remedy: "Ask the author to correct them, or record the pronouns that the child uses in case.xml.",
    basis: "good practice",
    examples: [
      .fires("“Amira will use his timer.” The case file says she.") {
        $0.record.child.pronouns = "she/her"
        $0.add(need: "\($0.record.child.legalForename) loses his place, and his work.", area: .cognitionLearning)
      },
      .calm("“Her brother lost his coat.”") {
        $0.record.child.pronouns = "she/her"
        $0.add(need: "Her brother helps her when he is at home.", area: .cognitionLearning)
      },
    ])
  package init() {}
}
