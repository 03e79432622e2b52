package import Findings
import PlanModel

/// Advice sets outcomes or provision in an area of need that section B says nothing about.
package struct AreaUnbalanced: Rule {
  package let about = RuleDescription(
    "area-unbalanced", .needs, .note, runs: .plans,
    finds: "An area of section B with neither needs nor “no needs”, although outcomes or rows are about that area.",
    spares: "An area whose emptiness the case file explains.",
    why: "What was found in the assessment of this area may have been lost on the way into section B.",
    remedy: "Move the findings into section B, or say why there are none.",
    basis: "SEND Code of Practice 9.69(B)",
    examples: [
      .fires("Provision for feelings, and nothing in section B about them", at: "B") {
        $0.emptySEMH()
        $0.rowOnFeelings()
      },
      .calm("The same row, and the school has looked and found no needs") { $0.rowOnFeelings() },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let plan = context.plan
    let described = Set(plan.entries(in: .b).filter { $0.kind == .need || $0.kind == .noNeeds }.compactMap(\.area))
    let explained = Set(plan.record.sectionNotes.filter { $0.section == .b }.compactMap(\.area))
    let named = Set((context.rows.filter { $0.section == .f }.compactMap(\.area)) + context.outcomes.compactMap(\.area))
    return Area.allCases.filter { area in
      area != .health && area != .socialCare && named.contains(area) && !described.contains(area)
        && !explained.contains(area)
    }.map { area in
      let name = area.rawValue.split(separator: "-").joined(separator: " ")
      return finding(
        "Section B says nothing about \(name), and outcomes or provision do",
        at: Place(file: plan.record.source.path, section: Section.b.rawValue, field: area.rawValue))
    }
  }
}

extension ExampleCase {
  /// Takes out the school’s statement that it found no needs of this kind, and its strength.
  mutating func emptySEMH() {
    for index in advices.indices {
      advices[index].items.removeAll { item in
        guard item.area == .semh else { return false }
        return [.noNeeds, .need].contains(item.kind)
      }
    }
  }

  mutating func rowOnFeelings() {
    add(provision: "An ELSA talks with Amira alone about her feelings for 20 minutes each week in term time.")
    if let last = advice.items.indices.last { advice.items[last].area = .semh }
  }
}
