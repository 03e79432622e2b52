import Findings
import PlanModel

/// Gives every item of every submission a place in the plan, or a stated reason for having none.
///
/// Decisions on record come first; where there is none, the profile of the law decides. Call `finish` when all is placed.
struct Placer {
  let placing: Placing
  private(set) var decisions: DecisionIndex
  private(set) var entries: [PlanEntry] = []
  private(set) var findings: [Finding] = []
  /// Where each item of advice went, for resolving links.
  private(set) var destinations: [ItemKey: PlanItemID] = [:]
  /// The links of every placed item as its author named them, by the entry it went to.
  private(set) var links: [PlanItemID: [NamedLinks]] = [:]
  private var lines: [(order: Int, line: Account.Line)] = []
  private var order = 0
  private var repeats: [RepeatKey: [Int]] = [:]
  private var names: [PlanItemID: ItemKey] = [:]
  private var indexes: [PlanItemID: Int] = [:]
  /// Items that a decision joins to another, until that one has its place.
  private var joining: [PlacedItem] = []

  /// Every item placed so far and what became of it, in the order of the advice.
  var account: [Account.Line] { lines.sorted { $0.order < $1.order }.map(\.line) }

  init(placing: Placing, decisions: DecisionIndex = DecisionIndex()) {
    self.placing = placing
    self.decisions = decisions
  }

  mutating func place(caseFile record: CaseRecord) {
    for item in record.items { take(item, Citation(submission: nil, version: 1, item: item.id, line: item.line)) }
  }

  mutating func place(_ advice: Advice) {
    let confidential = Set(advice.confidential.flatMap(\.items))
    if advice.holdsConfidential { findings.append(ConfidentialFindings.keptBack(advice)) }
    if advice.confidential.contains(where: { $0.items.isEmpty }), !advice.hasConfidentialNarrative {
      findings.append(ConfidentialFindings.somewhere(advice))
    }
    let areas = LinkedAreas(advice)
    for item in advice.items {
      let citation = Citation(
        submission: advice.id, version: advice.version, item: item.id, page: item.page,
        role: advice.author(of: item)?.role.words, line: item.line)
      if confidential.contains(item.id), decisions.places[ItemKey(citation)] == nil {
        keepBack(item, citation)
      } else {
        take(areas.completed(item), citation)
      }
    }
  }

  /// Joins what decisions join, and makes the changes that decisions make.
  mutating func finish() {
    for placed in joining { join(placed) }
    joining = []
    edit()
    findings = findings.unique()
  }

  /// What must not be shared as it is stays out of every section until a person decides.
  private mutating func keepBack(_ item: AdviceItem, _ citation: Citation) {
    let placed = PlacedItem(item: item, citation: citation, order: next())
    if let decision = decisions.setAside[placed.key] {
      record(placed, .setAside, decision.id)
    } else {
      record(placed, .waiting(reason: "waiting.confidential"))
    }
  }

  private mutating func take(_ item: AdviceItem, _ citation: Citation) {
    let placed = PlacedItem(item: item, citation: citation, order: next())
    if let decision = decisions.setAside[placed.key] {
      record(placed, .setAside, decision.id)
    } else if decisions.joined[placed.key] != nil {
      joining.append(placed)
    } else {
      place(placed)
    }
  }

  private mutating func place(_ placed: PlacedItem) {
    let own = Destination(of: placed.item, placing: placing)
    let decided = own.decided(decisions.places[placed.key], placed.item)
    if decided == nil, let unfit = decisions.dropPlace(of: placed.key) {
      findings.append(DecisionFindings.withoutEffect(unfit))
    }
    let destination = decided ?? own
    let decision = decisions.places[placed.key]
    guard case .section(let section, let area) = destination else {
      if case .waiting(let reason) = destination { record(placed, .waiting(reason: reason)) }
      return
    }
    let repeatKey = RepeatKey(placed.item, section: section, area: area)
    if let index = repeatKey.flatMap({ repeats[$0] })?.first(where: { !isKeptApart(placed.key, $0) }) {
      merge(placed, into: index)
      record(placed, .merged(into: entries[index].id, section), decision?.id)
      return
    }
    let id = uniqueID(for: placed.key)
    destinations[placed.key] = id
    indexes[id] = entries.count
    links[id] = [NamedLinks(placed.item, submission: placed.citation.submission).adding(decision)]
    if let repeatKey { repeats[repeatKey, default: []].append(entries.count) }
    var entry = PlanEntry(
      id: id, section: section, area: area, content: destination.content(of: placed.item), sources: [placed.citation])
    entry.evidenceCodes = placed.item.evidenceCodes
    entry.concerns = placed.item.concerns
    if let decision { entry.decisions.append(decision.id) }
    entries.append(entry)
    record(placed, .placed(id, section), decision?.id)
  }

  private func isKeptApart(_ key: ItemKey, _ index: Int) -> Bool {
    entries[index].sources.contains { decisions.keepsApart(key, ItemKey($0)) }
  }

  /// Keeps all sources of a repeat, and every distinct piece of evidence that came with it.
  private mutating func merge(_ placed: PlacedItem, into index: Int) {
    let id = entries[index].id
    entries[index].sources.append(placed.citation)
    if let impact = Combining.furtherImpact(of: placed.item, beside: entries[index]) {
      entries[index].furtherImpacts.append(FurtherImpact(words: impact, source: placed.citation))
    }
    for source in entries[index].sources.indices { entries[index].sources[source].manner = .combined }
    entries[index].evidenceCodes = (entries[index].evidenceCodes + placed.item.evidenceCodes).unique()
    entries[index].concerns = (entries[index].concerns + placed.item.concerns).unique()
    entries[index].content = Combining.combined(entries[index].content, placed.item.content)
    link(placed, to: id)
  }

  private mutating func link(_ placed: PlacedItem, to id: PlanItemID) {
    destinations[placed.key] = id
    links[id, default: []].append(
      NamedLinks(placed.item, submission: placed.citation.submission).adding(decisions.places[placed.key]))
  }

  /// Joins an item to the one whose words a person kept, or lists it beside the one that a person chose.
  private mutating func join(_ placed: PlacedItem) {
    guard let joined = decisions.joined[placed.key] else { return }
    // A view belongs to the person who said it (CFA 2014 s.19).
    guard placed.item.kind != .view, let id = destination(of: joined.keep, beside: placed.key), let index = indexes[id],
      entries[index].kind == placed.item.kind
    else {
      findings.append(DecisionFindings.withoutEffect(joined.decision))
      place(placed)
      return
    }
    entries[index].decisions = (entries[index].decisions + [joined.decision.id]).unique()
    if joined.isMerge {
      merge(placed, into: index)
      record(placed, .merged(into: id, entries[index].section), joined.decision.id)
    } else {
      entries[index].notFollowed.append(NotFollowed(source: placed.citation, decision: joined.decision.id))
      // What the other row was for is what the chosen one is for now: no need is left behind.
      link(placed, to: id)
      record(placed, .notChosen(id, entries[index].section), joined.decision.id)
    }
  }

  /// The entry of the item kept, which may itself have been joined to another.
  private func destination(of keep: ItemKey, beside key: ItemKey) -> PlanItemID? {
    var (keep, seen) = (keep, Set([key]))
    while destinations[keep] == nil, let next = decisions.joined[keep]?.keep, seen.insert(keep).inserted { keep = next }
    return destinations[keep]
  }

  private mutating func edit() {
    for (key, edits) in decisions.edits.sorted(by: { $0.key < $1.key }) {
      for decision in edits {
        guard let index = destinations[key].flatMap({ indexes[$0] }), hasWords(of: key, entries[index]),
          let changes = ContentEdit.apply(decision, to: &entries[index].content)
        else {
          findings.append(DecisionFindings.withoutEffect(decision))
          continue
        }
        entries[index].changes += changes
        entries[index].decisions = (entries[index].decisions + [decision.id]).unique()
        let isOwn = decision.kind == .depart || decision.kind == .authorityAmount
        for source in entries[index].sources.indices where ItemKey(entries[index].sources[source]) == key {
          entries[index].sources[source].manner = isOwn ? .authority : .edited
        }
      }
    }
  }

  /// Whether an entry says what an item says, and not what another says that a person joined it to.
  private func hasWords(of key: ItemKey, _ entry: PlanEntry) -> Bool {
    decisions.joined[key] == nil || entry.sources.first.map(ItemKey.init) == key
  }

  private mutating func next() -> Int {
    order += 1
    return order
  }

  private mutating func record(_ placed: PlacedItem, _ fate: Account.Fate, _ decision: String? = nil) {
    lines.append((placed.order, placed.line(fate, decision)))
  }

  /// Two items never share a name, not even by an accident of hashing.
  private mutating func uniqueID(for key: ItemKey) -> PlanItemID {
    var id = PlanItemID(submission: key.submission, item: key.item)
    var attempt = 1
    while let taken = names[id], taken != key {
      attempt += 1
      id = PlanItemID(submission: key.submission, item: "\(key.item)\u{1F}\(attempt)")
    }
    names[id] = key
    return id
  }
}
