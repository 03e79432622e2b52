import ArgumentParser
import Findings
import PlanModel
import PlanPipeline
import WatchFolder

/// `ehcplan status SHARE`
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say where the cases of a share stand: what is outstanding, whose turn it is, and how much time is left.",
    discussion: """
      First what needs somebody today: limits that have passed or are near, files that were returned or wait, cases \
      of which no plan can be made, advice that is late, a watcher that does not run. Then whom to chase for advice, \
      and a block for each case. Cases are named by reference only, and files by the id in their receipt.

      Nothing is written but the page that --output names.

      Examples:
        ehcplan status /srv/ehc
        ehcplan status /srv/ehc --format html --output /srv/intranet/ehc.html
        ehcplan status /srv/ehc --format json | jq .today
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

  @Argument(
    help: ArgumentHelp("The shared folder, as watch --init made it.", valueName: "share"), completion: .directory)
  var share: String

  @Option(help: ArgumentHelp("How to print it: text, json or html.", valueName: "format"))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Write it into this file, in the place of what is there, instead of printing it.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The day it is about, such as 2026-04-20. Otherwise today.", valueName: "date"))
  var date: DateArgument?

  @OptionGroup var layer: AuthorityOption

  func validate() throws {
    if share.isEmpty || output?.isEmpty == true { throw ValidationError("A name is empty.") }
  }

  func run() throws {
    let console = Console()
    do {
      let files = try ShareReading(share, now: SystemClock().now())
      let pipeline = Pipeline(try layer.workshop(ofShare: files.layout.root))
      var overview = try pipeline.overview(
        ofCases: files.layout.cases, files.beside, on: date?.date ?? Clock.today())
      overview.watcher = files.watcher
      overview.retired = files.retired
      let bytes = try bytes(overview, pipeline)
      guard let output else { return console.result(String(decoding: bytes, as: UTF8.self)) }
      try Pipeline.write(bytes, to: output)
    } catch let failure as PipelineFailure {
      try console.fail(failure, as: format == .json ? .json : .text)
    }
  }

  private func json(_ record: StatusRecord) throws -> [UInt8] {
    guard let bytes = JSONText.bytes(record) else { throw ExitCode(ExitStatus.internalFault) }
    return bytes
  }

  private func bytes(_ overview: ShareOverview, _ pipeline: Pipeline) throws -> [UInt8] {
    switch format {
    case .text: Array(StatusText(words: pipeline.workshop.words).text(overview).utf8)
    case .html: try pipeline.statusPage(overview)
    case .json: try json(StatusRecord(overview))
    }
  }
}
