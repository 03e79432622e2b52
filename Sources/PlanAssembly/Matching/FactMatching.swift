import PlanModel

/// What advices say of the child that cannot all be so: a diagnosis given and denied, one test with two results, hearing
/// normal and hearing loss, no needs where others find needs.
///
/// Each entry is looked up by what it names, so the work grows with the number of entries.
struct FactMatching {
  private(set) var disagreements: [Disagreement] = []
  private let source: ClaimSource

  init(_ context: QuestionContext) {
    source = ClaimSource(entries: context.entries, advices: context.advices)
    disagreements = diagnoses(context.opposites)
    disagreements += scores()
    disagreements += OppositeMatching(context, source).disagreements
    disagreements += areasWithoutNeeds()
  }

  // MARK: Diagnoses

  private func diagnoses(_ opposites: Opposites) -> [Disagreement] {
    groups { fact in
      guard fact.kind == "diagnosis", let name = fact.name else { return nil }
      return Folding.nameKey(name)
    }.compactMap { group in
      let claims = group.map { source.claim($0.index, says: FactMatching.standing($0.fact, opposites)) }
      // Suspected first and confirmed later is how diagnoses are made.
      let isSettled = Set(claims.map(\.says)) == [Standing.suspected, Standing.confirmed]
      let days = isSettled ? 0 : opposites.diagnosisDays
      return Disagreement(.conflictFact, field: "status", claims, days: days)
    }
  }

  /// Words of the form for how sure a fact is.
  private enum Standing {
    static let confirmed = "confirmed"
    static let suspected = "suspected"
    static let ruledOut = "ruled-out"
  }

  /// As the author marked it, else as the words say it; a diagnosis that is stated is taken to be made.
  private static func standing(_ fact: Fact, _ opposites: Opposites) -> String {
    if let status = fact.status { return status }
    return opposites.deniesDiagnosis(fact.words.plain) ? Standing.ruledOut : Standing.confirmed
  }

  // MARK: Tests

  /// Scores of different days are two results and no contradiction; of an unknown day nothing can be said.
  private func scores() -> [Disagreement] {
    groups { fact in
      guard fact.kind == "test", let name = fact.name, let on = fact.on, fact.value != nil else { return nil }
      return Folding.nameKey(name) + "\u{1F}" + on.iso
    }.compactMap { group in
      let claims = group.map { source.claim($0.index, says: FactMatching.score($0.fact.value ?? "")) }
      return Disagreement(.conflictScore, field: "value", claims, days: .max)
    }
  }

  /// The number, where the score has one: "78", "78.0" and "standard score 78" are the same.
  private static func score(_ value: String) -> String {
    let numbers = value.split { !($0.isNumber || $0 == ".") }.compactMap { Double($0) }
    return numbers.count == 1 ? String(numbers[0]) : Folding.folded(value)
  }

  /// Facts of the same key, in printed order.
  private func groups(by key: (Fact) -> String?) -> [[(index: Int, fact: Fact)]] {
    var order: [String] = []
    var groups: [String: [(index: Int, fact: Fact)]] = [:]
    for index in source.entries.indices {
      guard case .fact(let fact) = source.entries[index].content, let key = key(fact) else { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((index, fact))
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }
  }

  // MARK: No needs

  private struct Place: Hashable {
    var section: Section
    var area: Area
  }

  /// A finding of no needs in an area in which others found some. A reply without an assessment finds nothing.
  private func areasWithoutNeeds() -> [Disagreement] {
    var none: [Place: [Int]] = [:]
    var order: [Place] = []
    var needs: [Place: [Int]] = [:]
    for index in source.entries.indices {
      let entry = source.entries[index]
      guard let area = entry.area else { continue }
      let place = Place(section: entry.section, area: area)
      if case .noNeeds(let reply) = entry.content, reply.assessedOn != nil {
        if none[place] == nil { order.append(place) }
        none[place, default: []].append(index)
      } else if entry.kind == .need {
        needs[place, default: []].append(index)
      }
    }
    return order.compactMap { place in
      let found = (needs[place] ?? []).map { source.claim($0, says: "needs") }
      let replies = (none[place] ?? []).map { source.claim($0, says: "no needs") }
      return Disagreement(.conflictFact, field: "statement", replies + found, days: .max)
    }
  }
}
