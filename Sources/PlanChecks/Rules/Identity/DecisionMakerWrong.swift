package import Findings
import PlanModel

/// A plan that speaks to the parent of a young person, or to a child as if it were one.
package struct DecisionMakerWrong: Rule {
  package let about = RuleDescription(
    "decision-maker-wrong", .identity, .warning, runs: .adviceAndPlans,
    finds:
      "A case that names the parent as the one who decides although the child is over compulsory school age, or the"
      + " other way round; and, for a young person, advice that says “your child” or that the plan is to go to"
      + " the parents.",
    spares: "A young person for whom a decision on capacity or a representative is recorded, and words of the family.",
    why:
      "From the last Friday in June of the school year in which they turn 16, the rights are the young person's own.",
    remedy: "Correct who decides in the case file (decision-maker), or ask the author to write to the young person.",
    basis: "CFA 2014 s.83(2); SEND Code of Practice 8.13 to 8.18",
    examples: [
      .fires("The young person is 18, and the case file says that the parent decides.") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -18 * 12) ?? $0.date
        $0.record.decisionMaker = DecisionMaker(who: "parent")
      },
      .fires("The child is 9, and the case file says that the young person decides.") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -9 * 12) ?? $0.date
        $0.record.decisionMaker = DecisionMaker(who: "young-person")
      },
      .calm("The young person is 18, and the court has appointed a deputy.") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -18 * 12) ?? $0.date
        var maker = DecisionMaker(who: "parent")
        maker.representative = "Deputy of the Court of Protection"
        $0.record.decisionMaker = maker
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    let isYoungPerson = DateOfBirth(plan.record.child.dateOfBirth).isYoungPerson(on: plan.date)
    guard let maker = plan.record.decisionMaker else { return isYoungPerson ? addressed(context) : [] }
    if maker.capacity != nil && maker.who == "parent" || maker.representative != nil { return [] }
    let place = context.casePlace(field: "decision-maker")
    if isYoungPerson {
      let own =
        maker.who == "parent"
        ? [
          finding(
            "The parent is named as the one who decides, and the young person is over compulsory school age", at: place)
        ] : []
      return own + addressed(context)
    }
    guard maker.who == "young-person" else { return [] }
    return [finding("The child is named as the one who decides, and is not over compulsory school age", at: place)]
  }

  /// Advice that speaks to the parents, or sends them the plan. Where a young person has asked for it to be so, that
  /// is a
  /// view of their own, and views are not read.
  private func addressed(_ context: CheckContext) -> [Finding] {
    context.professional.compactMap { label, advice in
      for item in advice.items {
        if case .view = item.content { continue }
        for field in item.content.fieldTexts {
          let text = WordedText(field.prose)
          let said = text.matches(.addressesParent, context.words) + text.matches(.planToParents, context.words)
          if let place = said.first(where: { !text.isQuoted($0) }) {
            return told(context, advice, label, item, field.field, text.range(place))
          }
        }
      }
      let said = advice.remarks.contains { prose in
        let text = WordedText(prose)
        return (text.matches(.addressesParent, context.words) + text.matches(.planToParents, context.words)).contains {
          !text.isQuoted($0)
        }
      }
      return said ? told(context, advice, label, nil, "narrative", nil) : nil
    }
  }

  private func told(
    _ context: CheckContext, _ advice: Advice, _ label: String?, _ item: AdviceItem?, _ field: String,
    _ range: Range<Int>?
  ) -> Finding {
    finding(
      "\(context.name(advice, label)) treats the parents as those who decide, and the young person does",
      at: context.place(of: advice, label, item: item, field: field, range: range))
  }
}
