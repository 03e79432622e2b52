package import Findings
import PlanModel

/// An outcome of which nobody says who looks at it, how and when.
package struct OutcomeNoMonitoring: Rule {
  package let about = RuleDescription(
    "outcome-no-monitoring", .outcomes, .warning, runs: .adviceAndPlans,
    finds: "An outcome that says neither who monitors it nor when it is looked at.",
    spares: "A statement for the whole plan (a note for section E in the case file); an outcome that has been reached; "
      + "wishes of the family.",
    why: "Section E must hold the arrangements for monitoring progress.",
    remedy: "Say who monitors it, how and how often, or state it once for the whole plan.",
    basis: "SEND Code of Practice 9.69(E)",
    examples: [
      .fires("An outcome that nobody monitors", at: "XO1") {
        $0.add(outcome: "By July 2027 Amira spells 60 of the 100 most common words.")
      },
      .calm("An outcome that the SENCO looks at each half term") {
        $0.add(outcome: "By July 2027 Amira spells 60 of the 100 most common words.") { outcome in
          var monitored = Outcome.Monitoring()
          monitored.how = "a list of words read aloud"
          monitored.by = "SENCO"
          monitored.every = "half term"
          outcome.monitored = monitored
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    if context.plan.record.sectionNotes.contains(where: { $0.section == .e }) { return [] }
    let without = context.outcomes.filter { outcome in
      outcome.section == .e && !outcome.isFamilys && outcome.achievedOn == nil && outcome.monitored == nil
        && outcome.reviewWhen == nil
    }
    return oneByOne(
      without, field: "monitored", says: "does not say who monitors it, how and when",
      allSay: "outcomes do not say who monitors them, how and when")
  }
}
