import Findings
import PlanModel

/// Findings sorted into the places of the plan: the plan as a whole, each section, each statement of it, and what stands
/// in no section.
struct FindingParts {
  /// The plan as a whole, the sections A to K, the advice. Parts without a finding are left out.
  private(set) var parts: [Part] = []

  struct Part {
    /// "plan", "section" or "advice".
    var kind: String
    var section: Section?
    /// About the part itself.
    var findings: [Finding] = []
    var statements: [Statement] = []
    /// Findings of one rule that say the same of many statements.
    var many: [[Finding]] = []
    /// Labels of statements in which nothing was found.
    var clear: [String] = []
  }

  /// One statement, or one item that stands in no section, or one submission as a whole.
  struct Statement {
    var entry: PlanEntry?
    var submission: String?
    var item: String?
    var findings: [Finding] = []
  }

  init(_ findings: [Finding], plan: Plan, index: PlanIndex) {
    let byLabel = Dictionary(
      plan.entries.compactMap { entry in entry.label.map { ($0, entry) } }, uniquingKeysWith: { first, _ in first })
    var whole = Part(kind: "plan")
    var bySection: [Section: Part] = [:]
    var byEntry: [PlanItemID: [Finding]] = [:]
    var ofAdvice: [ItemAddress: [Finding]] = [:]
    for finding in findings {
      let place = finding.place
      if let entry = place.label.flatMap({ byLabel[$0] }) ?? FindingParts.entry(at: place, index) {
        byEntry[entry.id, default: []].append(finding)
      } else if let section = place.section.flatMap(Section.init(rawValue:)) {
        bySection[section, default: Part(kind: "section", section: section)].findings.append(finding)
      } else if let submission = place.submission {
        ofAdvice[ItemAddress(submission: submission, item: place.item ?? ""), default: []].append(finding)
      } else {
        whole.findings.append(finding)
      }
    }
    if !whole.findings.isEmpty { parts.append(whole) }
    let entries = Dictionary(grouping: plan.entries, by: \.section)
    for section in Section.allCases {
      var part = bySection[section] ?? Part(kind: "section", section: section)
      for entry in entries[section] ?? [] {
        if let found = byEntry[entry.id] {
          part.statements.append(
            Statement(
              entry: entry, submission: entry.sources.first?.submission, item: entry.sources.first?.item,
              findings: found))
        } else if let label = entry.label {
          part.clear.append(label)
        }
      }
      if part.findings.isEmpty, part.statements.isEmpty { continue }
      parts.append(part.gathered())
    }
    if !ofAdvice.isEmpty { parts.append(FindingParts.advice(ofAdvice, plan)) }
  }

  /// The entry that an item went into, for a finding that names no label.
  private static func entry(at place: Place, _ index: PlanIndex) -> PlanEntry? {
    guard let item = place.item else { return nil }
    guard let entry = index.place(of: ItemAddress(submission: place.submission, item: item)).flatMap(index.entry)
    else { return nil }
    return place.section == nil || place.section == entry.section.rawValue ? entry : nil
  }

  /// How many statements of a section make "many".
  fileprivate static let many = 8

  /// In the order of the annexes; files that have none come last, by name.
  private static func advice(_ found: [ItemAddress: [Finding]], _ plan: Plan) -> Part {
    var ranks: [String: Int] = [:]
    for (rank, row) in plan.annex.enumerated() { if let advice = row.advice { ranks[advice.id] = rank } }
    func key(_ address: ItemAddress) -> (Int, String, String) {
      (ranks[address.submission ?? ""] ?? .max, address.submission ?? "", address.item)
    }
    var part = Part(kind: "advice")
    part.statements = found.sorted { key($0.key) < key($1.key) }.map { address, findings in
      Statement(
        submission: address.submission, item: address.item.isEmpty ? nil : address.item, findings: findings)
    }
    return part
  }
}

extension FindingParts.Part {
  /// With what is the same in many statements said once, and taken out of each. A finding that points at words or at a
  /// field stays in its place.
  fileprivate func gathered() -> FindingParts.Part {
    let plain = statements.flatMap(\.findings).filter {
      $0.ranges.isEmpty && !$0.isShownInItsField && $0.place.label != nil && !$0.remedy.contains("q_")
    }
    let groups = Dictionary(grouping: plain) { [$0.id, $0.severity.rawValue, $0.explanation, $0.remedy] }
    let large = groups.filter { $0.value.count >= FindingParts.many }
    guard !large.isEmpty else { return self }
    var part = self
    part.many = large.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    let gathered = Set(part.many.flatMap { $0 })
    for number in part.statements.indices {
      part.statements[number].findings.removeAll { gathered.contains($0) }
    }
    part.statements.removeAll { $0.findings.isEmpty }
    return part
  }
}
