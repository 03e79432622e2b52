package import Findings
import PlanModel

/// Medicines by name in the plan. One finding for all, at the first place.
package struct MedicineNamed: Rule {
  package let about = RuleDescription(
    "medicine-named", .reading, .note, runs: .plans,
    finds: "The name of a medicine in sections B to F and H. One finding for all, at the first place.",
    spares: "Section K; section G and rows that are the giving of a medicine, whose protocol must name it.",
    why: "Medicines and doses change between reviews, and a plan that is out of date may be followed.",
    remedy: "Write “daily medicine, see the health care plan”, and keep the name and dose there.",
    basis: "good practice of authorities",
    examples: [
      .fires(need: "Amira takes 10 mg of ‹methylphenidate› every morning.", area: .health),
      .calm(need: "Amira takes medicine every morning; her health care plan names it.", area: .health),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let found = context.all(.medicine, in: Section.written) { statement in
      statement.row?.type != "medication-administration" && statement.entry.section != .g
    }
    return found.byTerm { _ in "" }.map { first, entries in
      finding(
        "Medicines are named in \(andMore(context.name(first.statement.entry), entries))", at: context.place(of: first))
    }
  }
}
