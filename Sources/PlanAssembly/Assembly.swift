package import Findings
package import PlanModel

/// Many advices, the case file and the decisions on record become one plan and its account. Pure: no files, no clock, no
/// XML.
///
/// The order in which advice arrived does not matter: everything is first put into one order of its own.
package struct Assembly {
  package var plan: Plan
  package var account: Account
  /// Files set apart, by path, with the reason as findings.
  package var setApart: [SourceFile]
  package var findings: [Finding]

  package init(_ input: AssemblyInput) {
    let decisions = DecisionIndex(input.decisions)
    let admission = Admission(input, decisions: decisions)

    var placer = Placer(placing: input.placing, decisions: decisions)
    placer.place(caseFile: input.record)
    for advice in admission.admitted { placer.place(advice) }
    placer.finish()

    var entries = Printing.ordered(placer.entries)
    Linking(destinations: placer.destinations, links: placer.links).link(&entries)
    HealthAgreements(input.record.healthAgreements).apply(to: &entries)
    let refusedHealth = input.omitsRefusedHealth ? RefusedHealth(takenFrom: &entries) : nil
    let previousPlans = Set(admission.admitted.filter { $0.kind == .transferredPlan }.map(\.id))
    Marking(
      placing: input.placing, previousPlans: previousPlans, saidInWords: input.saidInWords, isDateSaid: input.isDateSaid
    ).mark(&entries)
    Labels(carried: input.carriedLabels).label(&entries)

    // A file that was set apart did come, so section K must not say that it is still awaited.
    let refused = input.refused + admission.setApart.map(RefusedFile.init)
    var annex = AnnexList(
      record: input.record, advices: admission.admitted, refused: refused, alwaysSought: input.alwaysSought
    ).entries
    Labels(carried: input.carriedLabels).label(&annex)

    plan = Plan(
      profile: input.record.profile, stage: input.stage, number: input.number, date: input.date, record: input.record)
    plan.terms = input.terms
    plan.annex = annex
    plan.placements = input.showsPlacement ? input.record.placements : []
    plan.clock = input.clock
    plan.decisions = input.decisions
    plan.reopened = input.reopened
    plan.retiredLabels = Labels(carried: input.carriedLabels).retired(beside: entries, annex)
    let questions = QuestionList(
      entries: entries, admission: admission, decisions: decisions, input: input, waiting: placer.account)
    questions.mark(&entries)
    plan.entries = entries
    plan.questions = questions.questions
    plan.gaps = GapList(plan: plan).gaps
    let lines = placer.account + admission.lines
    account = Account(lines: refusedHealth?.told(in: lines) ?? lines)
    setApart = admission.setApart.map(\.source)
    findings =
      admission.findings + placer.findings + input.reopened.map(DecisionFindings.reopened)
      + questions.findings
  }
}
