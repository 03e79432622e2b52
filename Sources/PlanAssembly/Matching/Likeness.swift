/// Finds earlier statements that share most of their key terms with a new one.
///
/// Statements are found through their terms. A term that very many statements hold tells nothing and is not followed, so
/// the work stays in proportion to the number of statements.
struct Likeness {
  /// The share of terms that two statements must have in common.
  static let least = 0.6
  /// Two statements of two words each agree by chance.
  static let fewestTerms = 3
  private static let longestPosting = 40

  private var terms: [Int: KeyTerms] = [:]
  private var postings: [String: [Int]] = [:]
  /// How many statements were looked at, for showing that the work stays in proportion.
  private(set) var steps = 0

  /// - Parameter place: only statements of the same place are compared.
  /// - Returns: the earlier statements that are like it, in the order they were added.
  mutating func add(_ statement: KeyTerms, as index: Int, in place: String) -> [Int] {
    guard statement.terms.count >= Likeness.fewestTerms else { return [] }
    var candidates: Set<Int> = []
    for term in statement.terms {
      let key = place + "\u{1F}" + term
      if let posting = postings[key], posting.count <= Likeness.longestPosting { candidates.formUnion(posting) }
      postings[key, default: []].append(index)
    }
    terms[index] = statement
    steps += candidates.count
    return candidates.filter { terms[$0].map { $0.likeness(to: statement) >= Likeness.least } ?? false }.sorted()
  }
}

/// Disjoint sets over 0..<count.
struct Union {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Pairs joined to groups: what is like a second and a third is one question, not three.
  ///
  /// - Returns: groups in the order of their first members, each in ascending order.
  static func groups(of pairs: [[Int]], count: Int) -> [[Int]] {
    var union = Union(count: count)
    for pair in pairs { for other in pair.dropFirst() { union.join(pair[0], other) } }
    var members: [Int: Set<Int>] = [:]
    for pair in pairs { members[union.root(pair[0]), default: []].formUnion(pair) }
    return members.sorted { $0.key < $1.key }.map { $0.value.sorted() }
  }

  /// The lower number names the set, whatever the order of joining.
  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    parents[max(left, right)] = min(left, right)
  }
}
