import PlanModel

/// Needs that may be the same need in other words, or one part of another.
///
/// Only needs of one section and area and of different authors are compared. Each need is looked up by its topics, so the
/// work grows with the number of needs and not with the number of pairs.
struct NeedMatching {
  /// Groups of entries that may say the same, each in printed order.
  private(set) var alike: [[Int]] = []
  /// An entry that may be part of another.
  private(set) var within: [(part: Int, whole: Int)] = []
  /// For matching provision: one number for all needs that may be the same.
  private(set) var cluster: [PlanItemID: Int] = [:]

  private struct Key: Hashable {
    var section: Section
    var area: Area?
    var topics: Set<String>
  }

  init(_ entries: [PlanEntry], topics lexicon: TopicLexicon, names: Set<String>) {
    let needs = entries.indices.filter { entries[$0].kind == .need }
    let topics = Dictionary(
      uniqueKeysWithValues: needs.map { ($0, lexicon.topics(in: NeedMatching.statement(of: entries[$0]))) })
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for index in needs where topics[index]?.isEmpty == false {
      let key = Key(section: entries[index].section, area: entries[index].area, topics: topics[index] ?? [])
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    alike = order.compactMap { groups[$0] }.flatMap { NeedMatching.bySeveralAuthors($0, entries) }
    alike += NeedMatching.alikeInWords(needs, entries, names).filter { pair in
      // Topics say more than a count of shared words.
      pair.contains { topics[$0]?.isEmpty != false }
    }
    within = NeedMatching.parts(order, groups, entries)
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

  /// The smallest wider need of another author, for each need whose topics are part of its topics.
  private static func parts(_ order: [Key], _ groups: [Key: [Int]], _ entries: [PlanEntry]) -> [(part: Int, whole: Int)]
  {
    var byTopic: [String: [Key]] = [:]
    for key in order { for topic in key.topics { byTopic[topic, default: []].append(key) } }
    var found: [(part: Int, whole: Int)] = []
    for key in order {
      // A need of many topics is a summary: everything would be part of it.
      let wider = (key.topics.min().flatMap { byTopic[$0] } ?? []).filter {
        $0.section == key.section && $0.area == key.area && $0.topics.count == key.topics.count + 1
          && $0.topics.isSuperset(of: key.topics)
      }
      guard let part = groups[key]?.first else { continue }
      for whole in wider.compactMap({ groups[$0]?.first })
      where Set(entries[part].sources.map(\.submission)).isDisjoint(with: entries[whole].sources.map(\.submission)) {
        found.append((part, whole))
        break
      }
    }
    return found
  }

  /// Pairs that share most of their words, found through their rarest words.
  private static func alikeInWords(_ needs: [Int], _ entries: [PlanEntry], _ names: Set<String>) -> [[Int]] {
    var likeness = Likeness()
    return needs.flatMap { index -> [[Int]] in
      let entry = entries[index]
      let others = likeness.add(
        KeyTerms(statement(of: entry), without: names), as: index,
        in: "\(entry.section.rawValue)/\(entry.area?.rawValue ?? "")")
      return others.filter {
        Set(entries[$0].sources.map(\.submission)).isDisjoint(with: entry.sources.map(\.submission))
      }.map { [$0, index] }
    }
  }

  private mutating func number(_ needs: [Int], _ entries: [PlanEntry]) {
    var union = Union(count: entries.count)
    for group in alike { for other in group.dropFirst() { union.join(group[0], other) } }
    for pair in within { union.join(pair.part, pair.whole) }
    for index in needs { cluster[entries[index].id] = union.root(index) }
  }
}
