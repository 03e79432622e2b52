import Findings
import PlanModel

/// Finds the items that a person names: by the label of an entry ("F3"), by annex and item ("K4#P2"), by submission and
/// item ("ep-1#P2"), of the case file ("case#V1"), or a whole submission ("K4", "ep-1").
struct ItemNaming {
  let reading: CaseReading
  let plan: Plan

  /// - Parameter first: only the item whose words an entry has, not all that it is made of.
  func references(_ name: String, first: Bool) throws(PipelineFailure) -> [Decision.ItemReference] {
    if let entry = plan.entries.first(where: { $0.label == name }) {
      let sources = first ? Array(entry.sources.prefix(1)) : entry.sources
      return sources.map { Decision.ItemReference(submission: $0.submission, item: $0.item) }
    }
    let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, parts[0] == "case", reading.record.items.contains(where: { $0.id == parts[1] }) {
      return [Decision.ItemReference(submission: nil, item: parts[1])]
    }
    let submission = plan.annex.first { $0.label == parts[0] }?.advice?.id ?? parts[0]
    let advices = reading.advices.filter { $0.id == submission }
    guard !advices.isEmpty else { throw DecisionFaults.noItem(name) }
    guard parts.count == 2 else { return [Decision.ItemReference(submission: submission, item: nil)] }
    guard advices.contains(where: { $0.items.contains { $0.id == parts[1] } }) else {
      throw DecisionFaults.noItem(name)
    }
    return [Decision.ItemReference(submission: submission, item: parts[1])]
  }
}
