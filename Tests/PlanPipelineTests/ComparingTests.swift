import CaseFiles
import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// The road of a comparison: two drafts in, what changed out, and documents for the family.
struct ComparingTests {
  private func pipeline() throws -> Pipeline { Pipeline(try Run.workshop()) }

  private func plan(_ folder: CaseOnDisk, _ number: Int) -> String { "\(folder.path)/drafts/\(number)/plan.xml" }

  /// Two drafts of cases whose random items have the same names, so that everything differs in every way.
  private func drafts(_ first: UInt64, _ second: UInt64) throws -> CaseOnDisk {
    let old = GeneratedCase(seed: first, advices: 4, items: 12)
    let new = GeneratedCase(seed: second, advices: 4, items: 12)
    let folder = try CaseOnDisk(old.record, old.advices)
    try Run.draft(of: folder, Run.options(formats: []))
    for advice in new.advices { try folder.write(advice) }
    try Run.draft(of: folder, Run.options(formats: []))
    return folder
  }

  @Test(
    "Whatever changed, the documents say it: every word taken out and every word put in",
    arguments: [1, 2, 3] as [UInt64])
  func documents(_ seed: UInt64) throws {
    let folder = try drafts(seed, seed + 100)
    let pipeline = try pipeline()
    let comparison = try pipeline.compare(plan(folder, 1), plan(folder, 2))
    #expect(comparison.changes.count > 20)
    let output = folder.scratch("changes")
    let files = try pipeline.write(comparison, to: output, formats: DraftWords.formats)
    #expect(files.map(\.name) == DraftWords.formats.map { "changes.\($0)" })
    for format in DraftWords.formats {
      let bytes = try Disk.bytes("\(output)/changes.\(format)")
      let words = DocumentText.words(try DraftWords.markup(bytes, format: format))
      let lines = comparison.changes.flatMap(\.fields).flatMap { ($0.before?.lines ?? []) + ($0.after?.lines ?? []) }
      let texts = lines.flatMap { $0.words.paragraphs.flatMap { $0.runs.map(\.text) } }
      #expect(texts.count > 100)
      #expect(ItemWords.missing(texts, from: words).isEmpty, "\(format)")
    }
  }

  @Test("Nothing is said of two drafts that say the same, and the document says so")
  func same() throws {
    let folder = try drafts(7, 7)
    let pipeline = try pipeline()
    let comparison = try pipeline.compare(plan(folder, 1), plan(folder, 1))
    #expect(comparison.changes.isEmpty)
    let output = folder.scratch("changes")
    _ = try pipeline.write(comparison, to: output, formats: ["html"])
    #expect(try Disk.text(output + "/changes.html").contains("Nothing has changed."))
  }

  @Test("What is new one way is gone the other, and less is more")
  func reverse() throws {
    let folder = try drafts(11, 12)
    let pipeline = try pipeline()
    let forth = try pipeline.compare(plan(folder, 1), plan(folder, 2))
    let back = try pipeline.compare(plan(folder, 2), plan(folder, 1))
    let pairs: [(PlanChange.Kind, PlanChange.Kind)] = [
      (.added, .removed), (.removed, .added), (.weakened, .strengthened), (.strengthened, .weakened), (.mixed, .mixed),
      (.moved, .moved), (.changed, .changed), (.reworded, .reworded), (.relinked, .relinked),
    ]
    for (kind, other) in pairs {
      #expect(forth.changes.count { $0.kind == kind } == back.changes.count { $0.kind == other }, "\(kind)")
    }
  }

  @Test("A plan in memory is compared as the one that will be written")
  func inMemory() throws {
    let folder = try drafts(21, 22)
    let pipeline = try pipeline()
    let read = try pipeline.compare(plan(folder, 1), plan(folder, 2))
    let files = try PlanFiles(note: pipeline.workshop.schemas.note)
    let old = try #require(files.read(at: plan(folder, 1)).plan)
    let (_, made) = try Run.assembled(folder)
    let comparison = try pipeline.comparison(from: old, to: made.plan, showsPlacement: false)
    #expect(Set(comparison.changes.map(\.title)) == Set(read.changes.map(\.title)))
    #expect(comparison.changes.count == read.changes.count)
  }

  @Test("Plans of two cases are not compared")
  func otherCase() throws {
    let one = try drafts(31, 31)
    let other = try CaseOnDisk(Make.record(reference: "AB-2026-0002"), [])
    try Run.draft(of: other, Run.options(formats: []))
    let failure = try #require(throws: PipelineFailure.self) {
      try pipeline().compare(plan(one, 1), plan(other, 1))
    }
    #expect(failure.kind == .notValid)
    #expect(failure.findings.map(\.id) == ["plans-of-different-cases"])
  }
}
