import PlanModel
import TestSupport
import Testing
import XMLKit

/// What plan.xml says of an entry.
struct PlanXMLTests {
  @Test func everyAnchorIsUniqueAndEveryLinkHasATarget() throws {
    for name in MadeCase.names {
      let plan = try PlanFile(MadeCase.named(name).folder)
      let ids = plan.entries.compactMap { $0.attribute("id") }
      #expect(Set(ids).count == ids.count)
      let targets = plan.entries.flatMap { $0.elements("link") }.compactMap { $0.attribute("to") }
      #expect(Set(targets).subtracting(ids).isEmpty)
      #expect(!targets.isEmpty)
    }
  }

  @Test func aRowWithinARowThatWasMergedPointsAtTheEntryItWentInto() throws {
    var part = Provision(what: Prose("Part of the time."))
    part.within = ["P2"]
    let folder = try CaseOnDisk(
      Make.record(),
      [
        Make.advice("sub-1", [Make.provision("P9", "The whole time.")], head: .a),
        Make.advice(
          "sub-2",
          [
            AdviceItem("P1", area: .communicationInteraction, .provision(part)),
            Make.provision("P2", "The whole time."),
          ]),
      ])
    try Run.draft(of: folder, Run.options(formats: ["html"]))
    let plan = try PlanFile(folder)
    let whole = try #require(plan.entries.first { $0.elements("source").count == 2 })
    let links = plan.entries.flatMap { $0.elements("link") }.filter { $0.attribute("kind") == "within" }
    #expect(links.map { $0.attribute("to") } == [whole.attribute("id")])
  }
}
