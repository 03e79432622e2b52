import PlanModel

/// Statements of facts, needs, views and reports that cannot both be so, by the phrases of the opposites.
struct OppositeMatching {
  private(set) var disagreements: [Disagreement] = []

  init(_ context: QuestionContext, _ source: ClaimSource) {
    var claims: [String: [Claim]] = [:]
    var standings: [String: Set<String>] = [:]
    for index in context.entries.indices {
      let entry = context.entries[index]
      let standing = OppositeMatching.standing(of: entry, context.opposites)
      if let standing { standings[standing.matter, default: []].insert(standing.side) }
      let said = context.opposites.statements(in: OppositeMatching.words(of: entry))
      for statement in said.filter({ $0.matter != standing?.matter }) + [standing].compactMap({ $0 }) {
        claims[statement.matter, default: []].append(source.claim(index, says: statement.side))
      }
    }
    let reports = OppositeMatching.reports(context)
    // Facts that give one diagnosis another standing are a disagreement of their own.
    for matter in context.opposites.matters where (standings[matter.name]?.count ?? 0) < 2 {
      let all = claims[matter.name] ?? []
      let professional = all.filter { !$0.isFamily }
      let told = OppositeMatching.completed(professional, by: reports[matter.name] ?? [])
      if let found = Disagreement(.conflictFact, field: "statement", told, days: matter.days) {
        disagreements.append(found.shortened)
      }
      let family = all.filter(\.isFamily)
      guard Set(professional.map(\.says)).count == 1, Set(family.map(\.says)).count == 1 else { continue }
      // What the family sees at home and what a clinic finds are two sources: neither is newer than the other.
      if let found = Disagreement(.parentDiffers, field: "statement", family + professional, days: .max) {
        disagreements.append(found.shortened)
      }
    }
  }

  /// What the status of a diagnosis states: one that is suspected is not made.
  private static func standing(of entry: PlanEntry, _ opposites: Opposites) -> Opposites.Statement? {
    guard case .fact(let fact) = entry.content, fact.kind == "diagnosis", let name = fact.name, let status = fact.status
    else { return nil }
    return opposites.statement(ofDiagnosis: name, status)
  }

  private static func words(of entry: PlanEntry) -> String {
    switch entry.content {
    case .need(let need): need.statement.plain
    case .fact(let fact): fact.words.plain
    case .view(let view): view.words.plain
    default: ""
    }
  }

  /// What the reports themselves say, outside their items.
  private static func reports(_ context: QuestionContext) -> [String: [Claim]] {
    var claims: [String: [Claim]] = [:]
    for advice in context.advices.values.sorted(by: { $0.id < $1.id }) where advice.regulations != [.a] {
      let passages = (advice.narratives + advice.services.flatMap(\.narratives)).filter { !$0.isConfidential }
      let text = passages.map(\.text.plain).joined(separator: "\n")
      for statement in context.opposites.statements(in: text) {
        claims[statement.matter, default: []].append(
          Claim(submission: advice.id, says: statement.side, on: advice.dated))
      }
    }
    return claims
  }

  /// A passage counts only where it is the sole voice against an item: beside a fact or need it says nothing new.
  private static func completed(_ items: [Claim], by reports: [Claim]) -> [Claim] {
    guard let only = items.first?.says, items.allSatisfy({ $0.says == only }) else { return items }
    let submissions = Set(items.compactMap(\.submission))
    return items + reports.filter { $0.says != only && !submissions.contains($0.submission ?? "") }
  }
}

extension Disagreement {
  /// Without the needs that say the same as a later fact: what is left out is never among them, and a question is easier
  /// to answer with fewer sides.
  fileprivate var shortened: Disagreement {
    guard let newer, claims.contains(where: { $0.says == newer && $0.isFact }) else { return self }
    var shorter = self
    shorter.claims = claims.filter { $0.says != newer || $0.isFact }
    return shorter
  }
}
