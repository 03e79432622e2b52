/// A finding as findings.json and `--format json` show it.
///
/// The shape is part of the interface: keys are never renamed, new ones may come. Absent means "does not apply".
package struct FindingRecord: Encodable, Sendable, Equatable {
  package var id: String
  package var severity: String
  package var summary: String
  package var explanation: String?
  package var remedy: String?
  package var basis: String?
  package var file: String?
  package var line: Int?
  package var path: String?
  package var submission: String?
  package var item: String?
  package var label: String?
  package var section: String?
  package var field: String?
  package var start: Int?
  package var end: Int?
  package var note: String?

  package init(_ finding: Finding) {
    func some(_ text: String) -> String? { text.isEmpty ? nil : text }
    id = finding.id
    severity = finding.severity.rawValue
    summary = finding.summary
    explanation = some(finding.explanation)
    remedy = some(finding.remedy)
    basis = some(finding.basis)
    file = finding.place.file
    line = finding.place.line
    path = finding.place.path
    submission = finding.place.submission
    item = finding.place.item
    label = finding.place.label
    section = finding.place.section
    field = finding.place.field
    start = finding.place.range?.lowerBound
    end = finding.place.range?.upperBound
    note = some(finding.note)
  }
}

/// A list of findings with how many there are of each severity.
package struct FindingReport: Encodable, Sendable, Equatable {
  package var errors: Int
  package var warnings: Int
  package var notes: Int
  package var findings: [FindingRecord]

  package init(_ findings: [Finding]) {
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    notes = findings.count { $0.severity == .note }
    self.findings = findings.map(FindingRecord.init)
  }

  /// "3 errors, 1 warning, 2 notes"
  package var words: String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
