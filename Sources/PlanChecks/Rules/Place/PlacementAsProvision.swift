package import Findings
import PlanModel

/// A row of section F that is a place at a school or college.
package struct PlacementAsProvision: Rule {
  package let about = RuleDescription(
    "placement-as-provision", .place, .warning, runs: .adviceAndPlans,
    finds: "A row of section F that says a kind of school or college is to be attended, in place of what must be"
      + " provided there.",
    spares: "Section I; a row that names what a setting must offer; a place that another finding already names.",
    why: "The school follows from sections B and F, not the other way round. A place in section F binds nobody to any"
      + " teaching.",
    remedy: "Say what a setting must offer: the size of the class, the training of the teacher, the therapy.",
    basis: "CFA 2014 s.38(5); SEND Code of Practice 9.69(F)",
    examples: [
      .fires(provision: "Amira needs ‹a place at a special school›."),
      .fires(provision: "Amira ‹will attend a specialist college›."),
      .calm(provision: "A class of no more than 8, taught by a teacher with a qualification in autism."),
      .calm(provision: "A teaching assistant will read with Amira for 15 minutes every school day."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let told = Set(
      context.plan.questions.filter { $0.kind == .namesSetting }.flatMap { $0.sides.compactMap(\.entry) })
    return context.statements(in: [.f], .provision).compactMap { statement in
      guard !told.contains(statement.entry.id), let field = statement.main,
        let range = placement(in: field.text, context)
      else { return nil }
      return finding(
        "\(context.name(statement.entry)) is a place at a school or college, in section F",
        at: context.place(of: statement, field.name, range))
    }
  }

  /// A placing word and, within a few words of the same clause, a kind of school.
  private func placement(in text: PhraseLists.Text, _ context: CheckContext) -> Range<Int>? {
    let kinds = context.lists.matches(.settingKind, in: text)
    guard !kinds.isEmpty else { return nil }
    for lead in context.lists.matches(.placeLead, in: text) where !lead.isExempt {
      let kind = kinds.first { kind in
        lead.words.lowerBound < kind.words.lowerBound && kind.words.lowerBound <= lead.words.upperBound + 3
          && text.words[lead.words.lowerBound + 1..<kind.words.upperBound].allSatisfy {
            $0.before.isDisjoint(with: [.clause, .sentence])
          }
      }
      if let kind { return lead.range.lowerBound..<kind.range.upperBound }
    }
    return nil
  }
}
