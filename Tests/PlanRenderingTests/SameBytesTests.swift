import PlanModel
import TestSupport
import Testing

/// The same plan gives the same bytes, on every machine, at any hour.
@Suite(.serialized)
struct SameBytesTests {
  @Test(arguments: Rendering.formats)
  func twoRunsGiveTheSameBytes(_ format: String) throws {
    let plan = try Rendering.smallPlan()
    #expect(
      try Rendering.file(try Rendering.source(plan), format) == Rendering.file(try Rendering.source(plan), format))
  }

  @Test(arguments: Rendering.formats)
  func anotherPlanGivesOtherBytes(_ format: String) throws {
    var plan = try Rendering.smallPlan()
    let first = try Rendering.file(try Rendering.source(plan), format)
    plan.date = Make.date(2026, 4, 21)
    #expect(try Rendering.file(try Rendering.source(plan), format) != first)
  }

  @Test func theTimeZoneOfTheMachineDoesNotMatter() throws {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("sub-1", [Make.need("N1")])])
    var drafts: [[String: [UInt8]]] = []
    for zone in ["UTC", "Pacific/Kiritimati", "America/New_York"] {
      let output = folder.scratch("out-\(drafts.count)")
      let run = try Ehcplan.run(
        ["assemble", folder.path, "--date", "2026-04-20", "--output", output], environment: ["TZ": zone])
      #expect(run.exitCode == 1)
      drafts.append(try Disk.contents(output))
    }
    #expect(drafts[0] == drafts[1])
    #expect(drafts[0] == drafts[2])
    #expect(drafts[0].count == 13)
  }
}
