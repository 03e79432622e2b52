import Findings
package import PlanModel
package import Wording

/// A need that is only a label.
package struct DiagnosisOnly: NeedWordingRule {
  package let about = RuleDescription(
    "diagnosis-only", .needs, .warning, runs: .adviceAndPlans,
    finds: "A special educational need that gives the name of a condition, and nothing of what the child finds hard.",
    spares:
      "A name with what it means for the child; an effect, evidence or a measure in its own field; sections C and D.",
    why: "Two children with one diagnosis have different needs. Provision cannot be fitted to a label.",
    remedy: "Say what the child finds hard, how much, and what it does to learning.",
    basis: "SEND Code of Practice 9.69(B)",
    examples: [
      .fires(need: "Amira has ‹ADHD›."),
      .fires(need: "Diagnosis of ‹autism spectrum disorder› and ‹dyslexia›, Dr A. Lowe, March 2024."),
      .calm(need: "Amira (ADHD) can attend to work led by an adult for about 4 minutes; classmates manage 15."),
      .calm(need: "Amira has dyslexia.") { $0.impact = Prose("She cannot read the questions on a worksheet.") },
    ])
  package let fault = NeedReading.Fault.diagnosisOnly
  package let says = "is a diagnosis, and does not say what the child finds hard"
  package let sections: Set<Section> = [.b]
  package init() {}
}
