/// A finding as findings.json and `--format json` show it.
///
/// The shape is part of the interface: keys are never renamed, new ones may come. Absent means "does not apply".
package struct FindingRecord: Codable, Sendable, Equatable {
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
  /// Start and end of further places in the same field.
  package var further: [[Int]]?
  package var note: String?
  package var fingerprint: String?
  /// True where it stands in the baseline.
  package var known: Bool?
  package var suppressed: Suppression?

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
    further =
      finding.place.furtherRanges.isEmpty
      ? nil : finding.place.furtherRanges.map { [$0.lowerBound, $0.upperBound] }
    note = some(finding.note)
    fingerprint = some(finding.fingerprint)
    known = finding.isKnown ? true : nil
    suppressed = finding.suppressed
  }
}

/// A list of findings with how many there are of each severity.
package struct FindingReport: Codable, Sendable, Equatable {
  package var errors: Int
  package var warnings: Int
  package var notes: Int
  /// How many a person puts up with; they are among the findings and in no other number.
  package var suppressed: Int
  package var findings: [FindingRecord]

  package init(_ findings: [Finding]) {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity && $0.suppressed == nil } }
    errors = count(.error)
    warnings = count(.warning)
    notes = count(.note)
    suppressed = findings.count { $0.suppressed != nil }
    self.findings = findings.map(FindingRecord.init)
  }

  /// "3 errors, 1 warning, 2 notes"
  package var words: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    return suppressed == 0 ? counts : "\(counts), \(suppressed) suppressed"
  }
}
