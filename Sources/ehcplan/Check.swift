import ArgumentParser
import Findings
import PlanPipeline

/// `ehcplan check CASE|plan.xml|advice.xml`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a case, a plan.xml or one advice file by the rules, and write nothing.",
    discussion: """
      A case is read and put together as ehcplan assemble does. An advice file is judged by itself, so that its author \
      can still put it right; whether it is about the right child only the case can show. Of a plan.xml the statements \
      and their links are judged; what needs the case is not. ehcplan rules lists the rules.

      A baseline lets a service begin with old cases: what stands in it is told as known, and the exit code does not \
      count it. --write-baseline writes one; lines that are found no more are told.

      Examples:
        ehcplan check cases/AB-2026-0001
        ehcplan check advice.xml --fail-on warning
        ehcplan check cases/AB-2026-0001 --format sarif > findings.sarif
        ehcplan check cases/AB-2026-0001 --write-baseline old.txt
        ehcplan check cases/AB-2026-0001 --baseline old.txt
      """)

  @Argument(
    help: ArgumentHelp("A case, a plan.xml or the folder it is in, or an advice file.", valueName: "case-or-file"),
    completion: .file())
  var name: String

  @Option(help: ArgumentHelp("Stage of the plan: \(StageName.list). Otherwise as the file says.", valueName: "stage"))
  var stage: StageName?

  @Option(help: ArgumentHelp("The day to count to, such as 2026-04-20. Otherwise today.", valueName: "date"))
  var date: DateArgument?

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp("Exit with 1 from this severity: error, warning, note, never.", valueName: "severity"))
  var failOn: FailOn = .error

  @Option(help: ArgumentHelp("A file of findings that are known.", valueName: "file"))
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp("Write what is found now into this file, as a baseline.", valueName: "file"))
  var writeBaseline: String?

  @OptionGroup var others: OtherPlansOption

  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("How to print the result: text, json, csv or sarif.", valueName: "format"))
  var format: CheckFormat = .text

  func run() throws {
    let console = Console()
    let report: CheckReport
    do {
      report = try checked()
    } catch {
      try fail(error, console)
    }
    switch format {
    case .text: console.result(CheckText(report, printer: console.printer).text)
    case .json: try console.json(CheckRecord(report))
    case .csv: console.result(FindingTable.text(report.findings))
    case .sarif: try console.json(SarifLog(report.findings, hasBaseline: baseline != nil))
    }
    if report.hasRefusals || failOn.isReached(by: report.findings) { throw ExitCode(ExitStatus.findings) }
  }

  private func checked() throws(PipelineFailure) -> CheckReport {
    let workshop = try layer.workshop(share: name)
    var options = Pipeline.Options(date: date?.date ?? Clock.today(), isDateChosen: date != nil, formats: [])
    options.stage = stage?.stage
    options.otherPlans = others.otherPlans
    var report = try Pipeline(workshop).check(name, options)
    // The old baseline is read before a new one may take its place.
    let known = try baseline.map { path throws(PipelineFailure) in (path, try Baseline(readingFrom: path)) }
    if let writeBaseline { try Baseline(report.findings).write(to: writeBaseline) }
    if let (path, known) = known { report.findings = known.applied(to: report.findings, file: path) }
    return report
  }

  /// A refused file is told in the format that was asked for.
  private func fail(_ failure: PipelineFailure, _ console: Console) throws -> Never {
    switch format {
    case .text: try console.fail(failure, as: .text)
    case .json: try console.fail(failure, as: .json)
    case .csv: console.result(FindingTable.text(failure.findings))
    case .sarif: try console.json(SarifLog(failure.findings, hasBaseline: false))
    }
    throw ExitCode(ExitStatus.status(of: failure.kind))
  }
}

enum CheckFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv, sarif }
