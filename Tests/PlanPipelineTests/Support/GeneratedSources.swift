import PlanAssembly
import PlanModel
import TestSupport

/// What went into a generated case, for holding against it what came out.
struct GeneratedSources {
  private var items: [Key: AdviceItem] = [:]
  /// Items of every distinct file, by name.
  private var expected: [String] = []
  private let decisions: [String: Decision]

  private struct Key: Hashable {
    var submission: String?
    var version: Int
    var item: String
  }

  init(_ made: DisputedCase, _ decisions: [Decision]) {
    self.decisions = Dictionary(decisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for item in made.record.items {
      expected.append("case 1 \(item.id)")
      items[Key(submission: nil, version: 1, item: item.id)] = item
    }
    var seen: Set<String> = []
    for advice in made.advices where seen.insert("\(advice.id) \(advice.source.sha256)").inserted {
      for item in advice.items {
        expected.append("\(advice.id) \(advice.version) \(item.id)")
        items[Key(submission: advice.id, version: advice.version, item: item.id)] = item
      }
    }
    expected.sort()
  }

  /// What is wrong with a plan and its account, in words.
  func faults(of made: Assembly) -> [String] {
    let entries = Dictionary(made.plan.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return accountFaults(made.account, entries) + made.plan.entries.flatMap { faults(of: $0, entries) }
  }

  // MARK: Nothing lost

  private func accountFaults(_ account: Account, _ entries: [PlanItemID: PlanEntry]) -> [String] {
    var faults: [String] = []
    let told = account.lines.map { "\($0.submission ?? "case") \($0.version) \($0.item)" }.sorted()
    if told != expected { faults.append("the account has \(told.count) lines for \(expected.count) items") }
    var cited = 0
    for line in account.lines {
      if let decision = line.decision, decisions[decision] == nil { faults.append("\(line.item): no \(decision)") }
      switch line.fate {
      case .placed(let id, let section), .merged(let id, let section):
        cited += 1
        let sources = entries[id]?.sources ?? []
        if entries[id]?.section != section || sources.count(where: { isOf($0, line) }) != 1 {
          faults.append("\(line.item) is not in the entry that the account names")
        }
      case .notChosen(let id, _):
        if entries[id]?.notFollowed.contains(where: { isOf($0.source, line) && $0.decision == line.decision }) != true {
          faults.append("\(line.item) is not listed beside the entry chosen over it")
        }
      case .setAside:
        if line.decision == nil { faults.append("\(line.item) is left out by nobody") }
      default: break
      }
    }
    let citations = entries.values.reduce(0) { $0 + $1.sources.count }
    if citations != cited { faults.append("\(citations) citations of \(cited) items") }
    return faults
  }

  private func isOf(_ source: Citation, _ line: Account.Line) -> Bool {
    source.submission == line.submission && source.item == line.item && source.version == line.version
  }

  // MARK: Nothing invented

  private func faults(of entry: PlanEntry, _ entries: [PlanItemID: PlanEntry]) -> [String] {
    var faults: [String] = []
    let name = entry.label ?? entry.id.text
    let cited = entry.sources.compactMap { items[Key(submission: $0.submission, version: $0.version, item: $0.item)] }
    if cited.count != entry.sources.count || cited.isEmpty { faults.append("\(name) cites what is not there") }
    // As its author wrote it, unless a repeat was joined to it or somebody decided.
    if entry.sources.count > 1 || !entry.changes.isEmpty {
      var said = cited.reduce(into: Set<String>()) { $0.formUnion(Said.words(in: $1.content)) }
      for id in entry.decisions { if let decision = decisions[id] { said.formUnion(Said.words(in: decision.value)) } }
      said.insert("minutes")
      let invented = Said.words(in: entry.content).subtracting(said)
      if !invented.isEmpty { faults.append("\(name) says \(invented.sorted())") }
    } else if cited.first.map({ Self.content(of: $0, in: entry) }) != entry.content {
      faults.append("\(name) differs from its only source")
    }
    for impact in entry.furtherImpacts where !cited.contains(where: { Self.impact(of: $0) == impact.words }) {
      faults.append("\(name) has an effect that nobody named")
    }
    for change in entry.changes where decisions[change.decision] == nil { faults.append("\(name) changed by nobody") }
    for id in entry.needs + entry.outcomes + entry.provisions + entry.within + entry.disagreesWith
    where entries[id] == nil { faults.append("\(name) points at nothing") }
    for id in entry.disagreesWith where entries[id]?.disagreesWith.contains(entry.id) != true {
      faults.append("\(name) disagrees with one that does not disagree with it")
    }
    return faults
  }

  /// A recommendation that was placed among the help is help in the same words.
  private static func content(of item: AdviceItem, in entry: PlanEntry) -> AdviceItem.Content {
    if case .recommendation(let said) = item.content, [.f, .g, .h1, .h2].contains(entry.section) {
      var row = Provision(what: said.words)
      row.needs = said.needs
      return .provision(row)
    }
    return item.content
  }

  private static func impact(of item: AdviceItem) -> Prose? {
    if case .need(let need) = item.content { need.impact } else { nil }
  }
}

/// Words and numbers of a value, by reflection: numbers that stand in no words too.
enum Said {
  static func words(in value: Any) -> Set<String> {
    switch value {
    case let text as String: return Words.all(text)
    case let number as Int: return [String(number)]
    default:
      return Mirror(reflecting: value).children.reduce(into: []) { $0.formUnion(words(in: $1.value)) }
    }
  }
}

/// What of an entry must not depend on how often a decision was taken.
struct KeptEntry: Equatable {
  private var id: PlanItemID
  private var place: [String?]
  private var content: AdviceItem.Content
  private var sources: [Citation]
  private var links: [[PlanItemID]]
  private var notFollowed: Set<String>

  init(_ entry: PlanEntry) {
    id = entry.id
    place = [entry.section.rawValue, entry.area?.rawValue, entry.label]
    content = entry.content
    sources = entry.sources
    links = [entry.needs, entry.outcomes, entry.provisions, entry.within, entry.disagreesWith]
    notFollowed = Set(entry.notFollowed.map { "\($0.source.submission ?? "") \($0.source.item)" })
  }
}
