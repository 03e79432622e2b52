import ArgumentParser
import Findings
import PlanModel
import PlanPipeline

/// `ehcplan issue CASE --stage final`
struct Issue: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Issue the plan: freeze it in issued/, or say what stands in the way.",
    discussion: """
      Makes the plan at the stage from the case as it stands, and writes it into a folder of its own, such as \
      issued/1-final-2026-06-12, with the copies of the plan and a manifest of hashes and versions. The folder is \
      read-only from then on and is never written again. Issuing the same plan again does nothing.

      When the law's conditions for the stage do not hold, nothing is written. Each thing in the way is named with what \
      to do about it. A finding may be overridden by a decision with a name and a reason (ehcplan decide override-check).

      Examples:
        ehcplan issue cases/AB-2026-0001 --stage final --check
        ehcplan issue cases/AB-2026-0001 --stage final --date 2026-06-12
      """)

  @Argument(help: ArgumentHelp("The folder of the case.", valueName: "case"), completion: .directory)
  var caseFolder: String

  @Option(help: ArgumentHelp("Stage to issue the plan at: \(StageName.list).", valueName: "stage"))
  var stage: StageName

  @Flag(help: "Only say what stands in the way; write nothing.")
  var check = false

  @Option(help: ArgumentHelp("Copies of the plan: plan, family, bundle, with commas between.", valueName: "copies"))
  var copies: CopyList = .all

  @Option(help: ArgumentHelp("Formats, with commas between.", valueName: "formats"))
  var formats: FormatList = .all

  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("Date of the plan, such as 2026-06-12. Otherwise today.", valueName: "date"))
  var date: DateArgument?

  @Option(help: ArgumentHelp("How to print the result: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  func run() throws {
    let console = Console()
    let report: IssueReport
    do {
      var options = Pipeline.Options(
        date: date?.date ?? Clock.today(), isDateChosen: date != nil, formats: formats.names)
      options.copies = copies.names
      report = try Pipeline(try layer.workshop(share: caseFolder)).issue(
        CaseFolder(caseFolder), stage.stage, options, isOnlyAsked: check)
    } catch {
      try console.fail(error, as: format)
    }
    switch format {
    case .text: console.result(IssueText(report, console.printer).text)
    case .json: try console.json(IssueRecord(report))
    }
    if report.outcome == .blocked { throw ExitCode(ExitStatus.findings) }
  }
}

/// What became of issuing a plan, for a person at a terminal.
private struct IssueText {
  let report: IssueReport
  let printer: TextPrinter

  init(_ report: IssueReport, _ printer: TextPrinter) {
    self.report = report
    self.printer = printer
  }

  var text: String {
    let stage = report.stage.rawValue
    switch report.outcome {
    case .issued:
      let files = report.files.map { "  \($0.name)\n" }.joined()
      return found + "\(report.folder ?? "")\n\(files)Issued: \(stage). The folder is read-only from now on.\n"
    case .unchanged:
      return found + "This plan was issued already, as \(report.folder ?? ""). Nothing was written.\n"
    case .ready:
      return found + "Nothing stands in the way of issuing the plan: \(stage).\n"
    case .blocked:
      let count = report.obstacles.count
      let sum = count == 1 ? "1 thing stands" : "\(count) things stand"
      return printer.text(report.obstacles)
        + "\n\(sum) in the way of issuing the plan: \(stage). Nothing was written.\n"
    }
  }

  /// What does not stand in the way, and is worth knowing all the same.
  private var found: String { report.findings.isEmpty ? "" : printer.text(report.findings) + "\n" }
}

/// What `issue --format json` prints.
private struct IssueRecord: Encodable {
  var version = 1
  var outcome: String
  var stage: String
  var folder: String?
  var number: Int?
  var files: [String]
  var obstacles: FindingReport
  var findings: FindingReport

  init(_ report: IssueReport) {
    outcome = report.outcome.rawValue
    stage = report.stage.rawValue
    folder = report.folder
    number = report.number
    files = report.files.map(\.name)
    obstacles = FindingReport(report.obstacles)
    findings = FindingReport(report.findings)
  }
}
