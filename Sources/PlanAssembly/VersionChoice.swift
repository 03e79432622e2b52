import Findings
import PlanModel

/// Puts submissions into one order whatever order they came in, and keeps the latest version of each.
struct VersionChoice {
  private(set) var current: [Advice] = []
  private(set) var superseded: [Account.Line] = []
  private(set) var setApart: [Advice] = []
  private(set) var findings: [Finding] = []

  init(_ advices: [Advice]) {
    let byID = Dictionary(grouping: advices, by: \.id)
    for (_, group) in byID.sorted(by: { $0.key < $1.key }) { choose(among: group) }
    current.sort { VersionChoice.inOrder($0, $1) }
    findings = findings.inOrder()
  }

  /// Whether an earlier version of the submission came too.
  func hasOlder(_ advice: Advice) -> Bool { superseded.contains { $0.submission == advice.id } }

  private mutating func choose(among group: [Advice]) {
    let versions = Dictionary(grouping: group, by: \.version)
    guard let latest = versions.keys.max() else { return }
    for (version, copies) in versions.sorted(by: { $0.key < $1.key }) {
      let sorted = copies.sorted { ($0.source.sha256, $0.source.path) < ($1.source.sha256, $1.source.path) }
      var seen: Set<String> = []
      var ordered: [Advice] = []
      for advice in sorted {
        if seen.insert(advice.source.sha256).inserted {
          ordered.append(advice)
        } else {
          findings.append(duplicateFile(advice))
        }
      }
      guard let first = ordered.first else { continue }
      guard ordered.count == 1 else {
        // Two different files claim to be the same version. Which of them its author means is not ours to guess.
        setApart += ordered
        findings += ordered.map(sameIDNewContent)
        continue
      }
      if version == latest {
        current.append(first)
      } else {
        superseded += first.items.map { Account.Line($0, of: first, .superseded(by: latest)) }
      }
    }
  }

  /// What other submissions replace by their own word: the id of each replaced one, with that of the one in its place. A
  /// submission that names itself means its own earlier version; two that name each other replace nothing.
  ///
  /// - Parameter usable: those that may enter the plan. A file about another child takes nothing out of it.
  func replaced(by usable: [Advice]) -> [String: String] {
    let present = Dictionary(current.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var replaced: [String: String] = [:]
    for advice in usable.sorted(by: { $0.id < $1.id }) {
      guard let old = advice.supersedes, old != advice.id, let other = present[old], other.supersedes != advice.id
      else { continue }
      replaced[old] = advice.id
    }
    return replaced
  }

  private func sameIDNewContent(_ advice: Advice) -> Finding {
    Finding(
      "same-id-new-content", .error,
      "Submission \(advice.id), version \(advice.version), came twice with different content",
      explanation: "Both files are set apart: it cannot be told which of them the author means.",
      remedy: "Ask the author to send the newer one as version \(advice.version + 1), and remove the other.",
      at: Place(file: advice.source.path, submission: advice.id))
  }

  private func duplicateFile(_ advice: Advice) -> Finding {
    Finding(
      "duplicate-file", .note, "The same file came twice", explanation: "One copy is used.",
      remedy: "Remove one of the copies.", at: Place(file: advice.source.path, submission: advice.id))
  }

  /// By head of regulation 6(1), date and name: never by file name or time of arrival.
  static func inOrder(_ left: Advice, _ right: Advice) -> Bool {
    let leftHead = left.regulations.min() ?? .h
    let rightHead = right.regulations.min() ?? .h
    if leftHead != rightHead { return leftHead < rightHead }
    if left.dated != right.dated { return left.dated < right.dated }
    return left.id < right.id
  }
}
