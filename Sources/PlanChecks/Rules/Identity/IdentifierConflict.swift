import Findings
import PlanModel

/// A valid number of the same kind that is not this child's.
package struct IdentifierConflict: FoundElsewhere {
  package let about = RuleDescription(
    "identifier-conflict", .identity, .error, isFixed: true, runs: [.merge],
    finds: "A submission whose heading has a UPN, NHS number or ULN that is valid and is not the one of the case.",
    spares: "A former UPN that the case file lists as such.",
    why: "A number that passes its check belongs to somebody. The file is set apart: nothing of it is in the plan.",
    remedy: "Find out whether the file is about another child. If the number is a slip, ask for a new version.",
    basis: "UK GDPR, accuracy; good practice",
    examples: [
      .fires("The case has the NHS number 943 476 5919, and the advice 999 003 7000.") {
        $0.record.child.nhsNumber = OfficialNumber("943 476 5919")
        $0.advice.child.nhsNumber = OfficialNumber("999 003 7000")
      },
      .calm("Both have the same number, written in two ways.") {
        $0.record.child.nhsNumber = OfficialNumber("999 003 7000")
        $0.advice.child.nhsNumber = OfficialNumber("9990037000")
      },
    ])
  package init() {}
}
