package import Findings
import PlanModel
import Wording

/// A thing to be supplied, and no day.
package struct StartMissing: Rule {
  package let about = RuleDescription(
    "start-missing", .fields, .note, runs: .adviceAndPlans,
    finds:
      "Equipment, technology or an adaptation that has to be supplied, or a step that is yet to be taken, with no day "
      + "by which.",
    spares: "Work that begins with the plan; things that are there already; rows with a date, or that were completed.",
    why: "What has no day can be late without anybody being able to say so.",
    remedy: "Give the day by which it is there.",
    basis: "Good practice",
    examples: [
      .fires(provision: "A laptop with word prediction, supplied by the local authority.") { $0.type = "technology" },
      .calm(provision: "A laptop with word prediction, supplied by the local authority by 1 September 2026.") {
        $0.type = "technology"
      },
      .calm(provision: "A laptop with word prediction, supplied by the local authority.") {
        $0.type = "technology"
        $0.start = PartialDate(iso: "2026-09-01")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let supplied = context.checkWords.codes("supplied-type-codes")
    return context.rowsToRead.compactMap { row in
      let fields = row.row
      let isOpen = row.reading.missing.contains(.date) && !row.reading.isTold(.date)
      let isSupplied =
        supplied.contains(fields.type ?? "") && fields.frequencies.isEmpty && fields.sessionLengths.isEmpty
      guard isOpen || isSupplied, !hasDay(row), fields.completedOn == nil,
        !row.reading.putsOff
      else { return nil }
      return finding(
        "\(row.name) does not say by when it is there", at: row.place("start"), remedy: context.ask(about.remedy))
    }
  }

  private func hasDay(_ row: ReadRow) -> Bool {
    row.row.start != nil || row.row.period?.from != nil || row.row.equipment.contains { $0.suppliedByDate != nil }
      || row.reading.parts.contains { $0.kind == .date || $0.kind == .continuous }
  }
}
