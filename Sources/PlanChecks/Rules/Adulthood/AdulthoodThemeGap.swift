package import Findings
import PlanModel

/// From Year 9: a theme of adult life that no outcome is about, and no reason why not.
package struct AdulthoodThemeGap: Rule {
  package let about = RuleDescription(
    "adulthood-theme-gap", .adulthood, .note, runs: .plans,
    finds: "From Year 9, a theme of adult life - employment, independent living, community, health - with no outcome,"
      + " by its code or by its words.",
    spares: "A theme that a note on section E gives a reason for; a plan without any outcome on adult life, which has a"
      + " finding of its own.",
    why: "Good planning looks at all four themes, and says so where one is not due yet.",
    remedy: "Ask for an outcome, or say in a note on section E why the theme is not relevant yet.",
    basis: "SEND Code of Practice 8.10",
    examples: [
      .fires("Year 10, one outcome on employment, and nothing on the other themes", at: "E") {
        $0.makeTeenager()
        $0.changeOutcome { $0.theme = "employment" }
      },
      .calm("Year 10, with an outcome on each theme") {
        $0.makeTeenager()
        for theme in ["employment", "independent-living", "community", "health"] {
          $0.add(outcome: "By July 2028 Amira will have done what the plan for \(theme) says.") { $0.theme = theme }
        }
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.terms.preparesForAdulthood, context.stage?.isAssessedHere != false else { return [] }
    let coded = Set(context.plan.entries(in: .e, .outcome).compactMap(\.adulthoodTheme))
    guard !coded.isEmpty else { return [] }
    let life = AdultLife(context)
    let inWords = Set(
      context.statements(in: [.e], .outcome).filter { $0.entry.adulthoodTheme == nil }.flatMap(life.themesInWords))
    let open = AdultLife.themes.filter { theme in
      !coded.contains(theme.code) && !inWords.contains(theme.code)
        && !life.isExplained(theme.list, words: theme.words)
    }.map(\.words)
    guard !open.isEmpty else { return [] }
    return [
      finding(
        "No outcome is about \(open.joined(separator: ", or about "))", at: context.casePlace(.e, field: "theme"))
    ]
  }
}
