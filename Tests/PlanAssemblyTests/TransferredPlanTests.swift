import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// The plan of the authority that a child moved from is carried over, not judged as if it were drafted here.
struct TransferredPlanTests {
  @Test("Its items stand in their sections, marked, and nothing of them is a gap")
  func carriedOver() throws {
    var row = Make.provision("P1")
    if case .provision(var provision) = row.content {
      provision.deliveredBy = []
      provision.frequencies = []
      row.content = .provision(provision)
    }
    let made = try assembled([Make.need("N1"), row, Make.outcome("O1", byWhen: nil)])
    for item in ["N1", "P1", "O1"] {
      let entry = try #require(made.entry("old-plan", item))
      #expect(entry.marks == [.fromPreviousPlan])
      #expect(entry.blanks.isEmpty)
      #expect(!made.plan.gaps.contains { $0.entry == entry.id })
    }
    #expect(made.plan.annex.contains { $0.advice?.kind == .transferredPlan && $0.label != nil })
  }

  @Test("What our own advice says too is ours")
  func repeated() throws {
    var old = Make.advice("old-plan", [Make.need("N1")], head: .f)
    old.kind = .transferredPlan
    let made = try Assembling.of([old, Make.advice("sub-1", [Make.need("N1")])])
    #expect(made.entry("sub-1", "N1")?.marks.contains(.fromPreviousPlan) == false)
    #expect(made.entry("sub-1", "N1")?.marks.contains(.needWithoutProvision) == true)
  }

  @Test("Section H1 is no gap for somebody of 18")
  func lapsed() throws {
    let adult = Make.record(child: Make.child(born: Make.date(2008, 1, 1)))
    #expect(try !Assembling.of([], record: adult).plan.gaps.contains { $0.section == .h1 })
    #expect(try Assembling.of([]).plan.gaps.contains { $0.section == .h1 })
  }

  private func assembled(_ items: [AdviceItem]) throws -> Assembly {
    var plan = Make.advice("old-plan", items, head: .f)
    plan.kind = .transferredPlan
    return try Assembling.of([plan])
  }
}
