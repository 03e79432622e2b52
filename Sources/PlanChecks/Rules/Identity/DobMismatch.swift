import Findings
import PlanModel

/// Another date of birth than that of the case.
package struct DobMismatch: FoundElsewhere {
  package let about = RuleDescription(
    "dob-mismatch", .identity, .error, isFixed: true, runs: [.advice, .merge],
    finds: "A submission whose heading, or whose text, gives another date of birth than the case file. Day and month"
      + " exchanged is the same fault, and is told as that.",
    spares: "Dates of birth of other people who are named with them.",
    why: "Two of name, date of birth and case reference must match, or the file may be about another child.",
    remedy: "Ask the author which date is right, and for a corrected version.",
    basis: "UK GDPR, accuracy; good practice",
    examples: [
      .fires("The heading of the advice has another date of birth.") {
        $0.advice.child.dateOfBirth = $0.advice.child.dateOfBirth.adding(days: 30) ?? $0.date
      },
      .calm("All files have the same date of birth.") { _ in },
    ])
  package init() {}
}
