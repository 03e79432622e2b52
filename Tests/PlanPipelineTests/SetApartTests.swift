import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Another child's report in the right folder is the commonest embarrassing failure.
struct SetApartTests {
  private func folder() throws -> CaseOnDisk {
    let other = Make.child("Jonas", "Berg", born: Make.date(2015, 1, 2))
    var stray = Make.advice(
      "stray-1", [Make.need("N1", "A zephyrine sentence.")], head: .d, child: other, reference: "AB-2026-0777")
    stray.narratives = [Narrative(heading: "The quandary", text: Prose("A marmalade matter."))]
    return try CaseOnDisk(
      Make.record(requests: [Make.request(.d, submission: "stray-1")]),
      [Make.advice("school-1", [Make.need("N1", "Kept words.")], head: .b), stray])
  }

  @Test func nothingOfItIsInAnyFileOfTheDraft() throws {
    let folder = try folder()
    let report = try Run.draft(of: folder)
    #expect(report.isNew)
    #expect(report.hasRefusals)
    for (name, bytes) in try Disk.contents(folder.path + "/drafts/1") {
      let format = name.split(separator: ".").last.map(String.init) ?? ""
      let words =
        DraftWords.formats.contains(format)
        ? try DraftWords(bytes, format: format).all : String(decoding: bytes, as: UTF8.self)
      for word in ["zephyrine", "quandary", "marmalade", "Jonas", "Berg", "0777"] {
        #expect(!words.contains(word), "\(name) holds \(word)")
      }
    }
  }

  @Test func theFindingNamesTheFile() throws {
    let folder = try folder()
    let (_, assembled) = try Run.assembled(folder)
    let finding = try #require(assembled.findings.first { $0.id == "file-identity-unconfirmed" })
    #expect(finding.severity == .error)
    #expect(finding.place.file == "advice/stray-1-1.xml")
  }

  @Test func sectionKSaysThatAFileCameAndWasNotAccepted() throws {
    let folder = try folder()
    let (_, assembled) = try Run.assembled(folder)
    #expect(assembled.plan.annex.filter { $0.head == .d }.map(\.state) == [.refused])
    let told = assembled.findings.filter { $0.id == "required-advice-missing" && $0.summary.contains("(d)") }
    #expect(told.count == 1)
    #expect(told.first?.explanation.contains("could not be accepted") == true)
  }
}
