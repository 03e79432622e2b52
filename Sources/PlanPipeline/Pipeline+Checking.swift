import CaseFiles
import Findings
import PlanAssembly
import PlanChecks
import PlanModel
import XMLKit

/// The road of `ehcplan check`: what is checked is read and judged, and nothing is written.
extension Pipeline {
  /// - Parameter path: the folder of a case, a plan.xml or the folder it is in, or an advice file.
  package func check(_ path: String, _ options: Options) throws(PipelineFailure) -> CheckReport {
    switch CheckSubject.named(path, root: RootName.ofFile) {
    case .wholeCase(let folder): try check(CaseFolder(folder), options)
    case .plan(let file): try checkPlan(file, options)
    case .advice(let file): try checkAdvice(file, options)
    }
  }

  /// A case as `assemble` would find it.
  private func check(_ folder: CaseFolder, _ options: Options) throws(PipelineFailure) -> CheckReport {
    var reading = try read(folder)
    let others = try otherPlans(options, besides: reading.record.reference)
    reading.findings += others.findings
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let rule = profile.stages[stage(reading.record, options)]
    let earlier = try amendedPlan(folder, rule, profile)
    let before = earlier == nil ? try servedDraft(folder, reading.record, rule, profile) : earlier
    let last = Drafts(folder: folder.draftsFolder).last
    let place = DraftPlace(
      folder: "", number: last + 1, carriedLabels: try earlierLabels(folder), fingerprint: "", templatesDigest: "",
      unchanged: nil)
    let made = try assemble(
      reading, profile, place, options, earlier: before?.plan, otherPlans: others.plans)
    let occasions = context(made.plan, profile, made.stage).occasions
    return CheckReport(
      subject: .wholeCase, name: folder.path, stage: made.plan.stage, date: options.date, findings: made.findings,
      rules: AllRules.running(on: occasions).map(\.id), hasRefusals: made.hasRefusals)
  }

  /// One submission by itself, judged while its author can still change it. Whether it is about the right child cannot
  /// be said without the case.
  private func checkAdvice(_ path: String, _ options: Options) throws(PipelineFailure) -> CheckReport {
    let read = readAdvice(at: path, schemas: workshop.schemas)
    guard let advice = read.advice else {
      let kind: PipelineFailure.Kind =
        switch read.trouble?.kind {
        case .inputNotFound: .notFound
        case .inputOutput: .inputOutput
        default: .notValid
        }
      throw PipelineFailure(kind, (read.findings + read.remarks).inOrder())
    }
    let profile = try workshop.profile(workshop.settings.profile, askedBy: path)
    return CheckReport(
      subject: .advice, name: path, date: options.date,
      findings: findings(on: advice, remarks: read.remarks, profile, date: options.date),
      rules: AllRules.running(on: [.advice]).map(\.id))
  }

  /// What the rules find in one submission by itself.
  /// - Parameter remarks: what its reading found.
  func findings(on advice: Advice, remarks: [Finding] = [], _ profile: Profile, date: CivilDate) -> [Finding] {
    let context = context(lonePlan(of: advice, profile, date), profile, nil, occasion: .advice)
    return told(remarks + AllRules.running(on: [.advice]).flatMap { $0.findings(in: context) }, context).told
  }

  /// The plan that the submission alone would make. Its author knows the items by the names in the file.
  private func lonePlan(of advice: Advice, _ profile: Profile, _ date: CivilDate) -> Plan {
    var record = CaseRecord(
      reference: advice.caseReference, profile: profile.id, child: advice.child, source: advice.source)
    record.stage = .workingDraft
    var input = AssemblyInput(
      record: record, advices: [advice], placing: profile.placing, alwaysSought: [], stage: .workingDraft,
      date: date)
    input.terms = PlanTerms(profile, record: record, stage: .workingDraft, on: date)
    var plan = Assembly(input).plan
    for index in plan.entries.indices { plan.entries[index].label = plan.entries[index].sources.first?.item }
    for index in plan.annex.indices { plan.annex[index].label = nil }
    return plan
  }

  /// A plan.xml by itself: its statements and links. What needs the case it was made from is not judged.
  private func checkPlan(_ path: String, _ options: Options) throws(PipelineFailure) -> CheckReport {
    let kept = try keptPlan(path)
    let profile = try workshop.profile(kept.profile, askedBy: path)
    let stage = options.stage ?? kept.stage
    let plan = Plan(of: kept, path: path, stage: stage, on: options.isDateChosen ? options.date : kept.date)
    let others = try otherPlans(options, besides: kept.reference)
    var context = context(plan, profile, profile.stages[stage])
    context.otherPlans = others.plans
    let rules = AllRules.readingStatements(on: context.occasions, besideOthers: options.otherPlans != nil)
    let found = rules.flatMap { $0.findings(in: context) }.map { finding in
      var finding = finding
      finding.place.file = path
      return finding
    }
    return CheckReport(
      subject: .plan, name: path, stage: stage, date: plan.date,
      findings: told(found + others.findings, context).told,
      rules: rules.map(\.id))
  }

  private func keptPlan(_ path: String) throws(PipelineFailure) -> KeptPlan {
    let files: PlanFiles
    do {
      files = try PlanFiles(note: workshop.schemas.note)
    } catch {
      throw Workshop.ownFault(error.detail)
    }
    let read = files.read(at: path)
    if let plan = read.plan { return plan }
    let kind: PipelineFailure.Kind =
      switch read.trouble?.kind {
      case .inputNotFound: .notFound
      case .inputOutput: .inputOutput
      default: .notValid
      }
    throw PipelineFailure(kind, read.findings)
  }
}

extension Plan {
  /// What a plan.xml keeps of a plan. Of the child and the case it holds nothing that a rule may judge by.
  fileprivate init(of kept: KeptPlan, path: String, stage: Stage, on date: CivilDate) {
    var record = CaseRecord(
      reference: kept.reference, profile: kept.profile,
      child: Child(legalForename: "", surname: "", dateOfBirth: date),
      source: SourceFile(path: path, sha256: "", byteCount: 0))
    record.sectionNotes = kept.notes
    record.placements = kept.placements
    record.personalBudget = kept.budget
    self.init(profile: kept.profile, stage: stage, number: kept.number, date: date, record: record)
    entries = kept.entries
    placements = kept.placements
  }
}
