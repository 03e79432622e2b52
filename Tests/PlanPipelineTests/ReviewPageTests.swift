import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// The review as its reader meets it.
struct ReviewPageTests {
  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(
      Make.record(),
      [
        Make.advice(
          "ep-1",
          [
            Make.need("N1", "One need."), Make.need("N2", "Two needs."),
            Make.provision("P1", "A row for the first.", needs: ["N1"]),
          ])
      ])
  }

  @Test("From the first page a link leads to the statement, from there to the rule, from the rule to the law")
  func links() throws {
    let folder = try folder()
    try Run.draft(of: folder, Run.options(formats: ["html"]))
    let html = HTMLFile(try folder.file("review.html"))
    let ids = Set(html.values(of: "id"))
    for start in ["rule_", "law_", "k_K", "w_"] { #expect(ids.contains { $0.hasPrefix(start) }, "\(start)") }
    #expect(Set(html.internalLinks).isSubset(of: ids))
    #expect(html.internalLinks.contains { $0.hasPrefix("rule_") })
    #expect(html.internalLinks.contains { $0.hasPrefix("law_") })
  }

  @Test("Every finding of a draft is told in its review", arguments: Sample.allCases)
  func nothingLost(_ sample: Sample) throws {
    let folder = try CaseOnDisk(sample: sample)
    let findings = try Run.draft(of: folder, Run.options(try sample.date(), formats: ["html"])).findings
    let review = try DraftWords(try folder.file("review.html"), format: "html").all
    let titles = try PlanSource.words()
    for finding in findings {
      // Where many statements have the same, the name of the rule stands with their labels.
      let title = titles["finding." + finding.id] ?? finding.id
      let isGathered = finding.place.label.map { review.contains($0) && review.contains(title) } ?? false
      #expect(isGathered || review.contains(finding.summary), "\(finding.id): \(finding.summary)")
    }
  }

  @Test("A finding that a person overrides is counted nowhere, and listed with who, when, why and until when")
  func overridden() throws {
    let folder = try folder()
    try Run.draft(of: folder, Run.options(formats: ["html"]))
    let heading = try #require(try PlanSource.words()["review.set-aside"])
    #expect(try !DraftWords(try folder.file("review.html"), format: "html").all.contains(heading))
    var own = DecisionRequest.Own()
    own.check = "need-without-provision"
    own.until = Make.date(2026, 12, 31)
    var request = DecisionRequest(.own(.overrideCheck, own), on: Make.date(2026, 4, 2))
    request.by = "R. Officer"
    request.role = "SEND officer"
    request.reason = "The need is met at home."
    request.evidence = ["Minutes of 1 April 2026"]
    _ = try Pipeline(try Run.workshop()).decide(CaseFolder(folder.path), request, Run.options())
    try Run.draft(of: folder, Run.options())
    for format in DraftWords.formats {
      let words = try DraftWords(try folder.file("review.\(format)", draft: 2), format: format).all
      for text in [heading, "R. Officer, SEND officer", "2 April 2026", "31 December 2026", "The need is met at home."]
      {
        #expect(words.contains(text), "\(format): \(text)")
      }
    }
  }
}
