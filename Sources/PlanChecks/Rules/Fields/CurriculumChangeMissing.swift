package import Findings
import Wording
import PlanModel

/// Out of a lesson, and nothing said of the curriculum.
package struct CurriculumChangeMissing: Rule {
  package let about = RuleDescription(
    "curriculum-change-missing", .fields, .note, runs: .adviceAndPlans,
    finds: "A row that takes the child out of lessons or a subject, where no row says that the curriculum is changed.",
    spares: "Rows that say what is not followed, or what the time is used for; plans with a row of that type.",
    why: "Section F must say where the National Curriculum or a course is modified or not followed.",
    remedy: "Say which subject is not followed, and what its time is used for.",
    basis: "SEND Code of Practice 9.69(F)",
    examples: [
      .fires(provision: "Amira ‹will miss› French for 60 minutes each week to read with the teaching assistant."),
      .fires(
        provision:
          "A teaching assistant reads with Amira alone for 20 minutes every school day; she is ‹withdrawn from› "
          + "lessons for this."
      ),
      .calm(
        provision:
          "Amira does not follow French. Its 60 minutes each week are used for reading alone with the teaching "
          + "assistant."
      ),
      .calm(
        provision: "A teaching assistant reads with Amira alone for 20 minutes every school day, before registration."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let isStated = context.rowsToRead.contains {
      $0.row.type == "curriculum-exclusion" || $0.row.type == "curriculum-modification"
    }
    guard !isStated else { return [] }
    return context.rowsToRead.compactMap { row in
      guard row.section == .f else { return nil }
      let found = row.found
      guard !found.has("curriculum-stated"),
        let lost = found.of("lesson-lost").first(where: { lost in
          found.of("subject").contains { $0.first >= lost.first && $0.first <= lost.first + lost.words + 3 }
        })
      else { return nil }
      return finding(
        "\(row.name) takes lessons away, and does not say how the curriculum is changed",
        at: row.place("what", [lost.range]), remedy: context.ask(about.remedy))
    }
  }
}
