import Findings
import PlanModel
package import Wording

/// An outcome that does not say by when.
package struct OutcomeNoDate: OutcomeWordingRule {
  package let about = RuleDescription(
    "outcome-no-date", .outcomes, .warning, runs: .adviceAndPlans,
    finds: "An outcome with no date in its field, and none that can be read in its words.",
    spares: "A month, a term, the end of a year or key stage, a birthday or an age in the sentence.",
    why: "Outcomes are to be time-bound. Without a date a review cannot say whether the child is on the way.",
    remedy: "Say by when: a month and year, or the end of a term, year or key stage.",
    basis: "SEND Code of Practice 9.61 and 9.66",
    examples: [
      .fires(outcome: "Amira will count to 20 without help."),
      .fires(outcome: "Amira will greet three classmates by the class teacher’s desk each morning."),
      .calm(outcome: "By the end of Key Stage 2 Amira will count to 20 without help."),
      .calm(outcome: "Amira will travel by bus on her own before her 16th birthday."),
      .calm(outcome: "Amira will count to 20 without help.") { $0.byWhen = "July 2027" },
    ])
  package let fault = OutcomeReading.Fault.noDate
  package let says = "does not say by when"
  package let field = "by-when"
  package init() {}
}
