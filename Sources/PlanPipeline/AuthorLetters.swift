package import CaseFiles
package import Findings
package import PlanModel

/// Sorts what was found into letters: one for each author who has something to complete, with this author's statements
/// and no one else's.
///
/// The family is never asked to be specific: parents and young people say what they see and hope for, in their own words
/// (CFA 2014 s.19).
package struct AuthorLetters {
  private let plan: Plan
  private let words: [String: String]
  private let byLabel: [String: PlanEntry]
  private let byItem: [ItemAddress: PlanEntry]

  package init(_ plan: Plan, words: [String: String]) {
    self.plan = plan
    self.words = words
    byLabel = Dictionary(
      plan.entries.compactMap { entry in entry.label.map { ($0, entry) } }, uniquingKeysWith: { first, _ in first })
    byItem = Dictionary(
      plan.entries.flatMap { entry in
        entry.sources.map { (ItemAddress(submission: $0.submission, item: $0.item), entry) }
      }, uniquingKeysWith: { first, _ in first })
  }

  package func letters(for findings: [Finding]) -> [Letter] {
    var found: [String: [Finding]] = [:]
    for finding in findings where isForAuthor(finding) {
      guard let address = address(of: finding), let submission = address.submission else { continue }
      found[submission, default: []].append(finding)
    }
    return plan.annex.flatMap { row -> [Letter] in
      guard let advice = row.advice, row.answeredBy == nil, let mine = found[advice.id] else { return [] }
      return letters(to: advice, row, mine)
    }
  }

  /// What there are words to ask with, and what the remedy asks of the author. Everything else is for the plan writer.
  private func isForAuthor(_ finding: Finding) -> Bool {
    words["ask." + finding.id] != nil || (finding.severity > .note && AuthorLetters.request(in: finding.remedy) != nil)
  }

  /// "Say how often." of a remedy that says: "Ask the author: say how often."
  private static func request(in remedy: String) -> String? {
    let opening = "Ask the author: "
    guard remedy.hasPrefix(opening) else { return nil }
    let rest = remedy.dropFirst(opening.count)
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// The item of the advice that a finding is about: where several say the same, the one whose words the plan has.
  private func address(of finding: Finding) -> ItemAddress? {
    if let submission = finding.place.submission {
      return ItemAddress(submission: submission, item: finding.place.item ?? "")
    }
    guard let source = finding.place.label.flatMap({ byLabel[$0] })?.sources.first else { return nil }
    return ItemAddress(submission: source.submission, item: source.item)
  }

  private func letters(to advice: Advice, _ row: AnnexEntry, _ findings: [Finding]) -> [Letter] {
    guard !AuthorLetters.isOfFamily(advice) else { return [] }
    let found = Dictionary(grouping: findings, by: { item(of: $0) })
    var letters: [Author?: Letter] = [:]
    var order: [Author?] = []
    func add(_ author: Author?, _ change: (inout Letter) -> Void) {
      if letters[author] == nil { order.append(author) }
      var letter =
        letters[author]
        ?? Letter(name: "", submission: advice.id, annex: row.label, author: author, dated: advice.dated)
      change(&letter)
      letters[author] = letter
    }
    if let whole = found[""] {
      add(advice.authors.first) { $0.whole = AuthorLetters.once(whole.map { Letter.Ask(words: ask($0)) }) }
    }
    for item in advice.items where [.need, .outcome, .provision].contains(item.kind) {
      guard let mine = found[item.id], !AuthorLetters.isFamily(advice.author(of: item)) else { continue }
      let request = self.request(item, of: advice, mine)
      guard !request.asks.isEmpty else { continue }
      add(advice.author(of: item)) { letter in
        letter.requests.append(request)
        if let example = example(item, request.label, mine), !letter.examples.contains(example) {
          letter.examples.append(example)
        }
      }
    }
    let base = AuthorLetters.fileName(row, advice)
    return zip(1..., order).compactMap { number, author in
      var letter = letters[author]
      letter?.name = order.count == 1 ? base : "\(base)-\(number)"
      return letter
    }
  }

  private func item(of finding: Finding) -> String { address(of: finding)?.item ?? "" }
}

extension AuthorLetters {
  private func request(_ item: AdviceItem, of advice: Advice, _ findings: [Finding]) -> Letter.Request {
    let entry = byItem[ItemAddress(submission: advice.id, item: item.id)]
    var request = Letter.Request(item: item, label: entry?.label, findings: [])
    let content = entry?.content ?? item.content
    request.findings = findings.filter { request.isMarked(by: $0, foundIn: content) }
    var asks: [Letter.Ask] = []
    let overlap = AskedOverlap(of: findings.map(\.id), in: words)
    for finding in findings {
      let quoted = request.quoted(by: finding, foundIn: content)
      if quoted.isEmpty, overlap.isCovered(finding.id) { continue }
      let words = overlap.short(finding.id) ?? ask(finding)
      if let same = asks.firstIndex(where: { $0.words == words }) {
        asks[same].quoted += quoted.filter { !asks[same].quoted.contains($0) }
      } else {
        asks.append(Letter.Ask(quoted: quoted, words: words))
      }
    }
    request.asks = asks
    return request
  }

  private func ask(_ finding: Finding) -> String {
    words["ask." + finding.id] ?? AuthorLetters.request(in: finding.remedy) ?? finding.remedy
  }

  private static func once(_ asks: [Letter.Ask]) -> [Letter.Ask] {
    var seen: Set<Letter.Ask> = []
    return asks.filter { seen.insert($0).inserted }
  }

  /// The example that is nearest: of the type of provision, else of its section, else of the kind of item.
  private func example(_ item: AdviceItem, _ label: String?, _ findings: [Finding]) -> String? {
    var keys: [String] = []
    switch item.content {
    case .provision(let row):
      if let type = row.type { keys.append("example.provision." + type) }
      let section = label.flatMap { byLabel[$0] }?.section ?? row.section ?? .f
      keys += ["example.provision." + section.rawValue, "example.provision.F"]
    case .outcome: keys.append("example.outcome")
    // Where only the provision is missing, the need itself is as it should be.
    case .need: if findings.contains(where: { $0.id != "need-without-provision" }) { keys.append("example.need") }
    default: break
    }
    return keys.first { words[$0] != nil }
  }

  /// "K4"; for advice without a label its head of regulation 6(1). Letters, digits and hyphens alone.
  private static func fileName(_ row: AnnexEntry, _ advice: Advice) -> String {
    let name = row.label ?? "advice-\(row.head.rawValue)"
    return String(name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }

  private static func isOfFamily(_ advice: Advice) -> Bool {
    advice.kind == .representation || advice.kind == .transferredPlan || advice.regulations == [.a]
      || (!advice.authors.isEmpty && advice.authors.allSatisfy(isFamily))
  }

  private static func isFamily(_ author: Author?) -> Bool {
    author?.role.code.map { ["parent", "young-person"].contains($0) } ?? false
  }
}
