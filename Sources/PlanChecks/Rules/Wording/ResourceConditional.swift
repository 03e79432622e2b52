import Findings
import PlanModel

/// "Subject to funding" and "if staff are available".
package struct ResourceConditional: VagueWordingRule {
  package let about = RuleDescription(
    "resource-conditional", .wording, .warning, runs: .adviceAndPlans,
    finds: "A row of provision that depends on funding, staff, a place or criteria.",
    spares: "Things that are at hand, such as equipment that is available at a child's desk.",
    why: "What section F says must be provided. The duty does not depend on resources.",
    remedy: "Take the condition out.",
    basis: "CFA 2014 s.42(2)",
    examples: [
      .fires(provision: "Speech and language therapy, ‹subject to availability›."),
      .fires(provision: "Swimming each week, ‹if funding is available›."),
      .calm(provision: "A speech and language therapist works with Amira alone for 30 minutes each week in term time."),
      .calm(provision: "Ear defenders are available at her desk in every lesson."),
    ])
  package let says = "depends on money, staff or a place"
  package init() {}
}
