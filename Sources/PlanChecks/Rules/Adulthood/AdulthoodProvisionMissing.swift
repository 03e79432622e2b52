package import Findings
import PlanModel

/// From Year 9: no row of provision prepares for adult life.
package struct AdulthoodProvisionMissing: Rule {
  package let about = RuleDescription(
    "adulthood-provision-missing", .adulthood, .error, runs: .plans,
    finds: "From Year 9, no row of section F, G, H1 or H2 that carries a theme of adult life, serves an outcome that"
      + " carries one, or is about work or independent living by its words.",
    spares: "Up to Year 8. Where rows are about adult life by their words alone it is a warning to name the theme.",
    why: "From Year 9 the plan must hold provision that prepares for adulthood and independent living.",
    remedy: "Ask the advisers what will be provided towards work, independent living, friends and community, or"
      + " health.",
    basis: "reg 12(3) SEND Regulations 2014; SEND Code of Practice 9.63",
    examples: [
      .fires("Year 10, and no row about adult life") { $0.makeTeenager() },
      .calm("Year 10, and a row with a theme of adult life") {
        $0.makeTeenager()
        $0.add(provision: "A careers adviser will meet Amira for 45 minutes each term.") { $0.theme = "employment" }
      },
      .calm("Year 4, and no row about adult life") { $0.setBirth(years: 9, days: 30) },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    guard context.plan.terms.preparesForAdulthood else { return [] }
    let themed = Set(context.plan.entries(in: .e, .outcome).filter { $0.adulthoodTheme != nil }.map(\.id))
    let rows = context.plan.entries.filter { $0.kind == .provision && Section.provision.contains($0.section) }
    guard !rows.contains(where: { $0.adulthoodTheme != nil || !themed.isDisjoint(with: $0.outcomes) }) else {
      return []
    }
    let life = AdultLife(context)
    let plain = context.statements(in: Section.provision, .provision).filter(life.isPlain)
    if let first = plain.first {
      return [
        finding(
          "\(andMore(context.name(first.entry), plain.count)) may prepare for adult life, and no row says so",
          at: context.place(of: first, "theme", nil), .warning,
          remedy: "Name the theme of adult life (theme) in the rows that serve one.")
      ]
    }
    let year = context.profile.adulthoodYearGroup
    return [
      finding(
        "No provision prepares for adulthood, which is due from Year \(year)",
        at: context.casePlace(.f, field: "theme"))
    ]
  }
}
