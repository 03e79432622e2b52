import Findings
import PlanModel

/// Findings that a person puts up with, with name and reason (`override-check`). Such a finding is told as a note, marked
/// with who, when, why and until when. Nowhere else is a finding made less than it is.
struct Overrides {
  /// Decisions that override a finding on the day of the plan.
  let holding: [Decision]
  /// Decisions that did so, and whose last day is past.
  let ended: [Decision]
  /// Decisions that give no reason, and so override nothing.
  let unexplained: [Decision]
  private let sources: [String: [Citation]]
  private let checks: [String: IssueCheck]

  init(_ plan: Plan, checks: [String: IssueCheck]) {
    let all = plan.decisions.filter { $0.kind == .overrideCheck && $0.value.check != nil }
    unexplained = all.filter { !Overrides.isExplained($0) }
    ended = all.filter { Overrides.isExplained($0) && Overrides.isOver($0, on: plan.date) }
    holding = all.filter { Overrides.isExplained($0) && !Overrides.isOver($0, on: plan.date) }
    self.checks = checks
    var sources: [String: [Citation]] = [:]
    if !all.isEmpty {
      for entry in plan.entries { if let label = entry.label { sources[label] = entry.sources } }
    }
    self.sources = sources
  }

  private static func isOver(_ decision: Decision, on date: CivilDate) -> Bool {
    decision.until.map { $0 < date } ?? false
  }

  /// A dash or a full stop is no reason.
  private static func isExplained(_ decision: Decision) -> Bool {
    decision.reason.plain.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// - Returns: the findings as they are told, and those that were overridden as they were.
  func applied(to findings: [Finding]) -> (told: [Finding], overridden: [Finding]) {
    if holding.isEmpty { return (findings, []) }
    let told = findings.map(applied)
    return (told, zip(findings, told).filter { $0.suppressed == nil && $1.suppressed != nil }.map(\.0))
  }

  private func applied(to finding: Finding) -> Finding {
    // The newest decision is the one that holds.
    guard finding.suppressed == nil, let decision = holding.last(where: { concerns($0, finding) }) else {
      return finding
    }
    var result = finding
    if finding.severity != .note, checks[finding.id]?.isGuarded == true, decision.evidence.isEmpty,
      decision.agreedWith.isEmpty
    {
      result.explanation = joined(
        finding.explanation,
        "Decision \(decision.id) overrides this without evidence and without anybody’s agreement, so the finding stands."
      )
      result.remedy = joined(
        finding.remedy, "Or decide it again, with --evidence or --agreed-with.")
      return result
    }
    result.suppressed = Suppression(
      decision: decision.id, by: decision.by, role: decision.role, on: decision.on.iso, reason: decision.reason.plain,
      until: decision.until?.iso, was: finding.severity)
    result.severity = .note
    let who = [decision.by, decision.role].compactMap { $0 }.joined(separator: ", ")
    let end = decision.until.map { " until \($0.displayed(.long))" } ?? ""
    result.explanation = joined(
      "Overridden\(end) by \(who) on \(decision.on.displayed(.long)) (\(decision.id)): \(decision.reason.plain)",
      finding.explanation)
    result.remedy = "Nothing to do. To take it back: ehcplan decide withdraw --replaces \(decision.id)."
    return result
  }

  /// A decision that names items is about findings of those items; one that names a section, about the section; one that
  /// names neither, about the whole plan.
  func concerns(_ decision: Decision, _ finding: Finding) -> Bool {
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
