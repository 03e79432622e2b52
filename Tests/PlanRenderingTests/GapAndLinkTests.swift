import PlanModel
import TestSupport
import Testing

/// A gap is seen where it is and from the front; a link leads somewhere.
struct GapAndLinkTests {
  @Test func everyGapIsShownAndListedAtTheFront() throws {
    let plan = try PlanSource.plan(
      Make.record(),
      [
        Make.advice(
          "sub-1", [Make.need("N1"), AdviceItem("P1", area: .semh, .provision(Provision(what: Prose("Some help."))))])
      ])
    let html = try Rendering.html(plan)
    let ids = Set(html.values(of: "id"))
    #expect(plan.gaps.count > 5)
    for gap in plan.gaps { #expect(ids.contains(gap.id), "\(gap.id)") }
    // The list at the front has one link for each place with gaps, to its first.
    let linked = Set(html.internalLinks)
    let places = Dictionary(grouping: plan.gaps) {
      "\($0.entry?.text ?? $0.section.rawValue) \($0.area?.rawValue ?? "") \($0.head?.rawValue ?? "")"
    }
    for gaps in places.values { #expect(gaps.contains { linked.contains($0.id) }, "\(gaps.map(\.id))") }
  }

  @Test func aPlanWithoutGapsHasNoListOfThem() throws {
    var plan = try Rendering.smallPlan()
    plan.gaps = []
    let heading = try #require(try PlanSource.words()["missing.heading"])
    #expect(!DocumentText.words(Array(try Rendering.html(plan).text.utf8)).contains(heading))
  }

  @Test(arguments: Sample.allCases)
  func everyLinkInsideADocumentHasATarget(_ sample: Sample) throws {
    let folder = try CaseOnDisk(sample: sample)
    try Run.draft(of: folder, Run.options(try sample.date(), formats: ["html"]))
    for file in ["plan.html", "review.html"] {
      let html = HTMLFile(try folder.file(file))
      let ids = html.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(file) gives a name twice")
      #expect(Set(html.internalLinks).subtracting(ids).isEmpty, "\(file)")
      #expect(html.internalLinks.count > 5)
    }
  }
}
