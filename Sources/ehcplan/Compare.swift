import ArgumentParser
import PlanModel
import PlanPipeline

/// `ehcplan compare CASE M N` and `ehcplan compare OLD NEW`
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what changed from one draft to another: new, gone, moved, less, more, or in other words.",
    discussion: """
      Compares needs, outcomes and help row by row, and every other entry of sections A to K. Whether a row promises less \
      or more is worked out from numbers, dates, codes and binding words; what no rule can weigh is called changed.

      With a case, M and N are numbers of drafts, or folders such as issued/final-1. Without, two plan.xml or the \
      folders they are in. With --output, the changes are also written as a document for the family.

      Examples:
        ehcplan compare cases/AB-2026-0001 1 2
        ehcplan compare old/plan.xml new/plan.xml --format json
        ehcplan compare cases/AB-2026-0001 1 2 --output changes --formats odt,docx
      """)

  @Argument(
    help: ArgumentHelp("A case and two of its plans, or two plan.xml, the older first.", valueName: "case-or-plans"),
    completion: .file())
  var names: [String]

  @Option(help: ArgumentHelp("Write changes.html, .odt and .docx into this new folder.", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("Formats of the documents, with commas between.", valueName: "formats"))
  var formats: FormatList = .all

  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("How to print the result: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  func validate() throws {
    guard names.count == 2 || names.count == 3 else {
      throw ValidationError("Name a case and two of its plans, or two plan.xml.")
    }
    if names.contains(where: \.isEmpty) { throw ValidationError("A name is empty.") }
  }

  func run() throws {
    let console = Console()
    do {
      let pipeline = Pipeline(try layer.workshop(share: names.count == 3 ? names[0] : nil))
      let paths = plans()
      let comparison = try pipeline.compare(paths[0], paths[1])
      let written = try output.map { folder throws(PipelineFailure) in
        try pipeline.write(comparison, to: folder, formats: formats.names)
      }
      let text = ComparisonText(words: pipeline.workshop.words)
      switch format {
      case .text:
        console.result(text.text(comparison))
        if let output, let written { console.result("\n\(output)\n" + written.map { "  \($0.name)\n" }.joined()) }
      case .json:
        try console.json(ComparisonRecord(comparison, plans: paths, files: written?.map(\.name), text: text))
      }
    } catch let failure as PipelineFailure {
      try console.fail(failure, as: format)
    }
  }

  /// The two plan.xml, the older first.
  private func plans() -> [String] {
    if names.count == 2 { return names.map { PlanLocation.path($0) } }
    let folder = CaseFolder(names[0])
    return names.dropFirst().map { PlanLocation.path($0, in: folder) }
  }
}
