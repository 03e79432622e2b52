import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// One refused advice never blocks the others, and is never passed over in silence.
struct RefusedAdviceTests {
  private static let broken = "<advice xmlns=\"urn:ehcplan:advice\" schema-version=\"1.0\" id=\"ep-1\" version=\"1\">"

  @Test func theDraftIsMadeOfTheOthers() throws {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("school-1", [Make.need("N1", "Kept words.")], head: .b)])
    try folder.write(Self.broken, asAdvice: "broken.xml")
    let report = try Run.draft(of: folder, Run.options(formats: ["html"]))
    #expect(report.isNew)
    #expect(report.hasRefusals)
    #expect(report.findings.contains { $0.place.file == "advice/broken.xml" && $0.severity == .error })
    #expect(try DraftWords(try folder.file("plan.html"), format: "html").plan.contains("Kept words."))
  }

  @Test func sectionKSaysThatAFileWasRefused() throws {
    let record = Make.record(requests: [Make.request(.d, from: "Educational psychologist", submission: "ep-1")])
    let folder = try CaseOnDisk(record, [Make.advice("school-1", [Make.need("N1")], head: .b)])
    try folder.write(try notValid(), asAdvice: "ep.xml")
    let (_, assembled) = try Run.assembled(folder)
    #expect(assembled.plan.annex.filter { $0.head == .d }.map(\.state) == [.refused])
    let words = try Run.workshop().words
    let refused = try #require(words["annex.state.refused"])
    try Run.draft(of: folder, Run.options(formats: ["html"]))
    #expect(try DraftWords(try folder.file("plan.html"), format: "html").plan.contains(refused))
  }

  @Test func adviceThatIsAllRefusedMakesNoDraft() throws {
    let folder = try CaseOnDisk()
    try folder.write(Self.broken, asAdvice: "a.xml")
    try folder.write("not XML at all", asAdvice: "b.xml")
    let failure = try #require(throws: PipelineFailure.self) { try Run.draft(of: folder) }
    #expect(failure.kind == .notValid)
    #expect(Set(failure.findings.compactMap(\.place.file)) == ["advice/a.xml", "advice/b.xml"])
    #expect(!Disk.exists(folder.path + "/drafts"))
  }

  @Test func aCaseWithoutAdviceYetMakesADraftFullOfGaps() throws {
    let folder = try CaseOnDisk()
    let report = try Run.draft(of: folder, Run.options(formats: ["html"]))
    #expect(report.isNew)
    #expect(!report.hasRefusals)
    #expect(report.findings.contains { $0.id == "required-advice-missing" })
  }

  @Test func aFileThatIsNoXMLIsNamed() throws {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("school-1", [Make.need("N1")])])
    try folder.write("words", asAdvice: "report.docx")
    try folder.write("lock", asAdvice: "~$report.docx")
    let (reading, _) = try Run.assembled(folder)
    #expect(reading.findings.map(\.id) == ["file-not-advice"])
    #expect(reading.findings.first?.place.file == "advice/report.docx")
  }

  @Test func anAdviceThatIsALinkIsRefusedAndNotFollowed() throws {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("school-1", [Make.need("N1")])])
    let elsewhere = try CaseOnDisk(Make.record(), [Make.advice("other-1", [Make.need("N9", "Not from here.")])])
    try Disk.link(folder.path + "/advice/x.xml", to: elsewhere.path + "/advice/other-1-1.xml")
    let (reading, assembled) = try Run.assembled(folder)
    #expect(reading.refused.count == 1)
    #expect(reading.findings.compactMap(\.place.file) == ["advice/x.xml"])
    #expect(assembled.plan.entries.count == 1)
  }

  private func notValid() throws -> String {
    let whole = String(
      decoding: try CaseOnDisk.bytes(advice: Make.advice("ep-1", [Make.need("N1")], head: .d)), as: UTF8.self)
    return whole.split(separator: "\n").filter { !$0.contains("<dated>") }.joined(separator: "\n")
  }
}
