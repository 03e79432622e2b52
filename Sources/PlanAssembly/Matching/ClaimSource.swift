import PlanModel

/// Makes claims of entries: who says it, for which day, and whether they are the family.
struct ClaimSource {
  let entries: [PlanEntry]
  let advices: [String: Advice]

  func claim(_ index: Int, says: String) -> Claim {
    let entry = entries[index]
    let source = entry.sources.first
    var claim = Claim(entry: index, submission: source?.submission, item: source?.item, says: says, on: day(of: entry))
    claim.isFamily = isFamily(entry)
    if case .fact = entry.content { claim.isFact = true }
    return claim
  }

  /// The day that a fact or view gives; else that of its advice.
  private func day(of entry: PlanEntry) -> CivilDate? {
    let dated = entry.sources.first?.submission.flatMap { advices[$0]?.dated }
    switch entry.content {
    case .fact(let fact): return fact.on?.latest ?? dated
    case .view(let view): return view.on?.latest ?? dated
    case .noNeeds(let none): return none.assessedOn?.latest ?? dated
    default: return dated
    }
  }

  private func isFamily(_ entry: PlanEntry) -> Bool {
    if case .view = entry.content { return true }
    guard let submission = entry.sources.first?.submission else { return false }
    return advices[submission]?.regulations == [.a]
  }
}
