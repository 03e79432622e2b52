import Findings
import PlanModel

/// Another forename where this child's should stand. The gate to the merge finds it, and sets the file apart.
package struct WrongChildName: FoundElsewhere {
  package let about = RuleDescription(
    "wrong-child-name", .identity, .error, isFixed: true, runs: [.advice, .merge],
    finds:
      "A forename that is not the child's, as the subject of what is said of a child: “needs”, “will”, “finds … hard”.",
    spares:
      "Names of parents, brothers and sisters, staff, friends and pets; schools, tests and published schemes; authors;"
      + " words that are also names, unless they do what only a person does; names that the case file lists"
      + " (other-name).",
    why:
      "Text of another child in a plan is a breach of that child's privacy, and a sign that nobody checked. The file is"
      + " set apart: nothing of it is in the plan.",
    remedy: "Find out whether the text is about another child, and ask the author for a corrected version.",
    basis: "UK GDPR, accuracy; good practice",
    examples: [
      .fires(need: "Tyler needs short sentences. Tyler finds maths hard."),
      .calm(need: "She needs short sentences, and uses the scheme Nessy to learn spelling."),
    ])
  package init() {}
}
