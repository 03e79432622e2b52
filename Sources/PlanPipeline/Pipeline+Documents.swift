import CaseFiles
import Digest
import Findings
import PlanChecks
import PlanModel
import PlanRendering
import Templates
package import XMLKit

/// The XML that the documents are made of.
struct PlanSources {
  var plan: XMLElement
  var review: XMLElement
  var letters: [Letter]
  var account: XMLElement
}

/// One file of a draft.
struct DraftFile {
  /// The folder of the letters inside the draft.
  static let lettersFolder = "queries"

  /// With the folder it lies in, if it lies in one.
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
    let (told, aside) = setAside(made.findings)
    var review = ReviewSource(
      plan: made.plan, account: made.account.account, findings: told, items: items,
      nearDays: workshop.settings.nearDays)
    review.setAside = aside
    review.rules = AllRules.rules.map { rule in
      RuleNote(id: rule.about.id, why: rule.about.why, remedy: rule.about.remedy, basis: rule.about.basis)
    }
    review.letters = AuthorLetters(made.plan, words: workshop.words).letters(for: told)
    return PlanSources(
      plan: PlanWriter.element(made.plan, stageAllowsPlacement: made.showsPlacement),
      review: ReviewWriter.element(review), letters: review.letters,
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
    if options.writesLetters { files += try letters(sources, source, made, options) }
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
    var lacking: [Finding] = []
    do {
      let document = try workshop.renderer.document(name, from: source, about: part)
      if name == "plan" || name == "family" { lacking = lackingSections(of: document, "documents/\(name).xsl") }
      var files: [DraftFile] = []
      for format in lacking.isEmpty ? formats : [] {
        let file = try workshop.renderer.file(document, format: format, images: images)
        files.append(DraftFile(name: "\(name).\(file.fileExtension)", bytes: file.bytes))
      }
      if lacking.isEmpty { return files }
    } catch {
      throw workshop.failure(error)
    }
    throw PipelineFailure(.authorityNotValid, lacking)
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

  /// A letter to each author who has something to complete: queries/K4.html.
  private func letters(
    _ sources: PlanSources, _ source: DocumentSource, _ made: MadePlan, _ options: Options
  ) throws(PipelineFailure) -> [DraftFile] {
    let writer = LetterWriter(
      authority: workshop.authority, writer: made.plan.record.planWriter, replyBy: options.replyBy)
    var files: [DraftFile] = []
    for letter in sources.letters {
      let parts = source.element([sources.plan, writer.element(letter)])
      for file in try documents("query", from: parts, about: "query", options.formats) {
        let ending = file.name.drop { $0 != "." }
        files.append(DraftFile(name: "\(DraftFile.lettersFolder)/\(letter.name)\(ending)", bytes: file.bytes))
      }
    }
    return files
  }

  /// Findings as the review tells them: those that a person puts up with stand in a list of their own.
  private func setAside(_ findings: [Finding]) -> (told: [Finding], setAside: [SetAsideFinding]) {
    let aside = findings.compactMap { finding in
      finding.suppressed.map { SetAsideFinding(finding, $0) }
    }
    return (findings.filter { $0.suppressed == nil }, aside)
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
    var staged = try StagedOutput(for: draft.folder, isInCase: draft.number != nil)
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
