package import Findings
import PlanModel

/// From Year 9: no outcome is about adult life.
package struct AdulthoodOutcomeMissing: Rule {
  package let about = RuleDescription(
    "adulthood-outcome-missing", .outcomes, .error, runs: .plans,
    finds: "From Year 9 on, a plan in which no outcome has a theme of adult life.",
    spares: "Younger children.",
    why: "From Year 9 the plan looks towards work, independent living, friends and community, and health.",
    remedy: "Ask the advisers for outcomes on adult life, each with its theme.",
    basis: "SEND Code of Practice 8.9, 9.69(E)",
    examples: [
      .fires("A young person in Year 10 with no outcome on adult life", at: "E") { $0.makeYearTen() },
      .calm("The same plan with an outcome on travel") {
        $0.makeYearTen()
        $0.add(outcome: "By July 2028 Amira will travel to college by bus on her own.") {
          $0.theme = "independent-living"
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.terms.preparesForAdulthood,
      !context.plan.entries(in: .e, .outcome).contains(where: { $0.adulthoodTheme != nil })
    else { return [] }
    return [
      finding(
        "No outcome in section E is about preparing for adulthood", at: context.casePlace(.e, field: "theme"),
        because:
          "From Year \(context.profile.adulthoodYearGroup) the plan looks towards work, independent living, friends "
          + "and community, and health.")
    ]
  }
}

extension ExampleCase {
  /// A case in which the child is in Year 10, everywhere.
  mutating func makeYearTen() {
    let born = ExampleCase.day(2011, 5, 14)
    record.child.dateOfBirth = born
    record.child.yearGroup = YearGroup("Year 10")
    for index in advices.indices {
      advices[index].child.dateOfBirth = born
      advices[index].child.yearGroup = YearGroup("Year 10")
    }
  }
}
