import PlanModel

/// Facts of different advices that cannot both be so.
struct FactMatching {
  /// Entries that state the same matter differently, with the field in which they differ.
  private(set) var conflicts: [(entries: [Int], kind: Question.Kind, field: String)] = []

  private struct Key: Hashable {
    var kind: String
    var name: String
  }

  init(_ entries: [PlanEntry]) {
    var order: [Key] = []
    var byKey: [Key: [Int]] = [:]
    for index in entries.indices {
      guard case .fact(let fact) = entries[index].content, let name = fact.name else { continue }
      let key = Key(kind: fact.kind, name: Folding.nameKey(name))
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(index)
    }
    for key in order {
      let group = byKey[key] ?? []
      guard Set(group.flatMap { entries[$0].sources.map(\.submission) }).count > 1 else { continue }
      compare(group, key.kind, entries)
    }
  }

  private mutating func compare(_ group: [Int], _ kind: String, _ entries: [PlanEntry]) {
    let facts = group.compactMap { index -> Fact? in
      guard case .fact(let fact) = entries[index].content else { return nil }
      return fact
    }
    if kind == "test" {
      let values = Set(facts.compactMap(\.value).map(Folding.folded))
      // Scores of different days are two results, not a contradiction.
      if values.count > 1, Set(facts.map(\.on)).count == 1 { conflicts.append((group, .conflictScore, "value")) }
    } else if Set(facts.compactMap(\.status)).count > 1 {
      conflicts.append((group, .conflictFact, "status"))
    }
  }
}
