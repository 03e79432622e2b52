import PlanModel
import TestSupport
import Testing

/// The same case gives the same bytes, wherever it lies and however its files are called.
struct OrderAndNamesTests {
  private static let plans = ["plan.xml", "plan.html", "plan.odt", "plan.docx"]

  @Test func renamedFilesGiveTheSamePlanToTheByte() throws {
    let made = try MadeCase.named("generated")
    let generated = GeneratedCase(seed: 20_260_420)
    let other = try CaseOnDisk(generated.record)
    for (index, advice) in generated.advices.reversed().enumerated() {
      try other.write(advice, as: "scan \(index).XML")
    }
    try Run.draft(of: other)
    for file in Self.plans { #expect(try made.folder.file(file) == other.file(file), "\(file)") }
  }

  @Test func aSecondRunElsewhereGivesTheSameDraftToTheByte() throws {
    let made = try MadeCase.named(Sample.autism.rawValue)
    let other = try CaseOnDisk(sample: .autism)
    try Run.draft(of: other, Run.options(try Sample.autism.date()))
    let first = try Disk.contents(made.folder.path + "/drafts/1")
    let second = try Disk.contents(other.path + "/drafts/1")
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
  }
}
