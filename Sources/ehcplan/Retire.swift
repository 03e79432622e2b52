import ArgumentParser
import PlanModel
import PlanPipeline
import WatchFolder

/// `ehcplan retire CASE --until DATE`, `ehcplan retire CASE --reopen` and `ehcplan retire --due SHARE`
struct Retire: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Close a case and say until when it is kept; delete what is due.",
    discussion: """
      A case that is closed takes no more files. After the last day its folder, its receipts and the files that were \
      returned for it are deleted: by ehcplan watch, or by --due. What stays is retired/REF.json on the share, which says \
      that it was deleted, when, and how much; it holds no name.

      Deleting that was interrupted goes on where it stopped when it is run again.

      Examples:
        ehcplan retire /srv/ehc/cases/AB-2026-0001 --until 2051-08-31 --by "R. Officer"
        ehcplan retire /srv/ehc/cases/AB-2026-0001 --reopen
        ehcplan retire --due /srv/ehc
      """)

  @Argument(help: ArgumentHelp("The folder of the case on the share.", valueName: "case"), completion: .directory)
  var caseFolder: String?

  @Option(help: ArgumentHelp("The last day on which the case is kept, such as 2051-08-31.", valueName: "date"))
  var until: DateArgument?

  @Flag(help: ArgumentHelp("Open the case again: it is kept, and takes files."))
  var reopen = false

  @Option(help: ArgumentHelp("Who closes the case.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Delete every case of this share whose last day is over.", valueName: "share"))
  var due: String?

  @Option(help: ArgumentHelp("With --due: the folder where files are dropped, if it is another.", valueName: "folder"))
  var inbox: String?

  @Option(help: ArgumentHelp("The day that counts as today, such as 2026-11-23.", valueName: "date"))
  var date: DateArgument?

  private var today: CivilDate { date?.date ?? Clock.today() }

  func validate() throws {
    if [caseFolder, by, due, inbox].contains("") { throw ValidationError("A name is empty.") }
    guard (caseFolder == nil) != (due == nil) else { throw ValidationError("Name a case, or a share with --due.") }
    if due != nil {
      guard until == nil, by == nil, !reopen else {
        throw ValidationError("--due takes no case, --until, --by or --reopen.")
      }
      return
    }
    guard inbox == nil else { throw ValidationError("--inbox belongs to --due.") }
    guard (until != nil) != reopen else { throw ValidationError("Give the last day with --until, or --reopen.") }
    if reopen, by != nil { throw ValidationError("--by belongs to --until.") }
    if let day = until?.date, day < today { throw ValidationError("The date of --until is in the past.") }
  }

  func run() throws {
    let console = Console()
    do {
      if let due {
        console.result(try Retiring.deleteDue(ShareLayout(due, inbox: inbox), on: today))
      } else if let caseFolder {
        let closing = try ClosingCase(caseFolder)
        console.result(try until.map { try closing.close(until: $0.date, on: today, by: by) } ?? closing.reopen())
      }
    } catch let failure as PipelineFailure {
      try console.fail(failure, as: .text)
    }
  }
}
