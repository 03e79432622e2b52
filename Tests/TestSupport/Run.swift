import CaseFiles
package import PlanModel
package import PlanPipeline
import Templates

/// Runs the road inside the test's own process.
package enum Run {
  package static func workshop(authority: String? = nil) throws -> Workshop {
    try Workshop(templates: TemplateStore(authority: authority))
  }

  package static func options(
    _ date: CivilDate = Make.today, stage: Stage? = nil, formats: [String] = ["odt", "docx", "html"],
    output: String? = nil
  ) -> Pipeline.Options {
    Pipeline.Options(date: date, isDateChosen: true, stage: stage, formats: formats, output: output)
  }

  @discardableResult
  package static func draft(
    of folder: CaseOnDisk, _ options: Pipeline.Options = options(), authority: String? = nil
  ) throws -> DraftReport {
    try Pipeline(try workshop(authority: authority)).run(CaseFolder(folder.path), options)
  }

  /// A case read, assembled and checked; nothing is rendered or written.
  package static func assembled(
    _ folder: CaseOnDisk, _ options: Pipeline.Options = options()
  ) throws -> (reading: CaseReading, assembled: AssembledCase) {
    let workshop = try workshop()
    let pipeline = Pipeline(workshop)
    let reading = try pipeline.read(CaseFolder(folder.path))
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let labels = try pipeline.earlierLabels(CaseFolder(folder.path))
    return (reading, try pipeline.assemble(reading, profile, number: 1, options, labels: labels))
  }

  /// The words by which another child is found in text.
  package static func names() throws -> NameLexicon { try workshop().names }

  /// The profile that the samples are made under.
  package static func england() throws -> Profile { try workshop().profile("england-2014", askedBy: "a test") }
}
