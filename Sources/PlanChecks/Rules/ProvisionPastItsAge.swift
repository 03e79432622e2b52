package import Findings
import PlanModel

/// Provision in a section that no longer applies at this age: section H1 for somebody of 18 or over. Nothing is moved.
package struct ProvisionPastItsAge: Rule {
  package let about = RuleDescription(
    "h1-for-adult", .place, .error, isFixed: true, runs: .plans, finds: "", why: "", remedy: "", basis: "", examples: []
  )
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.profile.sections.filter { context.plan.terms.lapsed.contains($0.section) }.flatMap { rule in
      context.plan.entries(in: rule.section, .provision).map { entry in
        let section = rule.section.rawValue
        let age = rule.untilAge.map { "under \($0)" } ?? "younger"
        return Finding(
          id, .error, "\(entry.label ?? "A row") stands in section \(section), which is for people \(age)",
          explanation: "At this age nobody owes it under that section.",
          remedy: rule.then.map {
            "Decide with adult social care, and put the row into section \($0.rawValue), or set it aside with a reason."
          } ?? "Decide where it belongs, or set it aside with a reason.",
          basis: rule.authority + "; CFA 2014 s.37(2)(e)", at: context.place(of: entry, field: "section"))
      }
    }
  }
}
