package import Findings
import PlanModel
import Wording

/// "Trained", and nobody knows in what, by whom and for how long.
package struct TrainingNotSpecified: Rule {
  package let about = RuleDescription(
    "training-not-specified", .fields, .warning, runs: .adviceAndPlans,
    finds: "People who are only said to be trained, with no trainer, content or hours; a row of training that does not "
      + "say who trains whom, or for how long.",
    spares:
      "Training by somebody, in something or with its hours; a qualification by its name; another row of training "
      + "in the plan that this one refers to.",
    why: "A leaflet can be called training. What people have to know is part of the provision.",
    remedy: "Say who is trained by whom, in what, for how many hours, and how often that is refreshed.",
    basis: "SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "Training for all staff.") { $0.type = "staff-training" },
      .calm(provision: "The autism specialist teacher trains all who teach Amira for 2 hours each September.") {
        $0.type = "staff-training"
        $0.deliveredBy = [.init("specialist teacher, autism", code: "specialist-teacher-autism")]
        $0.sessionLengths = [.init(words: "2 hours", minutes: 120)]
      },
      .calm(
        provision:
          "A teaching assistant trained by the physiotherapist (2 hours) stretches Amira's legs for 10 minutes every "
          + "school day."
      ),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { row in
      row.isTraining ? lesson(row, in: context) : mention(row, in: context)
    }
  }

  /// A row that is the training itself.
  private func lesson(_ row: ReadRow, in context: CheckContext) -> Finding? {
    let fields = row.row
    let parts = row.reading.parts
    var open: [Element] = []
    if fields.deliveredBy.isEmpty, fields.training.allSatisfy({ $0.by == nil }),
      !parts.contains(where: { $0.kind == .who })
    {
      open.append(.who)
    }
    let isLong =
      !fields.sessionLengths.isEmpty || !fields.totals.isEmpty || fields.training.contains { $0.minutes != nil }
      || parts.contains { $0.kind == .sessionLength || $0.kind == .total }
    if !isLong { open.append(.howLong) }
    guard !open.isEmpty, !row.reading.putsOff else { return nil }
    return finding(
      "\(row.name) is training, and does not say \(ElementWords.list(open))", at: row.place("training"),
      row.severity(.warning), remedy: context.ask(about.remedy))
  }

  /// A row by people who are said to be trained.
  private func mention(_ row: ReadRow, in context: CheckContext) -> Finding? {
    let fields = row.row
    guard fields.training.isEmpty, fields.qualifications.isEmpty else { return nil }
    let found = row.found
    guard let first = found.of("trained").first, !found.has("training-detailed"), !row.isVague(first.range),
      !row.reading.parts.contains(where: { $0.kind == .qualification })
    else { return nil }
    return finding(
      "\(row.name) says trained, and not in what, by whom or for how long",
      at: row.place("what", [first.range]), row.severity(.warning), remedy: context.ask(about.remedy))
  }
}
