import PlanModel

/// Rows of different authors that promise the same work for the same need: same type of provision, or nearly the same
/// words where the author gave no type.
///
/// Rows are found by their type and need, so the work grows with the number of rows.
struct ProvisionMatching {
  /// Rows that are about the same work, in printed order.
  private(set) var groups: [[Int]] = []

  private struct Key: Hashable {
    var type: String
    var need: Int
  }

  /// - Parameter isPointer: whether words only point elsewhere. Such a row promises nothing that could be compared.
  init(_ entries: [PlanEntry], needs: NeedMatching, names: Set<String>, isPointer: (String) -> Bool = { _ in false }) {
    var order: [Key] = []
    var byKey: [Key: [Int]] = [:]
    var likeness = Likeness()
    var pairs: [[Int]] = []
    for index in entries.indices {
      guard case .provision(let row) = entries[index].content, !isPointer(row.what.plain) else { continue }
      let clusters = entries[index].needs.compactMap { needs.cluster[$0] }.unique().sorted()
      for cluster in clusters {
        guard let type = row.type else {
          let terms = KeyTerms(row.what.plain, without: names)
          pairs += likeness.add(terms, as: index, in: String(cluster)).map { [$0, index] }
          continue
        }
        let key = Key(type: type, need: cluster)
        if byKey[key] == nil { order.append(key) }
        byKey[key, default: []].append(index)
      }
    }
    let found =
      Union.groups(of: pairs, count: entries.count)
      + order.compactMap { byKey[$0] }.flatMap { ProvisionMatching.sameWork($0, entries) }
    groups = found.filter { ProvisionMatching.isOfSeveralAuthors($0, entries) }.unique()
  }

  /// Rows of one author for one need are different parts of their advice: individual work and a group, say. They are told
  /// apart by mode and group before they are compared with the rows of others.
  private static func sameWork(_ group: [Int], _ entries: [PlanEntry]) -> [[Int]] {
    let authors = group.map { entries[$0].sources.first?.submission }
    let byMode = Dictionary(grouping: group) { index -> String in mode(entries[index]) }
    let split = byMode.count > 1 ? byMode.sorted { $0.key < $1.key }.map(\.value) : [group]
    guard Set(authors).count < authors.count else { return split }
    return split.flatMap { part in
      Dictionary(grouping: part) { groupKind(entries[$0]) }.sorted { $0.key < $1.key }.map(\.value)
    }.filter { part in
      // An author with several like rows promises a series: which of them another row repeats cannot be told.
      Set(part.map { entries[$0].sources.first?.submission }).count == part.count
    }
  }

  private static func mode(_ entry: PlanEntry) -> String {
    guard case .provision(let row) = entry.content else { return "" }
    return row.mode ?? "direct"
  }

  private static func groupKind(_ entry: PlanEntry) -> String {
    guard case .provision(let row) = entry.content else { return "" }
    return row.group?.kind ?? "individual"
  }

  private static func isOfSeveralAuthors(_ group: [Int], _ entries: [PlanEntry]) -> Bool {
    Set(group.flatMap { entries[$0].sources.map(\.submission) }).count > 1 && group.count > 1
  }
}
