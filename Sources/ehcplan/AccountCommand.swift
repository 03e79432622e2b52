import ArgumentParser
import Findings
import PlanModel
import PlanPipeline

/// `ehcplan account CASE`
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Say where every item of every advice went, and by whose decision.",
    discussion: """
      One line for each item: in the plan (F3), joined with one that says the same, waiting for a decision, or left out, \
      with who decided it, when and why. The account is of the case as it stands now; no draft is made. It holds no words \
      of the advice, except those of waiting items in the document that --output asks for.

      Examples:
        ehcplan account cases/AB-2026-0001
        ehcplan account cases/AB-2026-0001 --format csv > account.csv
        ehcplan account cases/AB-2026-0001 --output account --formats odt
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(help: ArgumentHelp("The folder of the case.", valueName: "case"), completion: .directory)
  var caseFolder: String

  @Option(help: ArgumentHelp("How to print the account: text, json or csv.", valueName: "format"))
  var format: Format = .text

  @Option(help: ArgumentHelp("Write the account as a document into this new folder too.", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("Formats of the document, with commas between.", valueName: "formats"))
  var formats: FormatList = .all

  @Option(help: ArgumentHelp("Stage of the plan: \(StageName.list). Otherwise as case.xml says.", valueName: "stage"))
  var stage: StageName?

  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("Date of the document, such as 2026-04-20. Otherwise today.", valueName: "date"))
  var date: DateArgument?

  func run() throws {
    let console = Console()
    let report: AccountReport
    let files: [String]
    do {
      let workshop = try layer.workshop(share: caseFolder)
      (report, files) = try Pipeline(workshop).account(
        CaseFolder(caseFolder),
        Pipeline.Options(
          date: date?.date ?? Clock.today(), isDateChosen: date != nil, stage: stage?.stage, formats: formats.names,
          output: output))
    } catch {
      try console.fail(error, as: format == .json ? .json : .text)
    }
    switch format {
    case .text: console.result(AccountText.text(report))
    case .json: try console.json(AccountRecord(report))
    case .csv: console.result(AccountCSV.text(report))
    }
    if let output, format == .text {
      console.result("\n\(output)\n" + files.map { "  \($0)\n" }.joined())
    }
    // What stands in a file that could not be read is not accounted for, and somebody must act.
    if !report.refusedFiles.isEmpty { throw ExitCode(ExitStatus.findings) }
  }
}
