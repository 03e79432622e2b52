package import Findings
import PlanModel
import Wording

/// A kind of equipment and no item, or an item and nobody who supplies, explains or repairs it.
package struct EquipmentNotSpecified: Rule {
  package let about = RuleDescription(
    "equipment-not-specified", .fields, .warning, runs: .adviceAndPlans,
    finds:
      "A row of equipment or technology that names a kind of thing and no thing; technology with nobody who supplies "
      + "it, trains people in it or maintains it.",
    spares: "Named items; everyday items, which need no supplier.",
    why: "\"Assistive technology\" may be a laptop or a pencil. What nobody supplies and repairs lies in a cupboard.",
    remedy: "Name the item and what it must be able to do, and say who supplies it by when, who trains whom, and who "
      + "keeps it in repair.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "‹Assistive technology› for recording her work.") { $0.type = "technology" },
      .fires(provision: "A communication device.") {
        $0.type = "aac"
        $0.equipment = [.init(item: "communication device")]
      },
      .calm(
        provision:
          "A laptop with text-to-speech and word prediction, supplied by the local authority by 1 September 2026, "
          + "with 2 hours of training for Amira and her teaching assistant."
      ) {
        $0.type = "technology"
      },
      .calm(provision: "A sloping board and a pencil grip, used for all work at a table.") { $0.type = "equipment" },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      kind(row, in: context) ?? item(row, in: context)
    }
  }

  private func kind(_ row: ReadRow, in context: CheckContext) -> Finding? {
    guard row.row.equipment.isEmpty, row.reading.verdict != .specific else { return nil }
    let found = row.found
    guard let first = found.of("equipment-kind").first, !found.has("equipment-service") else { return nil }
    return finding(
      "\(row.name) names a kind of equipment, and no item", at: row.place("what", [first.range]),
      row.severity(.warning), remedy: context.ask(about.remedy))
  }

  private func item(_ row: ReadRow, in context: CheckContext) -> Finding? {
    guard EquipmentNotSpecified.maintained.contains(row.row.type ?? ""), !row.row.equipment.isEmpty,
      row.row.training.isEmpty, row.row.arrangedBy == nil,
      row.row.equipment.contains(where: { $0.suppliedBy == nil && $0.maintainedBy == nil && $0.training == nil })
    else { return nil }
    return finding(
      "\(row.name) has technology, and nobody who supplies it, trains people in it or repairs it",
      at: row.place("equipment"), row.severity(.warning), remedy: context.ask(about.remedy))
  }

  /// Types of things that fail and have to be learnt.
  private static let maintained: Set<String> = ["technology", "aac"]
}
