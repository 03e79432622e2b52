import Findings
import PlanModel

/// Gives every item of every submission a place in the plan, or a stated reason for having none.
struct Placer {
  let placing: Placing
  private(set) var entries: [PlanEntry] = []
  private(set) var account: [Account.Line] = []
  private(set) var findings: [Finding] = []
  /// Where each item of advice went, for resolving links.
  private(set) var destinations: [ItemKey: PlanItemID] = [:]
  /// The links of every placed item as its author named them, by the entry it went to.
  private(set) var links: [PlanItemID: [NamedLinks]] = [:]
  private var repeats: [RepeatKey: Int] = [:]
  private var names: [PlanItemID: ItemKey] = [:]

  init(placing: Placing) { self.placing = placing }

  mutating func place(caseFile record: CaseRecord) {
    for item in record.items { place(item, Citation(submission: nil, version: 1, item: item.id, line: item.line)) }
  }

  mutating func place(_ advice: Advice) {
    let confidential = Set(advice.confidential.flatMap(\.items))
    if advice.holdsConfidential { findings.append(keptBack(advice)) }
    if advice.confidential.contains(where: { $0.items.isEmpty }), !advice.hasConfidentialNarrative {
      findings.append(confidentialSomewhere(advice))
    }
    let areas = LinkedAreas(advice)
    for item in advice.items {
      if confidential.contains(item.id) {
        keepBack(item, of: advice)
        continue
      }
      place(
        areas.completed(item),
        Citation(
          submission: advice.id, version: advice.version, item: item.id, page: item.page,
          role: advice.author(of: item)?.role.words, line: item.line))
    }
  }

  private func confidentialSomewhere(_ advice: Advice) -> Finding {
    Finding(
      "confidential-not-located", .warning, "This advice says that a part is confidential, and not which part",
      explanation: "Nothing of it was kept back: the whole advice is in the plan and its annex.",
      remedy: "Read the advice. Ask the author to name the items, or to mark the text with confidential=\"yes\".",
      at: Place(file: advice.source.path, submission: advice.id))
  }

  private func keptBack(_ advice: Advice) -> Finding {
    Finding(
      "confidential-kept-back", .note, "A part of this advice is kept out of the plan and its annex",
      explanation: "Its author or the family asks that it is not shared as it is.",
      remedy: "Read it in the advice itself, and decide with the author what may be said.",
      at: Place(file: advice.source.path, submission: advice.id))
  }

  /// What must not be shared as it is stays out of every section until a person decides.
  private mutating func keepBack(_ item: AdviceItem, of advice: Advice) {
    record(
      item, Citation(submission: advice.id, version: advice.version, item: item.id),
      .waiting(reason: "waiting.confidential"))
  }

  private mutating func place(_ item: AdviceItem, _ citation: Citation) {
    let key = ItemKey(submission: citation.submission, item: item.id)
    let destination = Destination(of: item, placing: placing)
    guard case .section(let section, let area) = destination else {
      if case .waiting(let reason) = destination { record(item, citation, .waiting(reason: reason)) }
      return
    }
    let repeatKey = RepeatKey(item, section: section, area: area)
    if let index = repeatKey.flatMap({ repeats[$0] }) {
      merge(item, citation, into: index)
      destinations[key] = entries[index].id
      links[entries[index].id, default: []].append(NamedLinks(item, submission: citation.submission))
      return
    }
    let id = uniqueID(for: key)
    destinations[key] = id
    links[id] = [NamedLinks(item, submission: citation.submission)]
    if let repeatKey { repeats[repeatKey] = entries.count }
    var entry = PlanEntry(id: id, section: section, area: area, content: item.content, sources: [citation])
    entry.evidenceCodes = item.evidenceCodes
    entries.append(entry)
    record(item, citation, .placed(id, section))
  }

  /// Keeps all sources of an exact repeat, and every distinct piece of evidence that came with it.
  private mutating func merge(_ item: AdviceItem, _ citation: Citation, into index: Int) {
    entries[index].sources.append(citation)
    if let impact = Combining.furtherImpact(of: item, beside: entries[index]) {
      entries[index].furtherImpacts.append(FurtherImpact(words: impact, source: citation))
    }
    for source in entries[index].sources.indices { entries[index].sources[source].manner = .combined }
    entries[index].evidenceCodes = (entries[index].evidenceCodes + item.evidenceCodes).unique()
    entries[index].content = Combining.combined(entries[index].content, item.content)
    record(item, citation, .merged(into: entries[index].id, entries[index].section))
  }

  private mutating func record(_ item: AdviceItem, _ citation: Citation, _ fate: Account.Fate) {
    account.append(
      Account.Line(
        submission: citation.submission, version: citation.version, item: item.id, kind: item.kind, line: item.line,
        fate: fate))
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

/// An item of a submission, by their own names; nil is the case file.
struct ItemKey: Hashable {
  var submission: String?
  var item: String
}
