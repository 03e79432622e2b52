import Findings
import PlanModel

/// "May", "should" and "will aim to", in place of "will".
package struct VagueModal: VagueWordingRule {
  package let about = RuleDescription(
    "vague-modal", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that says may, might, could, should, will aim to or the like, in place of will.",
    spares: "The month of May, a name, an outcome, and what the child is allowed to do.",
    why: "\"Should\" and \"may\" bind nobody. What a plan promises has to be provided.",
    remedy: "Say what will be done.",
    basis: "SEND Code of Practice, introduction, and 9.69; CFA 2014 s.42(2)",
    examples: [
      .fires(provision: "The class teacher ‹should› use her picture timetable at the start of each lesson."),
      .fires(provision: "The teaching assistant ‹may› work with Amira alone for 20 minutes each day."),
      .calm(provision: "From May 2027 the teaching assistant will work with Amira alone for 20 minutes each day."),
      .calm(provision: "Every adult who teaches Amira uses her picture timetable at the start of each lesson."),
    ])
  package let says = "says what may or should be done, and not what will be"
  package init() {}
}
