import PlanAssembly
import PlanModel
import PlanPipeline
import TestSupport

/// Assembles generated cases in memory; nothing is rendered or written.
struct DisputedRun {
  let pipeline: Pipeline
  private let profile: Profile

  init() throws {
    pipeline = Pipeline(try Run.workshop())
    profile = try pipeline.workshop.profile("england-2014", askedBy: "a test")
  }

  func assembled(_ made: DisputedCase, _ decisions: [Decision], advices: [Advice]? = nil) -> Assembly {
    let workshop = pipeline.workshop
    var input = AssemblyInput(
      record: made.record, advices: advices ?? made.advices, placing: profile.placing,
      alwaysSought: profile.adviceHeads.filter { $0.when == .always }.map(\.head), stage: .draft, date: Make.today,
      number: 1)
    // Reading every text for the names of other children takes most of the time, so it is done for some cases only.
    if made.seed % 8 == 0 { input.names = workshop.names }
    (input.topics, input.opposites, input.rowSigns) = (workshop.topics, workshop.opposites, workshop.rowSigns)
    (input.decisions, input.reopened) = DecisionRecord(caseReference: made.record.reference, decisions: decisions)
      .sorted { reference in made.holds(reference) ? "there" : nil }
    return Assembly(input)
  }

  /// A case with decisions, for every fourth seed taken in two sittings, and what came of it.
  func decided(_ seed: UInt64) -> (made: DisputedCase, decisions: [Decision], result: Assembly) {
    var made = DisputedCase(seed: seed)
    var decisions = made.decisions(8, on: assembled(made, []).plan)
    if seed % 4 == 0 { decisions += made.decisions(4, on: assembled(made, decisions).plan, after: decisions) }
    return (made, decisions, assembled(made, decisions))
  }
}
