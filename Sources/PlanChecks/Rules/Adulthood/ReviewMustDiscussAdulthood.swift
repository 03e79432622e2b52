package import Findings
import PlanModel

/// From Year 9: what came for a review says nothing of adult life.
package struct ReviewMustDiscussAdulthood: Rule {
  package let about = RuleDescription(
    "review-must-discuss-adulthood", .adulthood, .warning, runs: .plans,
    finds: "From Year 9, advice for a review of which none is given on adult life, names a theme of it, or speaks of"
      + " work, independent living or services for adults.",
    spares: "Up to Year 8; a case without advice for a review.",
    why: "From Year 9 every review must consider what is needed to prepare for adulthood and independent living.",
    remedy: "Add it to the papers of the review, or ask who advises on adult life.",
    basis: "regs 20(6), 21(6) SEND Regulations 2014",
    examples: [
      .fires("Year 10, and advice for the review without a word on adult life", at: "K") {
        $0.makeTeenager()
        $0.advice.kind = .reviewAdvice
      },
      .calm("Year 10, and advice for the review with an outcome on a theme of adult life") {
        $0.makeTeenager()
        $0.advice.kind = .reviewAdvice
        $0.changeOutcome { $0.theme = "employment" }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let pack = context.advices.filter { $0.kind == .reviewAdvice }
    guard context.plan.terms.preparesForAdulthood, !pack.isEmpty, !pack.contains(where: { discusses($0, context) })
    else { return [] }
    return [
      finding("The advice for the review says nothing of adult life", at: context.casePlace(.k, field: "advice"))
    ]
  }

  private func discusses(_ advice: Advice, _ context: CheckContext) -> Bool {
    if advice.regulations.contains(.g) { return true }
    let lists: [PhraseLists.List] = [.employment, .independentLiving, .adultService]
    func speaks(_ prose: Prose) -> Bool {
      let text = context.lists.text(prose)
      return lists.contains { context.lists.holds($0, in: text) }
    }
    return advice.items.contains { item in
      switch item.content {
      case .outcome(let outcome) where outcome.theme != nil: return true
      case .provision(let row) where row.theme != nil: return true
      default:
        let entry = PlanEntry(
          id: PlanItemID(submission: advice.id, item: item.id), section: .a, area: nil, content: item.content,
          sources: [])
        return entry.proseByField.contains { speaks($0.prose) }
      }
    } || (advice.narratives + advice.services.flatMap(\.narratives)).contains { speaks($0.text) }
  }
}
