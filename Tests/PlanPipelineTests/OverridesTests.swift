import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// A person may override a finding, with name and reason; nothing else makes a finding less than it is.
struct OverridesTests {
  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(
      Make.record(),
      [
        Make.advice(
          "ep-1",
          [
            Make.need("N1", "One."), Make.need("N2", "Two."), Make.provision("P1", "Lonely row."),
            Make.provision("P2", "Lonely too.", minutes: 45),
          ])
      ])
  }

  private func decide(
    _ folder: CaseOnDisk, check: String, items: [String] = [], evidence: [String] = [], section: Section? = nil
  ) throws {
    var own = DecisionRequest.Own()
    own.items = items
    own.check = check
    own.section = section
    var request = DecisionRequest(.own(.overrideCheck, own), on: Make.date(2026, 4, 2))
    request.by = "R. Officer"
    request.role = "SEND officer"
    request.reason = "It is for the whole class."
    request.evidence = evidence
    _ = try Pipeline(try Run.workshop()).decide(CaseFolder(folder.path), request, Run.options())
  }

  private func findings(_ folder: CaseOnDisk, _ id: String) throws -> [Finding] {
    let pipeline = Pipeline(try Run.workshop())
    let reading = try pipeline.read(CaseFolder(folder.path))
    return try pipeline.assemble(reading, try Run.england(), number: 1, Run.options()).findings.filter { $0.id == id }
  }

  @Test("an overridden finding is a note with who, when and why; others of its kind stay")
  func oneItem() throws {
    let folder = try folder()
    #expect(try findings(folder, "provision-without-need").map(\.severity) == [.warning, .warning])
    try decide(folder, check: "provision-without-need", items: ["ep-1#P1"])
    let told = try findings(folder, "provision-without-need")
    #expect(told.filter { $0.severity == .warning }.map(\.place.item) == ["P2"])
    let note = try #require(told.first { $0.severity == .note })
    #expect(note.place.item == "P1")
    for part in ["R. Officer", "SEND officer", "2 April 2026", "d1", "It is for the whole class."] {
      #expect(note.explanation.contains(part), "\(part)")
    }
  }

  @Test("a decision that names nothing is about every finding of the kind")
  func wholePlan() throws {
    let folder = try folder()
    try decide(folder, check: "provision-without-need")
    #expect(try findings(folder, "provision-without-need").allSatisfy { $0.severity == .note })
    #expect(try findings(folder, "need-without-provision").allSatisfy { $0.severity == .error })
  }

  @Test("a decision that names a section is about that section")
  func oneSection() throws {
    let folder = try folder()
    try decide(folder, check: "section-left-empty-unexplained", section: .d)
    let told = try findings(folder, "section-left-empty-unexplained")
    #expect(told.filter { $0.severity == .note }.map(\.place.section) == ["D"])
    #expect(told.contains { $0.severity == .warning })
  }

  @Test("what would make the plan unlawful is overridden only with evidence or agreement")
  func guarded() throws {
    let folder = try folder()
    try decide(folder, check: "need-without-provision", items: ["ep-1#N1"])
    let still = try findings(folder, "need-without-provision")
    #expect(still.map(\.severity) == [.error, .error])
    #expect(still.contains { $0.explanation.contains("without evidence") })
    try decide(folder, check: "need-without-provision", items: ["ep-1#N1"], evidence: ["Letter of 1 April 2026"])
    let told = try findings(folder, "need-without-provision")
    #expect(told.map(\.severity).sorted() == [.note, .error])
  }

  @Test("a decision about words that have changed overrides nothing")
  func reopened() throws {
    let folder = try folder()
    try decide(folder, check: "provision-without-need", items: ["ep-1#P1"])
    try folder.write(
      Make.advice(
        "ep-1", [Make.need("N1", "One."), Make.need("N2", "Two."), Make.provision("P1", "Quite another row.")],
        version: 2))
    #expect(try findings(folder, "provision-without-need").map(\.severity) == [.warning])
  }
}
