import ArgumentParser
import Findings
import PlanModel
import PlanPipeline

/// `ehcplan assemble CASE`
struct Assemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a draft plan of a case, with its review, in ODT, DOCX and HTML.",
    discussion: """
      Reads case.xml and every XML file in advice/, and writes a numbered folder under drafts/ (or the folder given with \
      --output). Drafts are never overwritten, and unchanged input makes no new draft. Advice that cannot be accepted is \
      named, and the draft is made without it.

      Example: ehcplan assemble cases/AB-2026-0001 --stage draft
      """)

  @Argument(help: ArgumentHelp("The folder of the case.", valueName: "case"), completion: .directory)
  var caseFolder: String

  @Option(help: ArgumentHelp("Write the draft into this new folder instead of drafts/N.", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("Stage of the plan: \(StageName.list). Otherwise as case.xml says.", valueName: "stage"))
  var stage: StageName?

  @Option(help: ArgumentHelp("Formats, with commas between.", valueName: "formats"))
  var formats: FormatList = .all

  @Option(help: ArgumentHelp("Copies of the plan: plan, family, bundle, with commas between.", valueName: "copies"))
  var copies: CopyList = .plan

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp("Write letters to the authors who have something to complete, in the folder queries."))
  var queries = true

  @Option(
    name: .customLong("reply-by"),
    help: ArgumentHelp("The day by which authors are asked to reply. Otherwise a blank.", valueName: "date"))
  var replyBy: DateArgument?

  @OptionGroup var others: OtherPlansOption

  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("Date of the documents, such as 2026-04-20. Otherwise today.", valueName: "date"))
  var date: DateArgument?

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp("Exit with 1 from this severity: error, warning, note, never.", valueName: "severity"))
  var failOn: FailOn = .error

  @Option(help: ArgumentHelp("How to print the result: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  func run() throws {
    let console = Console()
    let report: DraftReport
    do {
      let workshop = try layer.workshop(share: caseFolder)
      var options = Pipeline.Options(
        date: date?.date ?? Clock.today(), isDateChosen: date != nil, stage: stage?.stage, formats: formats.names,
        output: output)
      options.copies = copies.names
      options.otherPlans = others.otherPlans
      options.writesLetters = queries
      options.replyBy = replyBy?.date
      report = try Pipeline(workshop).run(CaseFolder(caseFolder), options)
    } catch {
      try console.fail(error, as: format)
    }
    switch format {
    case .text: console.show(report)
    case .json: try console.json(AssembleResult(report))
    }
    if report.isRefusing || failOn.isReached(by: report.findings) { throw ExitCode(ExitStatus.findings) }
  }
}

/// What `assemble --format json` prints.
private struct AssembleResult: Encodable {
  var folder: String
  var draft: Int?
  var isNew: Bool
  var files: [String]
  var result: FindingReport

  init(_ report: DraftReport) {
    folder = report.folder
    draft = report.number
    isNew = report.isNew
    files = report.files.map(\.name)
    result = FindingReport(report.findings)
  }
}
