/// Prints findings for people at a terminal: headline, reason, remedy, basis, and where to look.
package struct TextPrinter: Sendable {
  /// Whether to colour the severity. Colour never carries the meaning alone: the word is always there.
  package var isColoured: Bool

  package init(isColoured: Bool = false) { self.isColoured = isColoured }

  package func text(_ findings: [Finding]) -> String {
    findings.map(text).joined(separator: "\n")
  }

  package func text(_ finding: Finding) -> String {
    let head = finding.suppressed.map { "suppressed \($0.was)" } ?? word(finding.severity)
    var lines = ["\(head): \(finding.summary)  [\(finding.id)]"]
    for part in [finding.explanation, finding.remedy] where !part.isEmpty { lines.append("  " + part) }
    if !finding.basis.isEmpty { lines.append("  Basis: \(finding.basis)") }
    if !finding.note.isEmpty { lines.append("  (\(finding.note))") }
    let place = finding.place.words
    if !place.isEmpty { lines.append("  --> \(place)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func word(_ severity: Severity) -> String {
    guard isColoured else { return severity.rawValue }
    let colour = severity == .error ? "31" : severity == .warning ? "33" : "36"
    return "\u{1B}[1;\(colour)m\(severity.rawValue)\u{1B}[0m"
  }
}

extension Place {
  /// File and line, then what is meant inside it.
  package var words: String {
    var parts: [String] = []
    if let file { parts.append(line.map { "\(file):\($0)" } ?? file) }
    if let path { parts.append(path) }
    if let section, label == nil { parts.append("section \(section)") }
    if let label { parts.append(label) }
    if let item, path == nil { parts.append("item \(item)") }
    return parts.joined(separator: "  ")
  }
}
