import PlanModel
import TestSupport
import Testing

/// What its author or the family asks to keep back is in no file that leaves the authority.
struct ConfidentialTests {
  private static let secrets = ["zephyrine", "quandary", "marmalade", "bassoonist"]

  private func folder() throws -> CaseOnDisk {
    var advice = Make.advice(
      "sub-1",
      [
        Make.need("N1", "Open words."), Make.need("N2", "A zephyrine secret.", impact: "A quandary for all."),
        Make.provision("P1", "Open row.", needs: ["N1", "N2"]),
      ])
    var kept = Confidential(reason: "The family asks for it.")
    kept.items = ["N2"]
    advice.confidential = [kept]
    var narrative = Narrative(heading: "The bassoonist", text: Prose("A marmalade matter."))
    narrative.isConfidential = true
    advice.narratives = [narrative, Narrative(heading: "Summary", text: Prose("Open narrative."))]
    return try CaseOnDisk(Make.record(), [advice])
  }

  @Test func noFileOfThePlanHoldsTheWords() throws {
    let folder = try folder()
    try Run.draft(of: folder)
    let xml = try folder.text("plan.xml").lowercased()
    for secret in Self.secrets { #expect(!xml.contains(secret), "plan.xml holds \(secret)") }
    #expect(xml.contains("open narrative"))
    for format in DraftWords.formats {
      let words = try DraftWords(try folder.file("plan.\(format)"), format: format).all.lowercased()
      for secret in Self.secrets { #expect(!words.contains(secret), "plan.\(format) holds \(secret)") }
      #expect(words.contains("open narrative"))
    }
  }

  @Test(arguments: ["account.xml", "findings.json", "manifest.json"])
  func noRecordHoldsTheWords(_ file: String) throws {
    let folder = try folder()
    try Run.draft(of: folder, Run.options(formats: ["html"]))
    let text = try folder.text(file).lowercased()
    for secret in Self.secrets + ["open words"] { #expect(!text.contains(secret)) }
  }

  @Test func theReviewShowsThePlanWriterWhatWaits() throws {
    let folder = try folder()
    try Run.draft(of: folder, Run.options(formats: ["html"]))
    let review = try DraftWords(try folder.file("review.html"), format: "html").all
    #expect(review.contains("A zephyrine secret."))
  }
}
