import Findings
package import PlanModel
package import Wording

/// A score that says neither of which test nor when.
package struct ScoreWithoutDate: NeedWordingRule {
  package let about = RuleDescription(
    "score-without-date", .needs, .note, runs: .adviceAndPlans,
    finds: "A standard score or percentile in a statement that does not give both the test and the year.",
    spares: "A measure with its date in its own field.",
    why: "A score can be understood only with its test, and compared only with its date.",
    remedy: "Add the name of the test and the day it was given.",
    basis: "Good practice",
    examples: [
      .fires(need: "Amira’s reading is at the 3rd ‹centile›."),
      .fires(need: "On the BPVS-3 Amira has a ‹standard score› of 72."),
      .calm(need: "Amira’s understanding of words is at the 3rd centile (BPVS-3, 12 March 2026)."),
      .calm(need: "Amira’s reading is at the 3rd centile.") { need in
        var measure = Measure(words: Prose("Single Word Reading Test"))
        measure.on = .month(year: 2026, month: 3)
        need.measures = [measure]
      },
    ])
  package let fault = NeedReading.Fault.scoreWithoutDate
  package let says = "gives a score without the test or its date"
  package let sections: Set<Section> = [.b]
  package init() {}
}
