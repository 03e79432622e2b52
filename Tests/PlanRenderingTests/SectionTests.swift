import PlanModel
import TestSupport
import Testing

/// The shape of a plan: its sections by letter (regulation 12(1)).
struct SectionTests {
  private static let anchors = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"].map { "s_\($0)" }

  @Test func everyLetterStandsOnceAndInOrder() throws {
    let ids = try Rendering.html(try Rendering.smallPlan()).values(of: "id")
    #expect(ids.filter(Self.anchors.contains) == Self.anchors)
  }

  @Test func anEmptyPlanHasEveryLetterToo() throws {
    let plan = try PlanSource.plan(Make.record(), [])
    #expect(plan.entries.isEmpty)
    #expect(try Rendering.html(plan).values(of: "id").filter(Self.anchors.contains) == Self.anchors)
  }

  @Test func theHeadingOfASectionBeginsWithItsLetter() throws {
    let words = try PlanSource.words()
    let text = DocumentText.words(Array(try Rendering.html(try Rendering.smallPlan()).text.utf8))
    for letter in Section.allCases.map(\.rawValue) {
      let heading = try #require(words["section.\(letter)"])
      let parts = heading.split(separator: ": ", maxSplits: 1)
      #expect(parts.first == "Section \(letter)")
      #expect(text.contains(parts.joined(separator: " ")), "\(letter)")
    }
  }

  /// A draft names no school and no type of school (CFA 2014 s.38(5)).
  @Test func sectionIIsEmptyInADraftThoughTheCaseHasAPlacement() throws {
    let draft = try Rendering.html(try plan(stage: .draft)).text
    #expect(!draft.contains("Quillmere"))
    #expect(!draft.contains("mainstream free school"))
  }

  @Test func sectionIIsFilledInAFinalPlan() throws {
    let final = try Rendering.html(try plan(stage: .final), showsPlacement: true).text
    #expect(final.contains("Quillmere Academy"))
    #expect(final.contains("mainstream free school"))
  }

  private func plan(stage: Stage) throws -> Plan {
    var record = Make.record()
    var placement = Placement()
    placement.name = "Quillmere Academy"
    placement.typeWords = "mainstream free school"
    record.placements = [placement]
    return try PlanSource.plan(record, [Make.advice("sub-1", [Make.need("N1")])], stage: stage)
  }
}
