import CaseFiles
import Findings
import PlanAssembly
import PlanModel
import PlanRendering

extension Pipeline {
  /// Where every item of a case went, as the case stands now. No draft is made; labels are those of the last one.
  ///
  /// - Parameter options: with an output folder, the account is written there as a document in each format.
  package func account(
    _ folder: CaseFolder, _ options: Options
  ) throws(PipelineFailure) -> (report: AccountReport, files: [String]) {
    let reading = try read(folder)
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let place = DraftPlace(
      folder: "", number: nil, carriedLabels: try earlierLabels(folder), fingerprint: "",
      templatesDigest: "", unchanged: nil)
    let made = try assemble(reading, profile, place, options)
    let report = AccountReport(
      made, refused: reading.refused.map(\.path), words: AccountWords(words: workshop.words))
    guard let output = options.output else { return (report, []) }
    let sources = sources(of: made)
    let files = try documents(
      "account", from: documentSource(of: made).element([sources.plan, sources.review]), about: "review",
      options.formats)
    var staged = try StagedOutput(for: output, isInCase: false)
    for file in files { try staged.write(file.bytes, as: file.name) }
    guard try staged.publish() else { throw Pipeline.taken(output) }
    return (report, files.map(\.name))
  }

  static func taken(_ folder: String) -> PipelineFailure {
    PipelineFailure(
      .cannotCreate,
      [
        Finding(
          "output-exists", .error, "There is something in the output folder already, and it is kept",
          explanation: "ehcplan never overwrites a document.",
          remedy: "Name another folder with --output, or move the old one away.", at: Place(file: folder))
      ])
  }
}
