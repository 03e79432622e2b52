import CaseFiles
package import Findings
import PlanAssembly
package import PlanChecks
package import PlanModel
import PlanRendering
import XMLKit

/// Where a draft will be, and what it takes over from the one before.
struct DraftPlace {
  var folder: String
  var number: Int?
  var carriedLabels: [String: String]
  var fingerprint: String
  var templatesDigest: String
  /// The folder of the last draft, when nothing that went into it has changed.
  var unchanged: String?
}

/// A plan with everything that is told about it.
struct MadePlan {
  var plan: Plan
  var account: CompleteAccount
  var findings: [Finding]
  var advices: [Advice]
  var stage: StageRule?
  var showsPlacement: Bool
  var hasRefusals: Bool
  /// Findings that a decision overrides, as they were; they are told as notes.
  var overridden: [Finding]
}

extension Pipeline {
  func place(
    of folder: CaseFolder, _ reading: CaseReading, _ options: Options
  ) throws(PipelineFailure) -> DraftPlace {
    if let output = options.output {
      var place = place(at: output, number: nil, labels: try earlierLabels(folder), reading, options)
      if Drafts.fingerprint(in: output) == place.fingerprint { place.unchanged = output }
      return place
    }
    let drafts = Drafts(folder: folder.draftsFolder)
    let last = drafts.last
    var place = place(
      at: drafts.path(last + 1), number: last + 1, labels: try earlierLabels(folder), reading, options)
    if last > 0, Drafts.fingerprint(in: drafts.path(last)) == place.fingerprint { place.unchanged = drafts.path(last) }
    return place
  }

  /// A place with the fingerprint of everything that what is put there depends on.
  func place(
    at folder: String, number: Int?, labels: [String: String], _ reading: CaseReading, _ options: Options
  ) -> DraftPlace {
    let digest = Manifest.digest(of: workshop.templates)
    let fingerprint = Manifest.fingerprint(
      inputs: reading.inputs, templates: digest, stage: stage(reading.record, options), formats: options.formats,
      copies: options.copies + options.letterTerms, date: options.isDateChosen ? options.date : nil)
    return DraftPlace(
      folder: folder, number: number, carriedLabels: labels, fingerprint: fingerprint, templatesDigest: digest,
      unchanged: nil)
  }

  func stage(_ record: CaseRecord, _ options: Options) -> Stage {
    options.stage ?? record.stage ?? .workingDraft
  }

  /// Assembles and checks: pure, from values to values.
  package func assemble(
    _ reading: CaseReading, _ profile: Profile, number: Int?, _ options: Options, labels: [String: String] = [:],
    earlier: KeptPlan? = nil, otherPlans: [OtherPlan] = []
  ) throws(PipelineFailure) -> AssembledCase {
    let place = DraftPlace(
      folder: "", number: number, carriedLabels: labels, fingerprint: "", templatesDigest: "", unchanged: nil)
    let made = try assemble(reading, profile, place, options, earlier: earlier, otherPlans: otherPlans)
    return AssembledCase(plan: made.plan, account: made.account.account, findings: made.findings)
  }

  func assemble(
    _ reading: CaseReading, _ profile: Profile, _ draft: DraftPlace, _ options: Options, earlier: KeptPlan? = nil,
    otherPlans: [OtherPlan] = []
  ) throws(PipelineFailure) -> MadePlan {
    let stage = stage(reading.record, options)
    let rule = profile.stages[stage]
    let showsPlacement =
      rule?.showsPlacement(
        keepsPlacement: workshop.settings.keepsPlacementInProposedPlan,
        atPhaseTransfer: !reading.record.phaseTransfers.isEmpty) ?? false
    var input = AssemblyInput(
      record: reading.record, advices: reading.advices, refused: reading.refused, placing: profile.placing,
      alwaysSought: rule?.isAssessedHere == false
        ? [] : profile.adviceHeads.filter { $0.when == .always }.map(\.head),
      stage: stage, date: options.date, number: draft.number, showsPlacement: showsPlacement,
      carriedLabels: draft.carriedLabels, clock: profile.clock(of: reading.record, settings: workshop.settings))
    input.terms = PlanTerms(profile, record: reading.record, stage: stage, on: options.date)
    input.omitsRefusedHealth = rule?.isDatedAsMade ?? false
    if let decisions = reading.decisions {
      let hashes = ItemHashes(reading)
      (input.decisions, input.reopened) = decisions.sorted(byWords: hashes.hash)
    }
    input.names = workshop.names
    input.topics = workshop.topics
    input.work = workshop.work
    input.opposites = workshop.opposites
    input.rowSigns = workshop.rowSigns
    input.saidInWords = workshop.saidInWords
    input.isDateSaid = workshop.isDateSaid
    let assembly = Assembly(input)
    workshop.mark?("assemble")
    var context = context(assembly.plan, profile, rule)
    context.earlier = earlier
    context.otherPlans = otherPlans
    let findings = told(reading.findings + assembly.findings + AllRules.findings(in: context), context)
    workshop.mark?("check")
    return MadePlan(
      plan: assembly.plan, account: try CompleteAccount(assembly.account, of: reading),
      findings: findings.told,
      advices: reading.advices,
      stage: rule, showsPlacement: showsPlacement,
      hasRefusals: !reading.refused.isEmpty || !assembly.setApart.isEmpty, overridden: findings.overridden)
  }
}

/// A case assembled and checked, before anything is rendered.
package struct AssembledCase: Sendable {
  package var plan: Plan
  package var account: Account
  package var findings: [Finding]
}
