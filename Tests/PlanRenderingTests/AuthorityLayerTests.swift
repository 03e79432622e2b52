import PlanModel
import TestSupport
import Testing

/// What an authority may change is seen in the document.
struct AuthorityLayerTests {
  private func draft(_ authority: String?) throws -> HTMLFile {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("sub-1", [Make.need("N1")])])
    try Run.draft(of: folder, Run.options(formats: ["html"]), authority: authority)
    return HTMLFile(try folder.file("plan.html"))
  }

  @Test func theSampleLayerChangesNameLogoColoursAndWords() throws {
    let layer = try draft(RepositoryFolder.sampleLayer).text
    let base = try draft(nil).text
    for mark in ["Fordhaven Borough Council", "data:image/png;base64,", "174a5b", "What we still need"] {
      #expect(layer.lowercased().contains(mark.lowercased()), "\(mark)")
      #expect(!base.lowercased().contains(mark.lowercased()), "\(mark)")
    }
  }

  @Test func wordsThatTheLayerDoesNotChangeStayThoseOfTheProgram() throws {
    let words = try #require(try PlanSource.words()["running.confidential"])
    #expect(try draft(RepositoryFolder.sampleLayer).text.contains(words))
  }
}
