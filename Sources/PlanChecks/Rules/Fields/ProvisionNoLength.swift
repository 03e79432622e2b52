import Findings
import PlanModel
package import Wording

/// A row that says how often, and not for how long.
package struct ProvisionNoLength: MissingElementRule {
  package let about = RuleDescription(
    "provision-no-length", .fields, .error, runs: .adviceAndPlans,
    finds: "A row of provision that somebody must deliver, with no length of a session and no hours.",
    spares: "Help in every lesson or all day; equipment and surroundings; what is done on stated occasions.",
    why: "The Code of Practice asks for hours. Ten minutes a week and an hour a week are both weekly.",
    remedy: "Say how many minutes or hours each time.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "A speech and language therapist teaches Amira alone each week in term time."),
      .fires(provision: "The teaching assistant practises spelling with Amira alone every school day."),
      .fires(provision: "Two visits each term by a specialist teacher to coach the staff who teach Amira."),
      .calm(provision: "A speech and language therapist teaches Amira alone for 30 minutes each week in term time."),
      .calm(provision: "A specialist teacher visits for 60 minutes each half term to coach the staff who teach Amira."),
      .calm(provision: "The teaching assistant repeats each instruction to Amira alone in every lesson."),
    ])
  package let element = Element.howLong
  package let field = "session-length"
  package let says = "does not say for how long"
  package init() {}

  package func isSpared(_ row: ReadRow, in context: CheckContext) -> Bool {
    let occasions: Set<String> = ["event", "lesson"]
    return row.row.trigger != nil || row.row.frequencies.contains { occasions.contains($0.per ?? "") }
      || context.isSaid(row.row.sessionLengths.map(\.words)) || context.isSaid(row.row.totals.map(\.words))
  }

  /// Where vague words stand for all amounts of a row that promises nothing firm, the length is one of them.
  package func isMissing(_ row: ReadRow) -> Bool {
    if row.reading.missing.contains(.howLong) || isVisit(row) { return true }
    guard row.reading.verdict == .nonspecific, row.reading.missing.contains(.howOften),
      row.reading.missing.contains(.who), row.row.sessionLengths.isEmpty, row.row.totals.isEmpty,
      row.reading.promises.contains(where: { $0.kind == .delivered }),
      !row.reading.parts.contains(where: { $0.kind == .sessionLength || $0.kind == .total })
    else { return false }
    return row.reading.vague.contains { $0.family == "vague-frequency" }
  }

  /// A visit of somebody who comes from week to week or term to term is work with a length, whatever it is for.
  private func isVisit(_ row: ReadRow) -> Bool {
    guard row.found.has("visit"), row.row.sessionLengths.isEmpty, row.row.totals.isEmpty, !row.roles.isEmpty,
      !row.reading.parts.contains(where: { $0.kind == .sessionLength || $0.kind == .total })
    else { return false }
    let units: Set<String> = ["week", "fortnight", "month", "half-term", "term", "year"]
    return row.row.frequencies.contains { units.contains($0.per ?? "") }
      || row.reading.parts.contains { $0.kind == .frequency && units.contains($0.unit ?? "") }
  }
}
