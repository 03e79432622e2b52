import PlanModel

/// The commissioner's answers on rows of section G, from the case file. They count over what the advice says of itself.
struct HealthAgreements {
  private let answers: [ItemKey: HealthAgreement]

  /// - Parameter agreements: in the order of the file; the later of two answers on one row counts.
  init(_ agreements: [HealthAgreement]) {
    let ordered = agreements.enumerated().sorted { left, right in
      let days = (left.element.on ?? .earliest, right.element.on ?? .earliest)
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }
    answers = Dictionary(
      ordered.map { (ItemKey(submission: $0.element.submission, item: $0.element.item), $0.element) },
      uniquingKeysWith: { $1 })
  }

  func apply(to entries: inout [PlanEntry]) {
    for index in entries.indices where entries[index].section == .g {
      entries[index].agreement = agreement(on: entries[index])
    }
  }

  /// A row that several advices ask for is agreed only when none of them is refused or awaited.
  private func agreement(on entry: PlanEntry) -> HealthAgreement? {
    guard case .provision(let row) = entry.content else { return nil }
    let given = entry.sources.compactMap { answers[ItemKey(submission: $0.submission, item: $0.item)] }
    if let refused = given.first(where: \.isRefused) { return refused }
    if let awaited = given.first(where: { !$0.isAgreed }) { return awaited }
    return given.first ?? agreement(stated: row.commissioner, on: entry)
  }

  private func agreement(stated: Provision.Commissioner?, on entry: PlanEntry) -> HealthAgreement? {
    guard let stated, let agreed = stated.agreed, let source = entry.sources.first else { return nil }
    var agreement = HealthAgreement(submission: source.submission ?? "", item: source.item, agreed: agreed)
    agreement.by = stated.by
    agreement.on = stated.on
    return agreement
  }
}

/// Rows of section G that may not stand in a final plan (regulation 12(2)). They leave the plan and stay in the account.
struct RefusedHealth {
  private let removed: Set<PlanItemID>

  /// Takes the rows out, and every link to them.
  init(takenFrom entries: inout [PlanEntry]) {
    let removed = Set(entries.filter { $0.agreement?.isRefused == true }.map(\.id))
    self.removed = removed
    guard !removed.isEmpty else { return }
    entries.removeAll { removed.contains($0.id) }
    for index in entries.indices {
      for links in [\PlanEntry.needs, \.outcomes, \.provisions, \.within, \.relatesTo] {
        entries[index][keyPath: links].removeAll(where: removed.contains)
      }
    }
  }

  /// The account with what became of their items.
  func told(in lines: [Account.Line]) -> [Account.Line] {
    lines.map { line in
      guard let (id, section) = line.fate.place, removed.contains(id) else { return line }
      switch line.fate {
      case .placed, .merged: break
      default: return line
      }
      var told = line
      told.fate = .notAgreed(id, section)
      return told
    }
  }
}
