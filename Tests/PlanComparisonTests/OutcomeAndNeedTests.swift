import PlanModel
import TestSupport
import Testing

/// Outcomes, needs, and what else is described.
struct OutcomeAndNeedTests {
  @Test("A later date is less, an earlier one more")
  func byWhen() throws {
    let later = try Comparing.outcome { ($0.byWhen, $0.byWhenDate) = ("July 2028", PartialDate(iso: "2028-07")) }
    #expect(later?.kind == .weakened)
    #expect(later?.reasons == [.later])
    let sooner = try Comparing.outcome { ($0.byWhen, $0.byWhenDate) = ("May 2027", PartialDate(iso: "2027-05-01")) }
    #expect(sooner?.reasons == [.sooner])
  }

  @Test("A year alone is neither later nor sooner than a month in it")
  func vagueDate() throws {
    let change = try Comparing.outcome { ($0.byWhen, $0.byWhenDate) = ("in 2027", PartialDate(iso: "2027")) }
    #expect(change?.kind == .changed)
  }

  @Test("A lower number in the target is less")
  func target() throws {
    #expect(try Comparing.outcome { $0.target = Prose("3 of 5") }?.reasons == [.lower])
    #expect(try Comparing.outcome { $0.target = Prose("5 of 5") }?.reasons == [.higher])
    let statement = Prose("Tells an adult what happened in 3 out of 5 quarrels.")
    #expect(try Comparing.outcome { $0.statement = statement }?.kind == .weakened)
  }

  @Test("Where fewer is the aim, a lower number is more")
  func downward() throws {
    func outcome(_ target: String, from baseline: String) -> PlanEntry {
      var outcome = Outcome(statement: Prose("Leaves the room less often."))
      outcome.baseline = Prose(baseline)
      outcome.target = Prose(target)
      return Comparing.entry("O1", .outcome(outcome), in: .e, label: "E1")
    }
    let words = try Comparing.one(
      outcome("no more than 3 times", from: "often"), outcome("no more than 5 times", from: "often"))
    #expect(words?.kind == .weakened)
    let numbers = try Comparing.one(outcome("2 times", from: "9 times"), outcome("4 times", from: "9 times"))
    #expect(numbers?.kind == .weakened)
  }

  @Test("A measure that is gone is less")
  func blank() throws {
    let change = try Comparing.outcome { $0.target = nil }
    #expect(change?.kind == .weakened)
    #expect(change?.field("target")?.after == nil)
  }

  @Test("A need in other words is reworded; another number in it is a change")
  func need() throws {
    let before = Comparing.need("N1", "She finds it hard to wait for 10 minutes and may call out.")
    let words = Comparing.need("N1", "It is hard for her to wait for 10 minutes and she calls out.")
    #expect(try Comparing.one(before, words)?.kind == .reworded)
    let number = Comparing.need("N1", "She finds it hard to wait for 5 minutes and may call out.")
    #expect(try Comparing.one(before, number)?.kind == .changed)
  }

  @Test("A view in other words stays a view, with both versions")
  func view() throws {
    let before = Comparing.entry(
      "V1", .view(View(words: Prose("I like trams."), contributor: "child")), in: .a, label: nil)
    let after = Comparing.entry(
      "V1", .view(View(words: Prose("I like buses."), contributor: "child")), in: .a, label: nil)
    let change = try #require(try Comparing.one(before, after))
    #expect(change.kind == .reworded)
    #expect(change.subject == .item(.view))
    #expect(change.field("words")?.before == FieldValue(Prose("I like trams.")))
  }

  @Test("What is new or gone lists every field, and weighs none")
  func whole() throws {
    let row = Comparing.entry("P1", .provision(Comparing.row()))
    let added = try #require(try Comparing.changes([], [row]).first)
    #expect(added.kind == .added)
    #expect(added.fields.count == 8)
    #expect(added.fields.allSatisfy { $0.effect == nil && $0.reasons.isEmpty && $0.before == nil && $0.after != nil })
    let removed = try #require(try Comparing.changes([row], []).first)
    #expect(removed.kind == .removed)
    #expect(removed.fields.map(\.before) == added.fields.map(\.after))
  }
}
