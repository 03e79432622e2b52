package import Findings
import PlanModel

/// From Year 9: no outcome is about adult life.
package struct AdulthoodOutcomeMissing: Rule {
  package let about = RuleDescription(
    "adulthood-outcome-missing", .outcomes, .error, runs: .plans,
    finds: "From Year 9, no outcome that carries a theme of adult life or is about work or independent living by its"
      + " words.",
    spares: "Up to Year 8. Where outcomes are about adult life by their words alone it is a warning to name the theme.",
    why: "From Year 9 the plan looks towards work, independent living, friends and community, and health.",
    remedy: "Ask the advisers for outcomes on adult life, each with its theme.",
    basis: "SEND Code of Practice 8.9, 9.69(E)",
    examples: [
      .fires("Year 10, and no outcome about adult life", at: "E") { $0.makeTeenager() },
      .calm("Year 10, and an outcome with a theme of adult life") {
        $0.makeTeenager()
        $0.changeOutcome { $0.theme = "independent-living" }
      },
      .calm("Year 4, and no outcome about adult life") { _ in },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.terms.preparesForAdulthood,
      !context.plan.entries(in: .e, .outcome).contains(where: { $0.adulthoodTheme != nil })
    else { return [] }
    let life = AdultLife(context)
    let plain = context.statements(in: [.e], .outcome).filter(life.isPlain)
    if let first = plain.first {
      return [
        finding(
          "\(andMore(context.name(first.entry), plain.count)) may be about adult life, and no outcome names a theme",
          at: context.place(of: first, "theme", nil), .warning,
          remedy: "Name the theme of adult life (theme) in the outcomes that serve one.")
      ]
    }
    return [
      finding("No outcome in section E is about preparing for adulthood", at: context.casePlace(.e, field: "theme"))
    ]
  }
}
