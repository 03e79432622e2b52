import PlanModel

/// What is otherwise in this plan than in the one before it, entry by entry. Only what readers rely on counts:
/// sections B
/// to H2.
struct EarlierEntries {
  struct Change {
    var label: String?
    var section: Section
    /// Nil where the entry is no longer in the plan.
    var entry: PlanEntry?
    var earlier: PlanEntry?
  }

  private(set) var changes: [Change] = []

  init(_ plan: Plan, since earlier: KeptPlan) {
    let now = KeptPlan(plan, showsPlacement: false).entries.filter(EarlierEntries.isReliedOn)
    let before = Dictionary(
      earlier.entries.filter(EarlierEntries.isReliedOn).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let present = Dictionary(plan.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in now {
      let old = before[entry.id]
      guard old?.content != entry.content || old?.section != entry.section else { continue }
      changes.append(
        Change(label: entry.label, section: entry.section, entry: present[entry.id], earlier: old))
    }
    let kept = Set(now.map(\.id))
    for old in earlier.entries where EarlierEntries.isReliedOn(old) && !kept.contains(old.id) {
      changes.append(Change(label: old.label, section: old.section, entry: nil, earlier: old))
    }
  }

  private static func isReliedOn(_ entry: PlanEntry) -> Bool {
    entry.label != nil && entry.section >= .b && entry.section <= .h2
  }
}

extension EarlierEntries.Change {
  var name: String { label ?? "An entry of section \(section.rawValue)" }

  var sources: [Citation] { (entry ?? earlier)?.sources ?? [] }

  /// Whether a decision on record is about it.
  func isDecided(in plan: Plan) -> Bool {
    if entry?.decisions.isEmpty == false { return true }
    return plan.decisions.contains { decision in
      decision.items.contains { item in
        sources.contains { $0.submission == item.submission && (item.item == nil || $0.item == item.item) }
      }
    }
  }
}
