import Findings
import PlanModel
import PlanPipeline

/// The account for a person at a terminal: by advice, one line for each item, the sum at the end.
enum AccountText {
  static func text(_ report: AccountReport) -> String {
    var parts = report.groups.map(text)
    if !report.refusedFiles.isEmpty {
      let files = report.refusedFiles.map { "  \($0)\n" }.joined()
      parts.append("Files that could not be accepted, so that nothing is known of their items:\n\(files)")
    }
    parts.append(sum(report))
    return parts.joined(separator: "\n")
  }

  private static func text(_ group: AccountReport.Group) -> String {
    let items = group.items.map { ($0.line.item, $0.line.kind.rawValue, words($0)) }
    let name = items.map(\.0.count).max() ?? 0
    let kind = items.map(\.1.count).max() ?? 0
    return heading(group) + "\n"
      + items.map { "  \(padded($0.0, name))  \(padded($0.1, kind))  \($0.2)\n" }.joined()
  }

  private static func heading(_ group: AccountReport.Group) -> String {
    guard let submission = group.submission else { return "Case file" }
    let name = [group.annex, submission].compactMap { $0 }.joined(separator: " ")
    return "\(name), version \(group.version)" + (group.role.map { "  (\($0))" } ?? "")
  }

  private static func words(_ item: AccountReport.Item) -> String {
    guard let decision = item.decision else { return item.words }
    return "\(item.words) – \(AccountText.words(decision))"
  }

  /// "d3, R. Officer, SEND officer, 2 June 2026: reason"
  private static func words(_ decision: Decision) -> String {
    let who = [decision.id, decision.by, decision.role, decision.on.displayed(.long)].compactMap { $0 }
    let reason = decision.reason.plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return who.joined(separator: ", ") + ": " + reason
  }

  private static func sum(_ report: AccountReport) -> String {
    let count = report.items.count
    let totals = report.totals.map { "\($0.count) \($0.fate)" }.joined(separator: ", ")
    return "\(count) item\(count == 1 ? "" : "s")" + (totals.isEmpty ? "\n" : ": \(totals)\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

/// The account as a table for a spreadsheet.
enum AccountCSV {
  static let header = [
    "submission", "version", "annex", "item", "kind", "fate", "section", "label", "in_words", "decision", "decided_by",
    "role", "decided_on", "reason",
  ]

  static func text(_ report: AccountReport) -> String {
    CSVText.text([header] + report.items.map(row(in: report)))
  }

  private static func row(in report: AccountReport) -> (AccountReport.Item) -> [String] {
    let annexes = Dictionary(
      report.groups.compactMap { group in group.submission.map { ($0, group.annex ?? "") } },
      uniquingKeysWith: { first, _ in first })
    return { item in
      let (line, decision) = (item.line, item.decision)
      return [
        line.submission ?? "", String(line.version), line.submission.flatMap { annexes[$0] } ?? "", line.item,
        line.kind.rawValue, line.fate.name, line.fate.place?.1.rawValue ?? "", item.label ?? "", item.words,
        line.decision ?? "", decision?.by ?? "", decision?.role ?? "", decision?.on.iso ?? "",
        decision?.reason.plain ?? "",
      ]
    }
  }
}
