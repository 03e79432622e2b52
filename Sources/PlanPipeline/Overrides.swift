import Findings
import PlanModel

/// Findings that a person overrides, with name and reason (`override-check`). An overridden finding is told as a note,
/// with who, when and why. Nowhere else is a finding made less than it is.
struct Overrides {
  private let decisions: [Decision]
  private let sources: [String: [Citation]]
  private let checks: [String: IssueCheck]

  init(_ plan: Plan, checks: [String: IssueCheck]) {
    decisions = plan.decisions.filter { $0.kind == .overrideCheck && $0.value.check != nil }
    self.checks = checks
    var sources: [String: [Citation]] = [:]
    if !decisions.isEmpty {
      for entry in plan.entries { if let label = entry.label { sources[label] = entry.sources } }
    }
    self.sources = sources
  }

  /// - Returns: the findings as they are told, and those that were overridden as they were.
  func applied(to findings: [Finding]) -> (told: [Finding], overridden: [Finding]) {
    if decisions.isEmpty { return (findings, []) }
    let told = findings.map(applied)
    return (told, zip(findings, told).filter { $0.severity != .note && $1.severity == .note }.map(\.0))
  }

  private func applied(to finding: Finding) -> Finding {
    // The newest decision is the one that holds.
    guard finding.severity != .note, let decision = decisions.last(where: { concerns($0, finding) }) else {
      return finding
    }
    var result = finding
    if checks[finding.id]?.isGuarded == true, decision.evidence.isEmpty, decision.agreedWith.isEmpty {
      result.explanation = joined(
        finding.explanation,
        "Decision \(decision.id) overrides it without evidence and without anybody’s agreement, so it still holds.")
      result.remedy = joined(
        finding.remedy, "Or decide it again, with --evidence or --agreed-with.")
      return result
    }
    result.severity = .note
    let who = [decision.by, decision.role].compactMap { $0 }.joined(separator: ", ")
    result.explanation = joined(
      "Overridden by \(who) on \(decision.on.displayed(.long)) (\(decision.id)): \(decision.reason.plain)",
      finding.explanation)
    result.remedy = "Nothing to do. To take it back: ehcplan decide withdraw --replaces \(decision.id)."
    return result
  }

  /// A decision that names items is about findings of those items; one that names a section, about the section; one that
  /// names neither, about the whole plan.
  private func concerns(_ decision: Decision, _ finding: Finding) -> Bool {
    guard decision.value.check == finding.id else { return false }
    if decision.items.isEmpty { return decision.value.section.map { $0.rawValue == finding.place.section } ?? true }
    return decision.items.contains { concerns($0, finding.place) }
  }

  private func concerns(_ item: Decision.ItemReference, _ place: Place) -> Bool {
    if place.submission != nil || place.item != nil, item.submission == place.submission {
      if item.item == nil || item.item == place.item { return true }
    }
    return (place.label.flatMap { sources[$0] } ?? []).contains { source in
      source.submission == item.submission && (item.item == nil || source.item == item.item)
    }
  }

  private func joined(_ first: String, _ second: String) -> String { first.isEmpty ? second : "\(first) \(second)" }
}
