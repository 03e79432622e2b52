import PlanModel

/// The decisions in force, found by the item they are about. Later decisions win over earlier ones.
struct DecisionIndex {
  private(set) var places: [ItemKey: Decision] = [:]
  private(set) var setAside: [ItemKey: Decision] = [:]
  /// Submissions that are left out as a whole, by id.
  private(set) var submissionsSetAside: [String: Decision] = [:]
  /// The item that another is joined to, or that was chosen over it.
  private(set) var joined: [ItemKey: Joined] = [:]
  /// Changes of words and amounts, in the order they were made.
  private(set) var edits: [ItemKey: [Decision]] = [:]
  /// Checks that a person overrides, by item or submission.
  private var overrides: Set<Override> = []
  private var apart: [ItemKey: Set<String>] = [:]
  /// Sets of items that a decision of any kind has settled among themselves.
  private var settled: [ItemKey: Set<String>] = [:]

  struct Joined {
    var keep: ItemKey
    var isMerge: Bool
    var decision: Decision
  }

  private struct Override: Hashable {
    var check: String
    var submission: String?
    var item: String?
  }

  init(_ decisions: [Decision] = []) {
    for decision in decisions { add(decision) }
    // The words of a merge go with it when a later decision takes its items apart or joins them otherwise.
    let joining = Set(joined.values.map(\.decision.id))
    for (key, all) in edits {
      edits[key] = all.filter { ![.merge, .choose].contains($0.kind) || joining.contains($0.id) }
    }
  }

  private mutating func add(_ decision: Decision) {
    let keys = decision.items.compactMap(ItemKey.init)
    switch decision.kind {
    case .place:
      for key in keys {
        places[key] = decision
        setAside[key] = nil
      }
    case .setAside:
      for key in keys { setAside[key] = decision }
      for reference in decision.items where reference.item == nil {
        if let submission = reference.submission { submissionsSetAside[submission] = decision }
      }
    case .merge, .choose:
      guard let keep = decision.value.keep.flatMap(ItemKey.init) ?? keys.first else { return }
      // What was joined the other way round before stands in its own right now, and so does what was left out.
      if chain(from: keep).contains(where: keys.contains) { joined[keep] = nil }
      setAside[keep] = nil
      for key in keys where key != keep {
        joined[key] = Joined(keep: keep, isMerge: decision.kind == .merge, decision: decision)
        setAside[key] = nil
      }
      // Nothing else is settled by it: where it has no effect any more, the sides stand apart and are asked about again.
      if decision.value.text != nil { edits[keep, default: []].append(decision) }
    case .split:
      part(keys)
      for key in keys { apart[key, default: []].insert(decision.id) }
      settle(keys, decision)
    case .depart, .reword, .authorityAmount:
      for key in keys { edits[key, default: []].append(decision) }
    case .overrideCheck:
      guard let check = decision.value.check else { return }
      for reference in decision.items {
        overrides.insert(Override(check: check, submission: reference.submission, item: reference.item))
      }
      if decision.items.isEmpty { overrides.insert(Override(check: check, submission: nil, item: nil)) }
      settle(keys, decision)
    case .withdraw:
      break
    }
  }

  /// The items that an item was joined to, one after the other.
  private func chain(from key: ItemKey) -> [ItemKey] {
    var chain: [ItemKey] = []
    while let next = joined[chain.last ?? key]?.keep, next != key, !chain.contains(next) { chain.append(next) }
    return chain
  }

  /// Takes apart what earlier decisions joined: of the items that came to one entry, one stays there.
  private mutating func part(_ keys: [ItemKey]) {
    for (root, joined) in Dictionary(grouping: keys, by: { chain(from: $0).last ?? $0 }) {
      let staying = joined.contains(root) ? root : joined[0]
      for key in joined where key != staying { self.joined[key] = nil }
    }
  }

  private mutating func settle(_ keys: [ItemKey], _ decision: Decision) {
    for key in keys { settled[key, default: []].insert(decision.id) }
  }

  /// Takes back a place that the item cannot have.
  mutating func dropPlace(of key: ItemKey) -> Decision? { places.removeValue(forKey: key) }

  /// Whether a person keeps two items apart that would be joined.
  func keepsApart(_ left: ItemKey, _ right: ItemKey) -> Bool {
    guard let ours = apart[left], let theirs = apart[right] else { return false }
    return !ours.isDisjoint(with: theirs)
  }

  /// Whether a person left the item out.
  func isSetAside(_ key: ItemKey) -> Bool { setAside[key] != nil }

  /// Whether one decision speaks about all of these items.
  func settles(_ keys: [ItemKey]) -> Bool {
    guard let first = keys.first, var common = settled[first] else { return false }
    for key in keys.dropFirst() { common.formIntersection(settled[key] ?? []) }
    return !common.isEmpty
  }

  func overrides(_ check: String, _ key: ItemKey) -> Bool {
    overrides.contains(Override(check: check, submission: key.submission, item: key.item))
  }

  func overrides(_ check: String, submission: String) -> Bool {
    overrides.contains(Override(check: check, submission: submission, item: nil))
  }

  /// Keys "submission/check" of the files that a person has let in.
  var settledFiles: Set<String> {
    Set(
      overrides.flatMap { override -> [String] in
        guard override.item == nil, let submission = override.submission else { return [] }
        let checks = override.check == IdentityChecks.all ? IdentityChecks.ofText.sorted() : [override.check]
        return checks.map { submission + "/" + $0 }
      })
  }
}

extension ItemKey {
  /// Nil where a decision is about a submission as a whole.
  init?(_ reference: Decision.ItemReference) {
    guard let item = reference.item else { return nil }
    self.init(submission: reference.submission, item: item)
  }

  init(_ citation: Citation) { self.init(submission: citation.submission, item: citation.item) }
}
