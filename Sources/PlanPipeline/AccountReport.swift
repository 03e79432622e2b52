package import PlanModel

/// Where every item of a case went, by submission, with the decision that sent it there. It holds no words of the
/// advice; the reasons of decisions are written to be disclosed.
package struct AccountReport: Sendable {
  package var caseReference: String
  package var stage: Stage
  package var date: CivilDate
  package var groups: [Group]
  /// Files that could not be read as advice: their items are known to nobody.
  package var refusedFiles: [String]

  /// One version of one submission, or the case file.
  package struct Group: Sendable {
    /// Nil for the case file.
    package var submission: String?
    package var version: Int
    /// Label of its annex in section K; nil while it is not in the plan.
    package var annex: String?
    /// Who wrote it, by role.
    package var role: String?
    package var items: [Item]
  }

  package struct Item: Sendable {
    package var line: Account.Line
    /// Label of the entry it went to, such as "F3".
    package var label: String?
    /// What became of it, in the words of the documents.
    package var words: String
    /// Who sent it there, when and why; nil where nobody had to decide.
    package var decision: Decision?
  }

  package var items: [Item] { groups.flatMap(\.items) }

  /// How many items had each fate, in the order of the fates.
  package var totals: [(fate: String, count: Int)] {
    let counts = Dictionary(grouping: items, by: \.line.fate.name).mapValues(\.count)
    return Account.Fate.names.compactMap { name in counts[name].map { (name, $0) } }
  }
}

extension AccountReport {
  init(_ made: MadePlan, refused: [String], words: AccountWords) {
    let plan = made.plan
    caseReference = plan.record.reference
    stage = plan.stage
    date = plan.date
    refusedFiles = refused.sorted()
    let labels = Dictionary(plan.entries.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    let decisions = Dictionary(plan.decisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var annexes: [String: String] = [:]
    for row in plan.annex { if let advice = row.advice { annexes[advice.id] = row.label } }
    let roles = Dictionary(
      made.advices.map { ("\($0.id) \($0.version)", $0.authors.first?.role.words) },
      uniquingKeysWith: { first, _ in first })
    groups = AccountReport.grouped(made.account.lines).map { lines in
      let first = lines[0]
      return Group(
        submission: first.submission, version: first.version, annex: first.submission.flatMap { annexes[$0] },
        role: first.submission.flatMap { roles["\($0) \(first.version)"] ?? nil },
        items: lines.map { line in
          let label = line.fate.place.flatMap { labels[$0.0] ?? nil }
          return Item(
            line: line, label: label, words: words.words(line.fate, label: label, annexes: annexes),
            decision: line.decision.flatMap { decisions[$0] })
        })
    }
  }

  /// Lines of one version of one submission together, in the order in which each first appears.
  private static func grouped(_ lines: [Account.Line]) -> [[Account.Line]] {
    var order: [String: Int] = [:]
    var groups: [[Account.Line]] = []
    for line in lines {
      let name = "\(line.submission ?? "") \(line.version)"
      if let place = order[name] {
        groups[place].append(line)
      } else {
        order[name] = groups.count
        groups.append([line])
      }
    }
    return groups
  }
}
