import Findings
import PlanModel

/// The child's own name in another spelling.
package struct NameVaries: FoundElsewhere {
  package let about = RuleDescription(
    "name-varies", .identity, .warning, runs: [.advice, .merge],
    finds:
      "The child's name with one or two other letters, or without an accent, hyphen or apostrophe; and a submission"
      + " whose heading has part of the surname only.",
    spares: "Every name that the case file gives: legal, preferred, known as, former.",
    why: "A name that is not right is the first thing a family sees, and it may be another child's.",
    remedy: "Ask the author to correct it, or add the spelling as known-as in case.xml if the family uses it.",
    basis: "good practice",
    examples: [
      .fires("The heading of the advice has half of a double surname.") {
        $0.record.child.surname = "Example-Smith"
        for index in $0.advices.indices { $0.advices[index].child.surname = "Example-Smith" }
        $0.advice.child.surname = "Smith"
      },
      .calm("The heading has the name that the child is known by.") {
        $0.record.child.knownAs = ["Mimi"]
        $0.advice.child.legalForename = "Mimi"
      },
    ])
  package init() {}
}
