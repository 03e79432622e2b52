package import PlanModel

/// Needs that may be the same need in other words, or one part of another.
///
/// Only needs of one section and area and of different authors are compared. Each need is looked up by its topics, so the
/// work grows with the number of needs and not with the number of pairs.
package struct NeedMatching {
  /// Groups of entries that may say the same, each in printed order.
  package private(set) var alike: [[Int]] = []
  /// An entry that may be part of another, with each that it may be part of.
  package private(set) var within: [(part: Int, wholes: [Int])] = []
  /// For matching provision: one number for all needs that may be the same.
  package private(set) var cluster: [PlanItemID: Int] = [:]
  /// How many needs and topics were looked at, for showing that the work stays in proportion.
  package private(set) var steps = 0

  private struct Key: Hashable {
    var section: Section
    var area: Area?
    var topics: Set<String>
  }

  package init(_ entries: [PlanEntry], topics lexicon: TopicLexicon, names: Set<String>) {
    let needs = entries.indices.filter { entries[$0].kind == .need }
    let topics = Dictionary(
      uniqueKeysWithValues: needs.map { ($0, lexicon.topics(in: NeedMatching.statement(of: entries[$0]))) })
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for index in needs where topics[index]?.isEmpty == false {
      steps += 1
      let key = Key(section: entries[index].section, area: entries[index].area, topics: topics[index] ?? [])
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    alike = order.compactMap { groups[$0] }.flatMap { NeedMatching.bySeveralAuthors($0, entries) }
    let pairs = alikeInWords(needs, entries, names).filter { pair in
      // Topics say more than a count of shared words.
      pair.contains { topics[$0]?.isEmpty != false }
    }
    alike += Union.groups(of: pairs, count: entries.count)
    findParts(order, groups, entries)
    number(needs, entries)
  }

  private static func statement(of entry: PlanEntry) -> String {
    guard case .need(let need) = entry.content else { return "" }
    return need.statement.plain
  }

  /// The needs of a group, if they are not all of one submission: an author knows what they wrote.
  private static func bySeveralAuthors(_ group: [Int], _ entries: [PlanEntry]) -> [[Int]] {
    let submissions = Set(group.flatMap { entries[$0].sources.map(\.submission) })
    return group.count > 1 && submissions.count > 1 ? [group] : []
  }

  /// For each need the wider needs of other authors that name one topic more. A need of many topics is a summary: everything
  /// would be part of it.
  ///
  /// Each wider need is looked up by what is left when one of its topics is taken away.
  private mutating func findParts(_ order: [Key], _ groups: [Key: [Int]], _ entries: [PlanEntry]) {
    var wholes: [Int: [Int]] = [:]
    for key in order where key.topics.count > 1 {
      guard let whole = groups[key]?.first else { continue }
      for topic in key.topics {
        steps += 1
        let narrower = Key(section: key.section, area: key.area, topics: key.topics.subtracting([topic]))
        let authors = Set(entries[whole].sources.map(\.submission))
        guard
          let part = groups[narrower]?.first(where: { authors.isDisjoint(with: entries[$0].sources.map(\.submission)) })
        else { continue }
        wholes[part, default: []].append(whole)
      }
    }
    within = wholes.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
  }

  /// Pairs that share most of their words, found through their rarest words.
  private mutating func alikeInWords(_ needs: [Int], _ entries: [PlanEntry], _ names: Set<String>) -> [[Int]] {
    var likeness = Likeness()
    let found = needs.flatMap { index -> [[Int]] in
      let entry = entries[index]
      let others = likeness.add(
        KeyTerms(NeedMatching.statement(of: entry), without: names), as: index,
        in: "\(entry.section.rawValue)/\(entry.area?.rawValue ?? "")")
      return others.filter {
        Set(entries[$0].sources.map(\.submission)).isDisjoint(with: entry.sources.map(\.submission))
      }.map { [$0, index] }
    }
    steps += likeness.steps
    return found
  }

  private mutating func number(_ needs: [Int], _ entries: [PlanEntry]) {
    var union = Union(count: entries.count)
    for group in alike { for other in group.dropFirst() { union.join(group[0], other) } }
    for (part, wholes) in within { for whole in wholes { union.join(part, whole) } }
    for index in needs { cluster[entries[index].id] = union.root(index) }
  }
}
