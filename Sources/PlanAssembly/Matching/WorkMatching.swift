import PlanModel

/// Rows of different authors about the same piece of work, found by what they name: a hoist, a tube feed, the medicine for
/// a long seizure. For rows whose authors gave no type, and for rows linked to no need.
///
/// Two rows are put beside each other when they are about the same need or by the same role, or when their numbers cannot
/// both be right: 5 mg in one and 7.5 mg in the other is for a person to see, whatever else differs.
struct WorkMatching {
  /// Pairs of rows, in printed order.
  private(set) var pairs: [[Int]] = []
  /// Rows of one piece of work that are compared with each other; a plan where more rows name the same thing is compared
  /// only with the last of them, so that the work grows with the number of rows.
  private static let window = 24

  init(_ entries: [PlanEntry], needs: NeedMatching, work lexicon: TopicLexicon) {
    guard !lexicon.isEmpty else { return }
    var byTopic: [String: [Row]] = [:]
    var seen: Set<[Int]> = []
    for index in entries.indices {
      guard case .provision(let provision) = entries[index].content else { continue }
      let row = Row(index, entries[index], provision, needs)
      for topic in lexicon.topics(in: row.text).sorted() {
        for other in (byTopic[topic] ?? []).suffix(WorkMatching.window)
        where other.isOfOthers(than: row) && other.isSameWork(as: row) && seen.insert([other.index, index]).inserted {
          pairs.append([other.index, index])
        }
        byTopic[topic, default: []].append(row)
      }
    }
    pairs.sort { $0.lexicographicallyPrecedes($1) }
  }

  private struct Row {
    var index: Int
    var text: String
    var authors: Set<String?>
    var clusters: Set<Int>
    var roles: Set<String>
    var measures: Measures
    var hasType: Bool

    init(_ index: Int, _ entry: PlanEntry, _ provision: Provision, _ needs: NeedMatching) {
      self.index = index
      text = provision.what.plain
      authors = Set(entry.sources.map(\.submission))
      clusters = Set(entry.needs.compactMap { needs.cluster[$0] })
      roles = Set(provision.deliveredBy.compactMap(\.code))
      measures = Measures(text)
      hasType = provision.type != nil
    }

    func isOfOthers(than other: Row) -> Bool { authors.isDisjoint(with: other.authors) }

    func isSameWork(as other: Row) -> Bool {
      if measures.conflictsGravely(with: other.measures) { return true }
      // Rows with a type are matched by it.
      if hasType && other.hasType { return false }
      return !clusters.isDisjoint(with: other.clusters) || !roles.isDisjoint(with: other.roles)
    }
  }
}
