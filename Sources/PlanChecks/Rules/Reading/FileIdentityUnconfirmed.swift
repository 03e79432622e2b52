import Findings
import PlanModel

/// A file that may be about another child. Found when advice is admitted to the case.
package struct FileIdentityUnconfirmed: FoundElsewhere {
  package let about = RuleDescription(
    "file-identity-unconfirmed", .reading, .error, isFixed: true, runs: [.merge],
    finds: "A file of which fewer than two of name, date of birth and case reference match the case.",
    spares: "A file in which two of them match.",
    why: "Another child's report in this plan harms both. The file is set apart until somebody has looked.",
    remedy: "Move the file to the case it belongs to, or ask its author for a corrected version.",
    basis: "UK GDPR, accuracy; section K may hold no other child's report",
    examples: [
      .fires("A report headed “Child A”, with another date of birth", at: "ep-1") {
        $0.advice.child.legalForename = "Child"
        $0.advice.child.surname = "A"
        $0.advice.child.dateOfBirth = ExampleCase.day(2015, 1, 2)
      },
      .calm("A report with the child's name and date of birth") { _ in },
    ])
  package init() {}
}
