import PlanModel

/// Finds which entry of the newer plan is which of the older one: by its id, then by the advice it comes from, then by
/// the same words, then by nearly the same. Every entry has at most one partner.
struct EntryMatching {
  /// For each entry of the newer plan, in its order, the place of its partner in the older one.
  private(set) var partners: [Int?]
  private var taken: Set<Int> = []
  private let old: [PlanEntry]
  private let new: [PlanEntry]

  /// How much of the longer text both must hold to count as the same row in other words.
  static let nearness = 0.6

  init(_ old: [PlanEntry], _ new: [PlanEntry]) {
    self.old = old
    self.new = new
    partners = new.map { _ in nil }
    match { [[$0.id.text]] }
    match { entry in entry.sources.map { ["\(entry.kind)", $0.submission ?? "", $0.item] } }
    // What a person chose over a row stands in its place.
    match(
      { entry in entry.sources.map { ["\(entry.kind)", $0.submission ?? "", $0.item] } },
      { entry in entry.notFollowed.map { ["\(entry.kind)", $0.source.submission ?? "", $0.source.item] } })
    match { [EntryMatching.place($0) + [Folding.folded($0.mainWords.plain)]] }
    matchNear()
  }

  private mutating func match(_ keys: (PlanEntry) -> [[String]]) { match(keys, keys) }

  /// Pairs entries without a partner that have a key in common, in their order.
  private mutating func match(_ oldKeys: (PlanEntry) -> [[String]], _ newKeys: (PlanEntry) -> [[String]]) {
    var waiting: [[String]: [Int]] = [:]
    for (index, entry) in old.enumerated().reversed() where !taken.contains(index) {
      for key in oldKeys(entry) { waiting[key, default: []].append(index) }
    }
    for (index, entry) in new.enumerated() where partners[index] == nil {
      for key in newKeys(entry) where partners[index] == nil {
        while let candidate = waiting[key]?.popLast() {
          guard !taken.contains(candidate) else { continue }
          pair(index, candidate)
          break
        }
      }
    }
  }

  private mutating func pair(_ index: Int, _ candidate: Int) {
    partners[index] = candidate
    taken.insert(candidate)
  }

  /// Only entries of the same kind in the same section can be the same in other words.
  private static func place(_ entry: PlanEntry) -> [String] { ["\(entry.kind)", entry.section.rawValue] }

  /// The nearest pairs first; where two are as near, those that stand first.
  private mutating func matchNear() {
    var index = NearWords()
    for (place, entry) in old.enumerated() where !taken.contains(place) {
      index.add(place, EntryMatching.place(entry), entry.mainWords.plain)
    }
    var pairs: [(score: Double, new: Int, old: Int)] = []
    for (place, entry) in new.enumerated() where partners[place] == nil {
      for found in index.near(EntryMatching.place(entry), entry.mainWords.plain, atLeast: EntryMatching.nearness) {
        pairs.append((found.score, place, found.place))
      }
    }
    pairs.sort { ($1.score, $0.new, $0.old) < ($0.score, $1.new, $1.old) }
    for found in pairs where partners[found.new] == nil && !taken.contains(found.old) { pair(found.new, found.old) }
  }
}

/// Finds texts by the words they share, without comparing each with each.
struct NearWords {
  private var places: [[String]: [String: [Int]]] = [:]
  private var sizes: [Int: Int] = [:]

  /// A word that so many texts hold tells none of them apart.
  private static let common = 64

  mutating func add(_ place: Int, _ group: [String], _ text: String) {
    let words = NearWords.words(text)
    sizes[place] = words.count
    for word in words { places[group, default: [:]][word, default: []].append(place) }
  }

  /// - Returns: places whose share of common words, of the longer text, is at least so much.
  func near(_ group: [String], _ text: String, atLeast least: Double) -> [(place: Int, score: Double)] {
    let words = NearWords.words(text)
    guard let known = places[group], !words.isEmpty else { return [] }
    var shared: [Int: Int] = [:]
    var skipped = 0
    for word in words {
      guard let holders = known[word] else { continue }
      if holders.count > NearWords.common {
        skipped += 1
      } else {
        for place in holders { shared[place, default: 0] += 1 }
      }
    }
    // Words that stand everywhere count for both: they are in nearly every text of the group.
    return shared.map { place, count in
      (place, Double(count + skipped) / Double(max(words.count, sizes[place] ?? 0, 1)))
    }.filter { $0.1 >= least }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(Folding.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

extension PlanEntry {
  /// The words by which a reader knows it.
  var mainWords: Prose {
    switch content {
    case .view(let view): view.words
    case .strength(let words), .risk(let words): words
    case .need(let need): need.statement
    case .outcome(let outcome): outcome.statement
    case .provision(let provision): provision.what
    case .fact(let fact):
      Prose([fact.name ?? "", fact.words.plain].filter { !$0.isEmpty }.joined(separator: ": "))
    case .recommendation(let recommendation): recommendation.words
    case .request(let request): request.words
    case .noNeeds(let noNeeds): noNeeds.words
    }
  }
}
