import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Statements that stand in the plans of other children, given by `--other-plans`.
struct OtherPlansTests {
  private static let shared =
    "The coordinator of the school will share the strategies with every member of staff in each half term."
  private let scratch: TemporaryFolder
  private let own: CaseOnDisk

  init() throws {
    scratch = try TemporaryFolder()
    try Disk.makeFolder(scratch("others"))
    own = try CaseOnDisk(
      Make.record(), [Make.advice("ep-1", [Make.need("N1"), Make.provision("P1", Self.shared, needs: ["N1"])])])
  }

  private func other(_ number: Int, _ words: String = shared, forename: String = "Leo") throws -> [UInt8] {
    let record = Make.record(child: Make.child(forename), reference: "AB-2026-1\(number)")
    let advice = Make.advice(
      "ep-\(number)", [Make.provision("P1", words)], child: record.child, reference: record.reference)
    return try CaseOnDisk.bytes(PlanSource.element(PlanSource.plan(record, [advice])))
  }

  private func told(_ id: String = "text-shared-with-other-plan") throws -> [Finding] {
    var options = Run.options()
    options.otherPlans = scratch("others")
    return try Pipeline(try Run.workshop()).check(own.path, options).findings.filter { $0.id == id }
  }

  private func write(_ bytes: [UInt8], _ path: String) throws {
    let path = scratch("others/" + path)
    if let slash = path.lastIndex(of: "/"), !Disk.exists(String(path[..<slash])) {
      try Disk.makeFolder(String(path[..<slash]))
    }
    try Disk.write(bytes, to: path)
  }

  @Test("Plans as files, as folders and as cases count alike, each case once; they are named by reference alone")
  func three() throws {
    try write(try other(1), "one.xml")
    try write(try other(2), "two/plan.xml")
    try write(try other(2), "two again.xml")
    #expect(try told().isEmpty)
    try Disk.makeFolder(scratch("others/three"))
    try Disk.makeFolder(scratch("others/three/drafts"))
    try write(try other(3, "An older draft said something else."), "three/drafts/1/plan.xml")
    try write(try other(3), "three/drafts/2/plan.xml")
    let told = try told()
    #expect(told.map(\.place.item) == ["P1"])
    let finding = try #require(told.first)
    #expect(finding.explanation.contains("AB-2026-11, AB-2026-12, AB-2026-13."))
    let words = [finding.summary, finding.explanation, finding.remedy].joined()
    #expect(!words.contains("Leo") && !words.contains("coordinator"))
  }

  @Test("One plan is enough where the words name its child, and not where the name is this child's too")
  func named() throws {
    let words = "Will practises number bonds with a teaching assistant alone for ten minutes on each Monday."
    try own.write(Make.advice("ep-1", [Make.need("N1"), Make.provision("P1", words)], version: 2))
    try write(try other(1, words, forename: "Will"), "one.xml")
    #expect(try told().map(\.place.item) == ["P1"])
    try own.write(Make.record(child: Make.child("Will")))
    let same = Make.advice(
      "ep-1", [Make.need("N1"), Make.provision("P1", words)], version: 3, child: Make.child("Will"))
    try own.write(same)
    #expect(try told().isEmpty)
  }

  @Test("The word will is no name")
  func notNamed() throws {
    try write(try other(1, forename: "Will"), "one.xml")
    #expect(try told().isEmpty)
  }

  @Test("What cannot be read is told, and so is a folder without plans; its own plans do not count")
  func unread() throws {
    try Disk.write("no plan", to: scratch("others/broken.xml"))
    #expect(try told("other-plan-unread").map(\.place.file) == ["other-plans/broken.xml"])
    #expect(try told("other-plans-none").count == 1)
    var options = Run.options()
    options.otherPlans = scratch("nowhere")
    #expect(throws: PipelineFailure.self) { try Pipeline(try Run.workshop()).check(own.path, options) }
  }

  @Test("A draft is made anew when the other plans have changed, not when they are named anew or are its own")
  func drafts() throws {
    var options = Run.options(formats: [])
    options.otherPlans = scratch("others")
    let folder = CaseFolder(own.path)
    let pipeline = Pipeline(try Run.workshop())
    try write(try other(1), "one.xml")
    #expect(try pipeline.run(folder, options).isNew)
    try Disk.copy(own.path + "/drafts/1", to: scratch("others/own"))
    #expect(try !pipeline.run(folder, options).isNew)
    Disk.remove(scratch("others/one.xml"))
    try write(try other(1), "another name.xml")
    #expect(try !pipeline.run(folder, options).isNew)
    try write(try other(2), "two.xml")
    #expect(try pipeline.run(folder, options).isNew)
    #expect(!(try own.text("manifest.json", draft: 2).contains("AB-2026-1")))
  }

  @Test("A plan.xml by itself is compared too")
  func planFile() throws {
    for number in 1...3 { try write(try other(number), "\(number).xml") }
    try Run.draft(of: own, Run.options(formats: []))
    var options = Run.options()
    options.otherPlans = scratch("others")
    let report = try Pipeline(try Run.workshop()).check(own.path + "/drafts/1", options)
    #expect(report.findings.contains { $0.id == "text-shared-with-other-plan" && $0.place.label == "F1" })
  }
}
