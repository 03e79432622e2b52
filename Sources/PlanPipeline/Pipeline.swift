import CaseFiles
package import Findings
import PlanAssembly
import PlanChecks
package import PlanModel
import PlanRendering
import XMLKit

/// The whole road: advice files in, a plan and its documents out. Each step returns its value and its findings.
package struct Pipeline {
  package let workshop: Workshop

  package init(_ workshop: Workshop) { self.workshop = workshop }

  package struct Options: Sendable {
    package var stage: Stage?
    /// The day of the documents, and whether somebody chose it.
    package var date: CivilDate
    package var isDateChosen: Bool
    package var formats: [String]
    /// Which copies of the plan are made, beside plan.xml: plan, family, bundle.
    package var copies: [String] = ["plan"]
    /// Whether letters to the authors are written who have something to complete.
    package var writesLetters = true
    /// The day by which authors are asked to reply; nil leaves a blank in the letters.
    package var replyBy: CivilDate?
    /// A folder with plans of other children, to compare statements with.
    package var otherPlans: String?
    /// Where the draft goes; nil for drafts/N of the case folder.
    package var output: String?

    package init(date: CivilDate, isDateChosen: Bool, stage: Stage? = nil, formats: [String], output: String? = nil) {
      self.stage = stage
      self.date = date
      self.isDateChosen = isDateChosen
      self.formats = formats
      self.output = output
    }

    /// What the letters depend on beside the case, for the fingerprint of the draft; nothing where nothing was chosen.
    var letterTerms: [String] {
      (writesLetters ? [] : ["no letters"]) + (replyBy.map { ["reply by " + $0.iso] } ?? [])
    }
  }

  /// Makes a draft of a case, and puts it into its place whole.
  package func run(_ folder: CaseFolder, _ options: Options) throws(PipelineFailure) -> DraftReport {
    var reading = try read(folder)
    workshop.mark?("read")
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let earlier = try amendedPlan(folder, profile.stages[stage(reading.record, options)], profile)
    if let earlier { reading.inputs.append(earlier.file) }
    let others = try otherPlans(options, besides: reading.record.reference)
    reading.findings += others.findings
    if let input = others.input { reading.inputs.append(input) }
    let draft = try place(of: folder, reading, options)
    workshop.mark?("place")
    let rule = profile.stages[stage(reading.record, options)]
    let before = earlier == nil ? try servedDraft(folder, reading.record, rule, profile) : earlier
    let made = try assemble(
      reading, profile, draft, options, earlier: before?.plan, otherPlans: others.plans)
    // What was wrong with the last draft is still wrong: a second run must not look better than the first.
    if let unchanged = draft.unchanged {
      return DraftReport(unchanged: unchanged, findings: made.findings, hasRefusals: made.hasRefusals)
    }
    let sources = sources(of: made)
    let files = try render(made, sources, options) + changeRecord(made, since: earlier, options.formats)
    let report = try publish(files, made, reading, draft, options)
    workshop.mark?("publish")
    return report
  }
}

/// What a run made.
package struct DraftReport: Sendable {
  package var folder: String
  package var number: Int?
  /// Names and sizes in bytes of the files written; empty when nothing had changed.
  package var files: [(name: String, bytes: Int)]
  package var isNew: Bool
  package var findings: [Finding]
  package var stage: Stage?
  /// Whether a file of advice was refused or set apart.
  package var hasRefusals: Bool

  init(unchanged folder: String, findings: [Finding], hasRefusals: Bool) {
    self.folder = folder
    number = nil
    files = []
    isNew = false
    self.findings = findings
    self.hasRefusals = hasRefusals
  }

  init(
    folder: String, number: Int?, files: [(name: String, bytes: Int)], findings: [Finding], stage: Stage,
    hasRefusals: Bool
  ) {
    self.folder = folder
    self.number = number
    self.files = files
    isNew = true
    self.findings = findings
    self.stage = stage
    self.hasRefusals = hasRefusals
  }
}
