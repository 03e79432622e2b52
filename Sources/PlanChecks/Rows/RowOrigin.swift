import PlanModel
import Wording

/// A row of the plan beside the advice that it cites, where a decision has changed its words or joined it to another's.
///
/// Words that are the author's own have nothing to be compared with.
struct RowOrigin {
  let row: ReadRow
  let plan: RowFacts
  /// Of each source: what it says, and whether the words of the plan are an edit of its own.
  let sources: [(citation: Citation, facts: RowFacts, isEdited: Bool)]
  /// Fields that a decision to depart from the advice, or on an amount, set: name and reason stand beside them.
  let decided: Set<String>

  init?(_ row: ReadRow, in context: CheckContext) {
    let entry = row.item.entry
    guard !entry.changes.isEmpty || entry.sources.count > 1 else { return nil }
    let year = context.profile.teachingYear
    self.row = row
    plan = RowFacts(row.row, context.reader, in: row.section, year)
    sources = entry.sources.enumerated().compactMap { index, citation in
      guard let item = context.item(citation), case .provision(let own) = item.content else { return nil }
      return (
        citation, RowFacts(own, context.reader, in: row.section, year), index == 0 && !entry.changes.isEmpty
      )
    }
    let kinds = Dictionary(
      context.plan.decisions.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    decided = Set(
      entry.changes.filter { change in
        kinds[change.decision] == .depart || kinds[change.decision] == .authorityAmount
      }.map(\.field))
  }

  /// Whether somebody decided on this with name and reason: on the field, or on the sentence as a whole.
  func isDecided(_ kind: RowFacts.Kind) -> Bool { decided.contains(kind.field) || decided.contains("what") }

  /// What an advice states and the plan does not, first source first.
  var lost: (kinds: [RowFacts.Kind], source: Citation)? {
    for source in sources {
      let kinds = RowFacts.Kind.allCases.filter { kind in
        guard source.facts.has(kind), !isDecided(kind) else { return false }
        if !plan.has(kind) { return true }
        return source.isEdited && kind == .role && !source.facts.of(.role).isSubset(of: plan.of(.role))
      }
      if !kinds.isEmpty { return (kinds, source.citation) }
    }
    return nil
  }

  /// What the plan states and none of its sources.
  var added: [RowFacts.Kind] {
    guard !sources.isEmpty else { return [] }
    return RowFacts.Kind.allCases.filter { kind in
      guard plan.has(kind), !isDecided(kind) else { return false }
      if kind == .role {
        return !plan.of(.role).isSubset(of: sources.reduce(into: []) { $0.formUnion($1.facts.of(.role)) })
      }
      return !sources.contains { $0.facts.has(kind) }
    }
  }

  /// Amounts that the plan and an advice both state, and none is the same.
  var departed: (kinds: [RowFacts.Kind], source: Citation)? {
    for source in sources {
      let kinds = RowFacts.Kind.allCases.filter { kind in
        kind.isAmount && !isDecided(kind) && plan.has(kind) && source.facts.has(kind)
          && plan.of(kind).isDisjoint(with: source.facts.of(kind))
      }
      if !kinds.isEmpty { return (kinds, source.citation) }
    }
    return nil
  }
}

extension CheckContext {
  /// The item of advice that a citation names.
  func item(_ citation: Citation) -> AdviceItem? {
    advices.first { $0.id == citation.submission }?.items.first { $0.id == citation.item }
  }
}

extension Array where Element == RowFacts.Kind {
  /// "how often and the size of the group".
  var inWords: String {
    let words = map(\.words)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
