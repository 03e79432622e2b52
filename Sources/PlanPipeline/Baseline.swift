import CaseFiles
package import Findings

/// Findings that were there when a service began to use the program. They are told as known, and a run does not fail
/// because of them.
///
/// A file of text: a first line that says what it is, then one line for each finding, its fingerprint first. The rest of
/// a line is for people; it holds no words of the advice.
package struct Baseline: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    package var fingerprint: String
    /// The rule and the place, for people.
    package var words: String
    /// Number of the line in the file, from 1; 0 for one that is not yet written.
    package var number: Int
  }

  package var lines: [Line]

  private static let heading = "ehcplan baseline 1"
  private static let limit = 64 << 20

  /// What a person puts up with is on record already, and stands in no baseline.
  package init(_ findings: [Finding]) {
    lines = findings.filter { $0.suppressed == nil }.map { finding in
      Line(fingerprint: finding.fingerprint, words: Baseline.words(finding), number: 0)
    }.sorted { ($0.words, $0.fingerprint) < ($1.words, $1.fingerprint) }
  }

  package init(readingFrom path: String) throws(PipelineFailure) {
    let bytes: [UInt8]
    do {
      bytes = try SafeFile.bytes(at: path, limit: Baseline.limit)
    } catch {
      let kind: PipelineFailure.Kind =
        switch error.kind {
        case .inputNotFound: .notFound
        case .inputOutput: .inputOutput
        case .refused: .notValid
        }
      throw PipelineFailure(kind, [FileFault.finding(error, file: path)])
    }
    let text = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard text.first.map(String.init) == Baseline.heading else {
      throw Baseline.fault(path, 1, "This is not a baseline", "Write one with --write-baseline")
    }
    lines = []
    for (index, line) in text.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) && line.first != "#" {
      let parts = line.split(separator: " ", maxSplits: 1)
      let name = parts.first.map(String.init) ?? ""
      guard name.utf8.count == 32, name.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
      else {
        throw Baseline.fault(path, index + 1, "A line does not begin with a fingerprint", "Take the line out")
      }
      lines.append(Line(fingerprint: name, words: parts.count > 1 ? String(parts[1]) : "", number: index + 1))
    }
  }

  package var bytes: [UInt8] {
    let head = [Baseline.heading, "# Fingerprint, rule, place. Write it anew with --write-baseline."]
    return Array((head + lines.map { "\($0.fingerprint) \($0.words)" }).map { $0 + "\n" }.joined().utf8)
  }

  package func write(to path: String) throws(PipelineFailure) { try WholeFile.write(bytes, to: path) }

  /// The findings, those of the baseline marked as known; and a note for each line that is found no more.
  package func applied(to findings: [Finding], file: String) -> [Finding] {
    let known = Set(lines.map(\.fingerprint))
    let found = Set(findings.map(\.fingerprint))
    let told = findings.map { finding in
      var finding = finding
      finding.isKnown = finding.suppressed == nil && known.contains(finding.fingerprint)
      return finding
    }
    let stale = lines.filter { !found.contains($0.fingerprint) }.map { line in
      Finding(
        "baseline-stale", .note, "A line of the baseline is found no more",
        explanation: "It was put right, or the words it was about have changed.",
        remedy: "Take the line out, or write the baseline anew with --write-baseline.",
        at: Place(file: file, line: line.number), note: line.words)
    }
    return told + stale
  }

  private static func words(_ finding: Finding) -> String {
    let place = finding.place
    let parts = [place.submission, place.item, place.label ?? place.section, place.field].compactMap { $0 }
    return ([finding.id] + parts).joined(separator: " ")
  }

  private static func fault(_ path: String, _ line: Int, _ summary: String, _ remedy: String) -> PipelineFailure {
    PipelineFailure(
      .notValid, [Finding("baseline-wrong", .error, summary, remedy: remedy + ".", at: Place(file: path, line: line))])
  }
}
