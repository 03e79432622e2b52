import PlanModel

/// Outcomes of different authors that say nearly the same.
struct OutcomeMatching {
  private(set) var alike: [[Int]] = []

  init(_ entries: [PlanEntry], names: Set<String>) {
    var likeness = Likeness()
    var pairs: [[Int]] = []
    for index in entries.indices {
      guard case .outcome(let outcome) = entries[index].content else { continue }
      let terms = KeyTerms(outcome.statement.plain, without: names)
      // The same wording for a longer and a shorter term is two outcomes.
      let place = (entries[index].area?.rawValue ?? "") + "/" + (outcome.term ?? "")
      for other in likeness.add(terms, as: index, in: place)
      where Set(entries[other].sources.map(\.submission)).isDisjoint(with: entries[index].sources.map(\.submission)) {
        pairs.append([other, index])
      }
    }
    alike = Union.groups(of: pairs, count: entries.count)
  }
}
