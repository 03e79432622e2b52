import PlanModel

/// The entries of sections A to J that changed, in printed order.
struct EntryChanges {
  private let old: [PlanEntry]
  private let new: [PlanEntry]
  private let partners: [Int?]
  private let context: EntryContext
  private let rules: WeighingRules

  init(_ old: KeptPlan, _ new: KeptPlan, _ rules: WeighingRules) {
    self.old = old.entries
    self.new = new.entries
    self.rules = rules
    partners = EntryMatching(old.entries, new.entries).partners
    var newIDs: [PlanItemID: PlanItemID] = [:]
    for (place, partner) in partners.enumerated() {
      if let partner { newIDs[old.entries[partner].id] = new.entries[place].id }
    }
    context = EntryContext(old, new, newIDs: newIDs)
  }

  func list() -> [PlanChange] {
    let kept = Set(partners.compactMap { $0 })
    var rows: [(order: [Int], change: PlanChange)] = []
    for (place, entry) in new.enumerated() {
      let order = [EntryChanges.rank(entry.section), place, 0, 0]
      if let partner = partners[place] {
        if let change = changed(old[partner], entry) { rows.append((order, change)) }
      } else {
        rows.append((order, whole(.added, entry)))
      }
    }
    let anchors = anchors()
    for (place, entry) in old.enumerated() where !kept.contains(place) {
      rows.append(([EntryChanges.rank(entry.section), anchors[place], 1, place], whole(.removed, entry)))
    }
    return rows.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.change)
  }

  private static func rank(_ section: Section) -> Int { Section.allCases.firstIndex(of: section) ?? 0 }

  /// For each entry of the older plan, where it stands: after the last entry before it that is still in its section.
  private func anchors() -> [Int] {
    var stayed: [Int: Int] = [:]
    for (place, partner) in partners.enumerated() {
      if let partner, old[partner].section == new[place].section { stayed[partner] = place }
    }
    var last: [Section: Int] = [:]
    return old.enumerated().map { place, entry in
      if let kept = stayed[place] { last[entry.section] = kept }
      return last[entry.section] ?? -1
    }
  }

  // MARK: one entry

  private func whole(_ kind: PlanChange.Kind, _ entry: PlanEntry) -> PlanChange {
    var fields = EntryFields(rules: rules, context: context)
    if kind == .added { fields.compare(nil, entry) } else { fields.compare(entry, nil) }
    var change = PlanChange(
      kind, .item(entry.kind), in: entry.section, title: Title.of(entry.mainWords),
      fields: fields.changes.map(\.unweighed))
    change.area = entry.area
    change.label = entry.label
    change.id = entry.id.text
    return change
  }

  private func changed(_ before: PlanEntry, _ after: PlanEntry) -> PlanChange? {
    var fields = EntryFields(rules: rules, context: context)
    fields.compare(before, after)
    let isMoved = before.section != after.section || before.area != after.area
    guard let kinds = ChangeKind.of(fields.changes, isMoved: isMoved) else { return nil }
    var change = PlanChange(
      kinds.kind, .item(after.kind), in: after.section, title: Title.of(after.mainWords), fields: fields.changes)
    change.also = kinds.also
    change.area = after.area
    change.label = after.label
    change.id = after.id.text
    if isMoved || before.label != after.label || before.id != after.id {
      change.was = PlanChange.Place(
        section: before.section, area: before.area, label: before.label, id: before.id.text)
    }
    return change
  }
}

/// What is known of both plans while one entry is compared.
struct EntryContext {
  /// Ids of the newer plan by those of the older one.
  let newIDs: [PlanItemID: PlanItemID]
  private let oldLabels: [PlanItemID: String]
  private let newLabels: [PlanItemID: String]
  private let oldAnnexes: [String: String]
  private let newAnnexes: [String: String]

  init(_ old: KeptPlan, _ new: KeptPlan, newIDs: [PlanItemID: PlanItemID]) {
    self.newIDs = newIDs
    oldLabels = EntryContext.labels(old)
    newLabels = EntryContext.labels(new)
    oldAnnexes = EntryContext.annexes(old)
    newAnnexes = EntryContext.annexes(new)
  }

  func label(_ id: PlanItemID, isNew: Bool) -> String? { isNew ? newLabels[id] : oldLabels[id] }
  func annex(_ submission: String, isNew: Bool) -> String? { isNew ? newAnnexes[submission] : oldAnnexes[submission] }

  private static func labels(_ plan: KeptPlan) -> [PlanItemID: String] {
    Dictionary(
      plan.entries.compactMap { entry in entry.label.map { (entry.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  private static func annexes(_ plan: KeptPlan) -> [String: String] {
    Dictionary(
      plan.annex.compactMap { row in row.submission.flatMap { id in row.label.map { (id, $0) } } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// The first words of an entry, for a reader who looks for the row.
enum Title {
  private static let most = 90

  static func of(_ words: Prose) -> String {
    let text = words.plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.count > most else { return text }
    let start = text.prefix(most)
    let whole = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return whole + " …"
  }
}

extension FieldChange {
  /// For an item that is new or gone as a whole: its fields are neither less nor more by themselves.
  var unweighed: FieldChange {
    var change = self
    change.effect = nil
    change.reasons = []
    return change
  }
}
