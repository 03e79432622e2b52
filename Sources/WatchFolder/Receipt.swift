package import Findings

/// What the sender of a file is told. It stands in receipts/ID.json, and as a page beside it.
///
/// It holds what the sender's own file held and nothing of any other file.
package struct Receipt: Codable, Sendable, Equatable {
  package enum Decision: String, Codable, Sendable {
    /// It is in its case.
    case accepted
    /// The very same content came before; nothing changed.
    case unchanged
    /// Nothing is wrong so far; see `waitsFor`.
    case waiting
    /// It was refused; `findings` say why and what to do.
    case returned
  }

  package enum Wait: String, Codable, Sendable {
    /// There is no case yet that it belongs to.
    case caseNotOpen = "case-not-open"
    /// It stops before its end: it may still be copying.
    case unfinished
    /// A sync program made it: two versions exist, and somebody must choose.
    case conflictCopy = "conflict-copy"
    /// It is no plain file: a folder, a link, a pipe, a device.
    case notAFile = "not-a-file"
    /// The file is in its case; the plan cannot be made until the authority has mended something.
    case planNotMade = "plan-not-made"
    /// The machine could not do it now, and tries again.
    case machine
  }

  /// The id of the file on this share, such as "20261123-074012-3f9c2a": day and time of taking (UTC) and six digits.
  package var id: String
  /// The sender's own name of the file.
  package var file: String
  /// Bytes.
  package var size: Int64
  /// Of the content, in hexadecimal; nil for a file too large to be looked into.
  package var sha256: String?
  /// When it was decided, such as "2026-11-23T07:40:12Z".
  package var at: String
  package var decision: Decision
  package var waitsFor: Wait?
  /// The reference of the case that it belongs to, as its own words say; nil where that cannot be told.
  package var caseReference: String?
  /// The submission and its version, as the file itself says.
  package var submission: String?
  package var version: Int?
  /// The newest draft of the case that was made with it.
  package var draft: Int?
  /// What is wrong with it or worth knowing, about this file alone.
  package var findings: [FindingRecord] = []

  package init(id: String, file: String, size: Int64, at: String, decision: Decision) {
    self.id = id
    self.file = file
    self.size = size
    self.at = at
    self.decision = decision
  }
}
