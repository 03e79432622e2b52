import Findings
package import PlanModel
package import Wording

/// A need that says what should be given.
package struct NeedAsProvision: NeedWordingRule {
  package let about = RuleDescription(
    "need-as-provision", .needs, .warning, runs: .adviceAndPlans,
    finds: "A special educational need written as what should be given: needs 1:1, requires therapy, a laptop, a small "
      + "class.",
    spares: "What describes the child: extra time to think, fewer words, another person for dressing.",
    why: "If the help is taken away, the plan no longer says why it was there.",
    remedy: "Say what the child cannot do without it, and put the help into section F.",
    basis: "SEND Code of Practice 9.68 and 9.69(B) and (F)",
    examples: [
      .fires(need: "Amira ‹needs 1:1› in all lessons."),
      .fires(need: "Amira ‹requires a small class›."),
      .calm(need: "Amira cannot begin a task without an adult beside her."),
      .calm(need: "Amira needs extra time to process what she hears."),
    ])
  package let fault = NeedReading.Fault.asProvision
  package let says = "says what should be given, and not what the child finds hard"
  package let sections: Set<Section> = [.b]
  package init() {}
}
