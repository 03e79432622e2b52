import PlanModel

/// The links of one item as its author named them: items of the same submission.
struct NamedLinks {
  var needs: [ItemKey]
  var outcomes: [ItemKey]
  var provisions: [ItemKey]
  var relatesTo: [ItemKey]
  var within: [ItemKey] = []

  init(_ item: AdviceItem, submission: String?) {
    func keys(_ names: [String]) -> [ItemKey] { names.map { ItemKey(submission: submission, item: $0) } }
    needs = keys(item.needs)
    relatesTo = keys(item.relatesTo)
    switch item.content {
    case .need(let need):
      outcomes = []
      provisions = keys(need.metBy)
    case .outcome(let outcome):
      outcomes = []
      provisions = keys(outcome.provisions)
    case .provision(let provision):
      outcomes = keys(provision.outcomes)
      provisions = []
      within = keys(provision.within)
    default:
      outcomes = []
      provisions = []
    }
  }
}

extension NamedLinks {
  /// With the needs and outcomes that a person linked the item to.
  func adding(_ decision: Decision?) -> NamedLinks {
    guard let value = decision?.value else { return self }
    var links = self
    links.needs += value.needs.compactMap(ItemKey.init)
    links.outcomes += value.outcomes.compactMap(ItemKey.init)
    return links
  }
}

/// Turns the names by which authors link items of their own file into links between plan items, in both directions:
/// need → outcome → provision. A merged entry has the links of all its sources.
struct Linking {
  let destinations: [ItemKey: PlanItemID]
  let links: [PlanItemID: [NamedLinks]]

  /// - Parameter entries: in printed order, which becomes the order of the links.
  func link(_ entries: inout [PlanEntry]) {
    let place = Dictionary(uniqueKeysWithValues: entries.indices.map { (entries[$0].id, $0) })
    var pairs = Pairs()
    for entry in entries {
      for named in links[entry.id] ?? [] {
        let needs = resolve(named.needs)
        switch entry.kind {
        case .provision:
          for need in needs { pairs.join(need: need, provision: entry.id) }
          for outcome in resolve(named.outcomes) { pairs.join(outcome: outcome, provision: entry.id) }
          pairs.within[entry.id, default: []] += resolve(named.within)
        case .need:
          for provision in resolve(named.provisions) { pairs.join(need: entry.id, provision: provision) }
        case .outcome:
          for need in needs { pairs.join(need: need, outcome: entry.id) }
          for provision in resolve(named.provisions) { pairs.join(outcome: entry.id, provision: provision) }
        default:
          pairs.related[entry.id, default: []] += needs
        }
        pairs.related[entry.id, default: []] += resolve(named.relatesTo)
      }
    }
    for index in entries.indices {
      let id = entries[index].id
      func inOrder(_ ids: [PlanItemID]?) -> [PlanItemID] {
        (ids ?? []).unique().sorted { (place[$0] ?? 0) < (place[$1] ?? 0) }
      }
      switch entries[index].kind {
      case .provision:
        entries[index].needs = inOrder(pairs.needsOfProvision[id])
        entries[index].outcomes = inOrder(pairs.outcomesOfProvision[id])
        entries[index].within = inOrder(pairs.within[id])
      case .outcome:
        entries[index].needs = inOrder(pairs.needsOfOutcome[id])
        entries[index].provisions = inOrder(pairs.provisionOfOutcome[id])
      case .need:
        entries[index].outcomes = inOrder(pairs.outcomesOfNeed[id])
        entries[index].provisions = inOrder(pairs.provisionOfNeed[id])
      default: break
      }
      entries[index].relatesTo = inOrder(pairs.related[id])
    }
  }

  private func resolve(_ keys: [ItemKey]) -> [PlanItemID] { keys.compactMap { destinations[$0] } }

  /// Both directions of every link, each found in one step: a plan may have thousands of rows.
  private struct Pairs {
    var needsOfProvision: [PlanItemID: [PlanItemID]] = [:]
    var provisionOfNeed: [PlanItemID: [PlanItemID]] = [:]
    var needsOfOutcome: [PlanItemID: [PlanItemID]] = [:]
    var outcomesOfNeed: [PlanItemID: [PlanItemID]] = [:]
    var outcomesOfProvision: [PlanItemID: [PlanItemID]] = [:]
    var provisionOfOutcome: [PlanItemID: [PlanItemID]] = [:]
    var within: [PlanItemID: [PlanItemID]] = [:]
    var related: [PlanItemID: [PlanItemID]] = [:]

    mutating func join(need: PlanItemID, provision: PlanItemID) {
      needsOfProvision[provision, default: []].append(need)
      provisionOfNeed[need, default: []].append(provision)
    }

    mutating func join(need: PlanItemID, outcome: PlanItemID) {
      needsOfOutcome[outcome, default: []].append(need)
      outcomesOfNeed[need, default: []].append(outcome)
    }

    mutating func join(outcome: PlanItemID, provision: PlanItemID) {
      outcomesOfProvision[provision, default: []].append(outcome)
      provisionOfOutcome[outcome, default: []].append(provision)
    }
  }
}

extension Sequence where Element: Hashable {
  /// Without repeats, first occurrence kept.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
