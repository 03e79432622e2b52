package import Findings
import PlanModel
import Wording

/// A submission with rows of provision that leave open what the plan must say.
package struct AdviceNotSpecific: Rule {
  package let about = RuleDescription(
    "advice-not-specific", .advice, .warning, runs: .adviceAndPlans,
    finds:
      "A submission with rows of provision of which neither the words nor the fields say all that somebody must know to"
      + " deliver them: what, who, how often, how long. It is told once for the submission; what each row lacks is told"
      + " beside the row.",
    spares: "The family's own advice, and rows for which no amount is needed, such as equipment.",
    why: "Advice must be clear, accessible and specific. What the adviser leaves open, the plan cannot say.",
    remedy: "Send the author the list of rows, and ask for what is missing.", basis: "SEND Code of Practice 9.51",
    examples: [
      .fires("The psychologist's advice says “She would benefit from regular input”.") {
        $0.add(provision: "She would benefit from regular speech and language therapy input.")
      },
      .calm("All rows of the psychologist's advice say what, who, how often and how long.") { _ in },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    var counts: [String: (all: Int, open: Int)] = [:]
    for row in context.rows where !row.isFamilys {
      guard let submission = row.sources.first?.submission else { continue }
      var count = counts[submission] ?? (0, 0)
      count.all += 1
      if isOpen(row, context) { count.open += 1 }
      counts[submission] = count
    }
    return context.professional.compactMap { label, advice in
      guard let count = counts[advice.id], count.open > 0 else { return nil }
      let rows = RuleText.count(count.all, "row", "rows")
      let leave = count.open == 1 ? "leaves" : "leave"
      return finding(
        "\(count.open) of \(rows) of \(context.name(advice, label)) \(leave) open what a plan must say",
        at: context.place(of: advice, label, field: "provision"))
    }
  }

  /// Neither the words nor the fields give an amount, and the row is of a kind that needs one.
  private func isOpen(_ row: CheckedRow, _ context: CheckContext) -> Bool {
    guard row.reading.verdict == .nonspecific else { return false }
    if let type = row.content.type, context.profile.placing.typesWithoutSessions.contains(type) { return false }
    return row.content.frequencies.isEmpty && row.content.totals.isEmpty && row.content.trigger == nil
  }
}
