import Findings
import PlanModel

/// A number or date of birth of another child in the text.
package struct OtherChildsIdentifier: FoundElsewhere {
  package let about = RuleDescription(
    "other-childs-identifier", .identity, .error, isFixed: true, runs: [.advice, .merge],
    finds:
      "A second valid UPN, NHS number or ULN, another date of birth, or the reference of another case, anywhere in the"
      + " text of a submission or in the names of what is attached.",
    spares:
      "Numbers of this child in another spacing, telephone numbers, and brothers and sisters named with their dates.",
    why: "It is another child's data. The file is set apart: nothing of it is in the plan.",
    remedy: "Find out whether the text is about another child, and ask the author for a version without it.",
    basis: "UK GDPR, accuracy; good practice",
    examples: [
      .fires("“Seen in clinic. NHS number: 999 003 7744.” The child's is another.") {
        $0.record.child.nhsNumber = OfficialNumber("999 003 7000")
        $0.add(fact: "Seen in clinic. NHS number: 999 003 7744.")
      },
      .calm(fact: "Seen in clinic on 4 March. Telephone 01632 960338."),
    ])
  package init() {}
}
