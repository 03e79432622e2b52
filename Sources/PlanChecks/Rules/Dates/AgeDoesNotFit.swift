package import Findings
import PlanModel

/// A sentence gives the child an age that the date of birth does not.
package struct AgeDoesNotFit: Rule {
  package let about = RuleDescription(
    "age-does-not-fit", .dates, .error, runs: .adviceAndPlans,
    finds:
      "“Amira is 7”, “Amira, aged 7”, “a 7-year-old girl” at the beginning of a statement about the child, where the"
      + " date of birth makes another age on the day of the advice and on each day of its assessments.",
    spares:
      "Ages of other people; age equivalents, levels and norms; the past (“when she was 3”) and the future; quotations"
      + " and views.",
    why: "A wrong age is a slip, or a sentence from another child's report.",
    remedy: "Ask the author to correct the age, and to say on which day it was so.", basis: "good practice",
    examples: [
      .fires("“Amira is 3 years old and finds reading hard.” The date of birth makes another age.") {
        $0.add(need: "\($0.record.child.calledName) is 3 years old and finds reading hard.", area: .cognitionLearning)
      },
      .calm(need: "Her reading is at the level of a 3-year-old child."),
      .calm(need: "She was 2 when she began to walk, and her brother is 3 years old."),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let child = context.plan.record.child
    let birth = DateOfBirth(child.dateOfBirth)
    let reader = StatedAges(child, context.words)
    return context.annexed.flatMap { label, advice -> [Finding] in
      guard advice.kind != .transferredPlan else { return [] }
      // A month or a year may be any of its days; an age stands for a year.
      let days = [advice.dated] + advice.allAssessments.flatMap { [$0.on.earliest, $0.on.latest].compactMap { $0 } }
      let ages = days.compactMap(birth.age)
      guard let youngest = ages.min(), let oldest = ages.max() else { return [] }
      let right = "and the date of birth says \(birth.age(on: advice.dated).map(String.init) ?? "otherwise")"
      var told: [Finding] = advice.items.compactMap { item in
        if case .view = item.content { return nil }
        if case .fact(let fact) = item.content, fact.kind == "history" { return nil }
        for field in item.content.fieldTexts {
          let wrong = reader.ages(in: WordedText(field.prose)).first { $0.age < youngest || $0.age > oldest }
          if let wrong {
            return finding(
              "Item \(item.id) of \(context.name(advice, label)) says \(wrong.age), \(right)",
              at: context.place(of: advice, label, item: item, field: field.field, range: wrong.range))
          }
        }
        return nil
      }
      for prose in advice.remarks {
        guard let wrong = reader.ages(in: WordedText(prose)).first(where: { $0.age < youngest || $0.age > oldest })
        else {
          continue
        }
        told.append(
          finding(
            "\(context.name(advice, label)) says \(wrong.age), \(right)",
            at: context.place(of: advice, label, field: "narrative", range: wrong.range)))
        break
      }
      return told
    }
  }
}
