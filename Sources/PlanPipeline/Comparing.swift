import CaseFiles
import Findings
import PlanComparison
package import PlanModel
import PlanRendering
import Templates
import XMLKit

/// The road of `ehcplan compare`: two plan.xml in, what changed out, and if asked a document for the family.
extension Pipeline {
  /// - Parameters: paths of two plan.xml.
  /// - Throws: `notFound`, `notValid` or `inputOutput` with a finding for each file that cannot be used.
  package func compare(_ old: String, _ new: String) throws(PipelineFailure) -> Comparison {
    let files: PlanFiles
    do {
      files = try PlanFiles(note: workshop.schemas.note)
    } catch {
      throw Workshop.ownFault(error.detail)
    }
    let before = files.read(at: old)
    let after = files.read(at: new)
    guard let older = before.plan, let newer = after.plan else {
      let trouble = [before, after].compactMap { $0.plan == nil ? $0.trouble?.kind ?? .refused : nil }
      throw PipelineFailure(
        trouble.contains(.inputNotFound) ? .notFound : trouble.contains(.inputOutput) ? .inputOutput : .notValid,
        before.findings + after.findings)
    }
    guard older.reference == newer.reference else { throw Pipeline.otherCase(old, new) }
    return try comparison(from: older, to: newer, askedBy: new)
  }

  /// Compares an earlier plan with one that is just being made: its record of changes.
  package func comparison(
    from old: KeptPlan, to plan: Plan, showsPlacement: Bool
  ) throws(PipelineFailure) -> Comparison {
    try comparison(from: old, to: KeptPlan(plan, showsPlacement: showsPlacement), askedBy: "case.xml")
  }

  private func comparison(
    from old: KeptPlan, to new: KeptPlan, askedBy file: String
  ) throws(PipelineFailure) -> Comparison {
    let rules = try workshop.weighing(workshop.profile(new.profile, askedBy: file))
    return PlanComparison.comparison(from: old, to: new, by: rules)
  }

  /// Writes changes.html, .odt and .docx into a new folder.
  package func write(
    _ comparison: Comparison, to folder: String, formats: [String]
  ) throws(PipelineFailure) -> [WrittenFile] {
    let source = DocumentSource(
      words: workshop.words, authority: workshop.authority, authorityName: nil, logo: workshop.logo)
    let files = try changes(comparison, formats, source: source)
    var staged = try StagedOutput(for: folder, isInCase: false)
    for file in files { try staged.write(file.bytes, as: file.name) }
    guard try staged.publish() else {
      throw PipelineFailure(
        .cannotCreate,
        [
          Finding(
            "output-exists", .error, "There is something in the output folder already, and it is kept",
            explanation: "ehcplan never overwrites a document.",
            remedy: "Name another folder with --output, or move the old one away.", at: Place(file: folder))
        ])
    }
    return files.map { WrittenFile(name: $0.name, bytes: $0.bytes.count) }
  }

  /// The document about a comparison, in each format.
  func changes(
    _ comparison: Comparison, _ formats: [String], source: DocumentSource
  ) throws(PipelineFailure) -> [DraftFile] {
    var files: [DraftFile] = []
    do {
      let document = try workshop.renderer.document(
        "comparison", from: source.element([ComparisonWriter.element(comparison)]))
      for format in formats {
        let file = try workshop.renderer.file(document, format: format, images: [workshop.logo].compactMap { $0 })
        files.append(DraftFile(name: "changes.\(file.fileExtension)", bytes: file.bytes))
      }
    } catch {
      throw workshop.failure(error)
    }
    return files
  }

  /// A file that was written, and its size in bytes.
  package struct WrittenFile: Sendable, Hashable {
    package var name: String
    package var bytes: Int
  }

  private static func otherCase(_ old: String, _ new: String) -> PipelineFailure {
    PipelineFailure(
      .notValid,
      [
        Finding(
          "plans-of-different-cases", .error, "The two plans are of different cases",
          explanation:
            "Their references differ, so they are about two children, and nothing can be said of what changed.",
          remedy: "Name two plans of the same case", at: Place(file: new), note: "The other one is \(old)")
      ])
  }
}
