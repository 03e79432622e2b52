import Findings
import PlanModel

extension CheckContext {
  /// A place in the case file that stands for a section of the plan.
  func casePlace(_ section: Section? = nil, item: String? = nil, field: String? = nil) -> Place {
    Place(file: plan.record.source.path, item: item, section: section?.rawValue, field: field)
  }

  /// Whether the stage makes the plan final: what is a warning in a draft stops it.
  var isFinal: Bool { stage?.isDatedAsMade == true }

  /// The payments of section J, each with its number on the page.
  var payments: [(number: Int, payment: Payment)] {
    (plan.record.personalBudget?.payments ?? []).enumerated().map { ($0.offset + 1, $0.element) }
  }
}
