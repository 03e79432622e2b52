import Findings

/// Findings as CSV, one line for each, with a heading.
enum FindingTable {
  static let columns = [
    "severity", "rule", "section", "label", "submission", "item", "field", "file", "line", "start", "end", "summary",
    "explanation", "remedy", "basis", "known", "suppressed_severity", "suppressed_decision", "suppressed_by",
    "suppressed_role", "suppressed_on", "suppressed_until", "suppressed_reason", "fingerprint",
  ]

  static func text(_ findings: [Finding]) -> String { CSVText.text([columns] + findings.map(row)) }

  private static func row(_ finding: Finding) -> [String] {
    let place = finding.place
    let suppressed = finding.suppressed
    let cells: [String?] = [
      finding.severity.rawValue, finding.id, place.section, place.label, place.submission, place.item, place.field,
      place.file, place.line.map(String.init), place.range.map { String($0.lowerBound) },
      place.range.map { String($0.upperBound) }, finding.summary, finding.explanation, finding.remedy, finding.basis,
      finding.isKnown ? "yes" : "no", suppressed?.was, suppressed?.decision, suppressed?.by, suppressed?.role,
      suppressed?.on, suppressed?.until, suppressed?.reason,
      finding.fingerprint,
    ]
    return cells.map { $0 ?? "" }
  }
}
