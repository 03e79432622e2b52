import CaseFiles
import Digest
import Findings
import PlanModel
import PlanRendering
import Templates
package import XMLKit

/// The XML that the documents are made of.
struct PlanSources {
  var plan: XMLElement
  var review: XMLElement
  var account: XMLElement
}

/// One file of a draft.
struct DraftFile {
  var name: String
  var bytes: [UInt8]
}

extension Pipeline {
  func sources(of made: MadePlan) -> PlanSources {
    var items: [ItemAddress: AdviceItem] = [:]
    for item in made.plan.record.items { items[ItemAddress(submission: nil, item: item.id)] = item }
    for advice in made.advices {
      for item in advice.items { items[ItemAddress(submission: advice.id, item: item.id)] = item }
    }
    return PlanSources(
      plan: PlanWriter.element(made.plan, stageAllowsPlacement: made.showsPlacement),
      review: ReviewWriter.element(
        made.plan, account: made.account.account, findings: made.findings, items: items,
        nearDays: workshop.settings.nearDays),
      account: ReviewWriter.account(made.account.account, plan: made.plan))
  }

  /// Every file of the draft: the plan in XML and in each format, the review, the account, the findings.
  func render(
    _ made: MadePlan, _ sources: PlanSources, _ options: Options
  ) throws(PipelineFailure) -> [DraftFile] {
    let source = documentSource(of: made)
    var files = [
      DraftFile(name: "plan.xml", bytes: try xml(sources.plan)),
      DraftFile(name: "account.xml", bytes: try xml(sources.account)),
    ]
    workshop.mark?("write-xml")
    let plan = source.element([sources.plan])
    for copy in options.copies { files += try documents(copy, from: plan, about: "plan", options.formats) }
    let review = source.element([sources.plan, sources.review])
    files += try documents("review", from: review, about: "review", options.formats)
    if !made.plan.record.representations.isEmpty {
      files += try documents("answers", from: review, about: "review", options.formats)
    }
    guard let findings = JSONText.bytes(FindingReport(made.findings)) else {
      throw Workshop.ownFault("findings.json")
    }
    files.append(DraftFile(name: "findings.json", bytes: findings))
    return files
  }

  /// What documents/NAME.xsl makes, in each format.
  ///
  /// - Parameter part: the part of the source that the document is about, which must follow its schema.
  func documents(
    _ name: String, from source: XMLElement, about part: String, _ formats: [String]
  ) throws(PipelineFailure) -> [DraftFile] {
    let images = [workshop.logo].compactMap { $0 }
    do {
      let document = try workshop.renderer.document(name, from: source, about: part)
      var files: [DraftFile] = []
      for format in formats {
        let file = try workshop.renderer.file(document, format: format, images: images)
        files.append(DraftFile(name: "\(name).\(file.fileExtension)", bytes: file.bytes))
      }
      return files
    } catch {
      let isOwn = workshop.templates.origin(of: error.template) == .authority
      throw PipelineFailure(isOwn ? .authorityNotValid : .internalFault, [error.finding])
    }
  }

  func documentSource(of made: MadePlan) -> DocumentSource {
    DocumentSource(
      words: workshop.words, authority: workshop.authority, authorityName: made.plan.record.authority,
      logo: workshop.logo)
  }

  /// What documents/plan.xsl and documents/review.xsl read of a case; for measuring.
  package func documentSources(
    _ folder: CaseFolder, _ options: Options
  ) throws(PipelineFailure) -> (plan: XMLElement, review: XMLElement) {
    let reading = try read(folder)
    let profile = try workshop.profile(reading.record.profile, askedBy: "case.xml")
    let made = try assemble(reading, profile, try place(of: folder, reading, options), options)
    let (source, sources) = (documentSource(of: made), sources(of: made))
    return (source.element([sources.plan]), source.element([sources.plan, sources.review]))
  }

  private func xml(_ element: XMLElement) throws(PipelineFailure) -> [UInt8] {
    do {
      let tree = try XMLTree(building: element)
      return try tree.serialised()
    } catch {
      throw Workshop.ownFault(error.detail)
    }
  }

  func publish(
    _ files: [DraftFile], _ made: MadePlan, _ reading: CaseReading, _ draft: DraftPlace, _ options: Options
  ) throws(PipelineFailure) -> DraftReport {
    var staged = try StagedOutput(for: draft.folder)
    for file in files { try staged.write(file.bytes, as: file.name) }
    let manifest = try manifest(of: files, made, reading.inputs, draft, draft: made.plan.number)
    try staged.write(manifest.bytes, as: manifest.name)
    guard try staged.publish() else { throw Pipeline.occupied(draft) }
    let written = files + [manifest]
    return DraftReport(
      folder: draft.folder, number: draft.number, files: written.map { ($0.name, $0.bytes.count) },
      findings: made.findings, stage: made.plan.stage, hasRefusals: made.hasRefusals)
  }

  /// manifest.json of the files, with what they were made from.
  func manifest(
    of files: [DraftFile], _ made: MadePlan, _ inputs: [InputFile], _ place: DraftPlace, draft: Int?,
    issued: Int? = nil
  ) throws(PipelineFailure) -> DraftFile {
    let manifest = Manifest(
      program: Program.version, libraries: Manifest.libraries(), caseReference: made.plan.record.reference,
      profile: made.plan.profile, stage: made.plan.stage.rawValue, draft: draft, issued: issued,
      date: made.plan.date.iso, inputs: inputs.sorted { $0.file < $1.file },
      templates: place.templatesDigest, fingerprint: place.fingerprint,
      outputs: files.map { InputFile(file: $0.name, sha256: SHA256.hex($0.bytes), bytes: $0.bytes.count) })
    guard let bytes = JSONText.bytes(manifest) else { throw Workshop.ownFault("manifest.json") }
    return DraftFile(name: "manifest.json", bytes: bytes)
  }

  private static func occupied(_ draft: DraftPlace) -> PipelineFailure {
    PipelineFailure(
      draft.number == nil ? .cannotCreate : .temporary,
      [
        Finding(
          "output-exists", .error, "There is something in the output folder already, and it is kept",
          explanation: "ehcplan never overwrites a draft.",
          remedy: draft.number == nil
            ? "Name another folder with --output, or move the old one away."
            : "Somebody else made this draft at the same moment. Run it again.",
          at: Place(file: draft.folder))
      ])
  }
}
