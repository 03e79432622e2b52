package import Findings
import PlanModel

/// Something dated before the child was born.
package struct DateBeforeBirth: Rule {
  package let about = RuleDescription(
    "date-before-birth", .dates, .error, runs: .adviceAndPlans,
    finds:
      "An assessment, a test, a view, a date of advice or an event of the case that is dated before the date of birth.",
    spares:
      "History, such as a scan before birth, and dates of which only the year is known where birth fell in that year.",
    why: "One of the two dates is wrong, or the advice is about somebody else.",
    remedy: "Ask the author which date is right.", basis: "good practice",
    examples: [
      .fires("The advice was assessed two years before the child was born.") {
        let birth = $0.record.child.dateOfBirth
        $0.advice.assessments = [Assessment(on: .day(birth.adding(months: -24) ?? birth))]
      },
      .calm("The history tells of a scan before birth.") {
        let birth = $0.record.child.dateOfBirth
        $0.add(fact: "A scan before birth showed a cleft palate.", kind: "history") {
          $0.on = .day(birth.adding(months: -3) ?? birth)
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let birth = context.plan.record.child.dateOfBirth
    var findings: [Finding] = []
    for (label, advice) in context.annexed {
      let name = context.name(advice, label)
      if advice.dated < birth {
        findings.append(
          finding("\(name) is dated before the child was born", at: context.place(of: advice, label, field: "dated")))
      }
      if advice.allAssessments.contains(where: { $0.on.isCertainly(before: birth) }) {
        findings.append(
          finding(
            "\(name) tells of an assessment before the child was born",
            at: context.place(of: advice, label, field: "assessed")))
      }
      for item in advice.items where dates(of: item.content).contains(where: { $0.isCertainly(before: birth) }) {
        findings.append(
          finding(
            "Item \(item.id) of \(name) is dated before the child was born",
            at: context.place(of: advice, label, item: item)))
      }
    }
    for event in context.plan.record.events where event.on < birth {
      findings.append(
        finding("The event \(event.kind) is dated before the child was born", at: context.casePlace(field: "event")))
    }
    return findings
  }

  private func dates(of content: AdviceItem.Content) -> [PartialDate] {
    switch content {
    case .view(let view): [view.on].compactMap { $0 }
    case .need(let need): need.measures.compactMap(\.on)
    case .fact(let fact): fact.kind == "history" ? [] : [fact.on].compactMap { $0 }
    case .provision(let row): [row.start, row.end, row.assessedOn].compactMap { $0 }
    case .outcome(let outcome): [outcome.byWhenDate].compactMap { $0 }
    case .noNeeds(let none): [none.assessedOn].compactMap { $0 }
    case .strength, .risk, .recommendation, .request: []
    }
  }
}
