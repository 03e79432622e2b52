package import Findings
package import PlanModel

/// Many advices and the case file become one plan and its account. Pure: no files, no clock, no XML.
///
/// The order in which advice arrived does not matter: everything is first put into one order of its own.
package struct Assembly {
  package var plan: Plan
  package var account: Account
  /// Files set apart, by path, with the reason as findings.
  package var setApart: [SourceFile]
  package var findings: [Finding]

  package init(_ input: AssemblyInput) {
    let gate = IdentityGate(record: input.record)
    let versions = VersionChoice(input.advices)
    var admitted: [Advice] = []
    var apart = versions.setApart
    var told = versions.findings
    for advice in versions.current {
      let verdict = gate.verdict(on: advice)
      told += verdict.findings
      if verdict.isAdmitted {
        admitted.append(advice)
      } else {
        apart.append(advice)
        if versions.hasOlder(advice) { told.append(Assembly.olderNotUsed(advice)) }
      }
    }

    var placer = Placer(placing: input.placing)
    placer.place(caseFile: input.record)
    for advice in admitted { placer.place(advice) }
    told += placer.findings

    var entries = placer.entries
    entries = Printing.ordered(entries)
    Linking(destinations: placer.destinations, links: placer.links).link(&entries)
    Marking(placing: input.placing).mark(&entries)
    Labels(carried: input.carriedLabels).label(&entries)

    // A file that was set apart did come, so section K must not say that it is still awaited.
    let refused = input.refused + apart.map(RefusedFile.init)
    var annex = AnnexList(
      record: input.record, advices: admitted, refused: refused, alwaysSought: input.alwaysSought
    ).entries
    Labels(carried: input.carriedLabels).label(&annex)

    plan = Plan(
      profile: input.record.profile, stage: input.stage, number: input.number, date: input.date, record: input.record)
    plan.entries = entries
    plan.annex = annex
    plan.placements = input.showsPlacement ? input.record.placements : []
    plan.clock = input.clock
    plan.retiredLabels = Labels(carried: input.carriedLabels).retired(beside: entries, annex)
    plan.gaps = GapList(plan: plan).gaps
    account = Account(lines: placer.account + versions.superseded)
    setApart = apart.map(\.source)
    findings = told
  }

  /// The newest version counts even when it cannot be used: its author no longer stands by the one before.
  private static func olderNotUsed(_ advice: Advice) -> Finding {
    Finding(
      "older-version-not-used", .warning,
      "Version \(advice.version) of \(advice.id) is set apart, and the version before it is not used either",
      explanation: "Its author replaced it.",
      remedy: "Settle version \(advice.version) with the author, or take it out.",
      at: Place(file: advice.source.path, submission: advice.id))
  }
}
