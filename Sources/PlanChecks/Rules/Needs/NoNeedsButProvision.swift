package import Findings
import PlanModel

/// An area is said to have no needs, and provision is made for it.
package struct NoNeedsButProvision: Rule {
  package let about = RuleDescription(
    "no-needs-but-provision", .needs, .warning, runs: .plans,
    finds: "An area in which advice found no needs, with a row of section F in that area and no need to which it is "
      + "linked.",
    spares: "A row that is linked to a need in another area; an area in which another adviser found needs.",
    why: "One of the two is wrong, and whoever reads the plan against the child will choose which.",
    remedy: "Ask both authors; correct one of the two.",
    basis: "SEND Code of Practice 9.68",
    examples: [
      .fires("“No needs” in independence, and a row on dressing that is linked to no need", at: "XP1") {
        $0.rowOnDressing(needs: [])
      },
      .calm("The same row, linked to a need in another area") { $0.rowOnDressing(needs: [ExampleCase.need]) },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let inB = context.plan.entries(in: .b)
    let without = Set(inB.filter { $0.kind == .noNeeds && !$0.marks.contains(.nilReturn) }.compactMap(\.area))
    let areas = without.subtracting(inB.filter { $0.kind == .need }.compactMap(\.area))
    return context.rows.filter { row in
      row.section == .f && row.entry.needs.isEmpty && row.area.map(areas.contains) ?? false
    }.map { row in
      finding("\(row.name("A row")) is provision in an area that is said to have no needs", at: row.place("needs"))
    }
  }
}

extension ExampleCase {
  mutating func rowOnDressing(needs: [String]) {
    add(provision: "A teaching assistant practises dressing with Amira alone for ten minutes every day.") {
      $0.needs = needs
    }
    if let last = advice.items.indices.last { advice.items[last].area = .independence }
  }
}
