import PlanModel
import TestSupport
import Testing

/// Sections I, J and K, and why a section is empty.
struct OtherSectionsTests {
  private let plan = Comparing.plan([])

  private func changes(_ before: (inout KeptPlan) -> Void, _ after: (inout KeptPlan) -> Void) throws -> [PlanChange] {
    var (old, new) = (plan, plan)
    before(&old)
    after(&new)
    return try Comparing.changes(old, new)
  }

  private func placement(_ name: String, type: String = "maintained-school") -> Placement {
    var placement = Placement()
    (placement.name, placement.type) = (name, type)
    return placement
  }

  @Test("A school that is named is new; another one is a change, both side by side")
  func placements() throws {
    let named = try changes({ _ in }, { $0.placements = [placement("Oak School")] })
    #expect(named.map(\.kind) == [.added])
    let other = try changes(
      { $0.placements = [placement("Oak School")] }, { $0.placements = [placement("Elm School")] })
    #expect(other.map(\.kind) == [.changed])
    #expect(other.first?.section == .i)
    #expect(other.first?.field("name")?.before == FieldValue(Prose("Oak School")))
  }

  @Test("A lower payment is less")
  func payments() throws {
    func budget(_ amount: String) -> PersonalBudget {
      var budget = PersonalBudget(isRequested: true)
      var payment = Payment(id: "J1")
      payment.amount = amount
      budget.payments = [payment]
      return budget
    }
    let less = try changes({ $0.budget = budget("2400.00") }, { $0.budget = budget("1800.50") })
    #expect(less.map(\.kind) == [.weakened])
    #expect(less.first?.label == "J1")
    #expect(try changes({ _ in }, { $0.budget = budget("1.00") }).map(\.subject) == [.budget, .payment])
  }

  @Test("Advice that has come since is a change of its row")
  func annex() throws {
    var row = KeptPlan.Row(head: .c, state: .outstanding)
    row.from = "Community paediatrics"
    var came = row
    (came.label, came.state, came.submission, came.version) = ("K3", .received, "sub-3", 1)
    let changes = try changes({ $0.annex = [row] }, { $0.annex = [came] })
    #expect(changes.map(\.kind) == [.changed])
    #expect(changes.first?.label == "K3")
    var second = came
    second.version = 2
    #expect(try self.changes({ $0.annex = [came] }, { $0.annex = [second] }).first?.fields.map(\.field) == ["version"])
  }

  @Test("A reason why a section is empty that goes is told in its section")
  func notes() throws {
    let note = SectionNote(section: .g, reason: "not-required", words: Prose("No health provision."))
    let changes = try changes({ $0.notes = [note] }, { $0.fiveDayNote = Prose("Home on Fridays.") })
    #expect(changes.map(\.subject) == [.fiveDayNote, .note])
    #expect(changes.map(\.kind) == [.added, .removed])
    #expect(changes.map(\.section) == [.f, .g])
  }
}
