import PlanModel
import TestSupport
import Testing

/// Which row of the newer plan is which of the older one, and in what order changes stand.
struct MatchingTests {
  private func row(_ item: String, _ what: String, from submission: String = "sub-1", label: String = "F1") -> PlanEntry
  {
    Comparing.entry(item, .provision(Comparing.row(what)), label: label, from: submission)
  }

  private let words = "Reading with an adult each morning, from a book about trams that he has chosen himself."

  @Test("By id, whatever the words")
  func byID() throws {
    let changes = try Comparing.changes([row("P1", words)], [row("P1", "Swimming.")])
    #expect(changes.map(\.kind) == [.changed])
  }

  @Test("By the advice it comes from, where the id differs because another author said it first")
  func bySource() throws {
    let old = row("P1", words, from: "sub-5")
    var new = row("P9", words, from: "sub-1")
    new.sources.append(Citation(submission: "sub-5", version: 1, item: "P1"))
    let change = try #require(try Comparing.changes([old], [new]).first)
    #expect(change.kind == .relinked)
    #expect(change.fields.map(\.field) == ["sources"])
    #expect(change.was?.id == old.id.text)
  }

  @Test("By the same words from somebody else")
  func byWords() throws {
    let changes = try Comparing.changes(
      [row("P1", words, from: "sub-1")], [row("P4", words.uppercased(), from: "sub-2")])
    #expect(changes.count == 1)
    #expect(changes.first?.kind == .reworded)
  }

  @Test("By nearly the same words, the nearest first, and each once")
  func byNearWords() throws {
    let near = "Reading with an adult each morning, from a book about trams that he has picked."
    let nearer = "Reading with an adult each morning, from a book about trams that he has picked himself."
    let changes = try Comparing.changes(
      [row("P1", words)], [row("P7", near, from: "sub-2"), row("P8", nearer, from: "sub-3")])
    #expect(changes.map(\.kind) == [.added, .reworded])
  }

  @Test("Words that have little in common are two rows")
  func notNear() throws {
    let changes = try Comparing.changes(
      [row("P1", words)], [row("P7", "Swimming with an adult each Friday.", from: "sub-2")])
    #expect(Set(changes.map(\.kind)) == [.added, .removed])
  }

  @Test("The same words are not the same row in another section, or of another kind")
  func place() throws {
    let old = Comparing.entry("S1", .strength(Prose(words)), in: .b, label: nil)
    let new = Comparing.entry("S9", .risk(Prose(words)), in: .b, label: nil, from: "sub-2")
    #expect(Set(try Comparing.changes([old], [new]).map(\.kind)) == [.added, .removed])
  }

  @Test("Another section or area is a move, and what else changed is said with it")
  func moved() throws {
    let old = Comparing.entry("P1", .provision(Comparing.row()), in: .f, label: "F1")
    let new = Comparing.entry("P1", .provision(Comparing.row()), in: .g, label: "G1")
    let change = try #require(try Comparing.one(old, new))
    #expect(change.kind == .moved)
    #expect(change.section == .g)
    #expect(change.was == PlanChange.Place(section: .f, area: nil, label: "F1", id: old.id.text))
    var less = Comparing.row()
    less.frequencies[0].times = "1"
    let both = try #require(try Comparing.one(old, Comparing.entry("P1", .provision(less), in: .g, label: "G1")))
    #expect(both.kind == .weakened)
    #expect(both.also == [.moved])
    var area = old
    area.area = .semh
    #expect(try Comparing.one(old, area)?.kind == .moved)
  }

  @Test("Other links alone are told as links; a link to a row under its new id is the same link")
  func links() throws {
    let need = Comparing.need("N1", "Needs help to read.")
    var other = Comparing.need("N1", "Needs help to read.")
    other.id = PlanItemID(submission: "sub-0", item: "N7")
    var before = Comparing.entry("P1", .provision(Comparing.row()))
    before.needs = [need.id]
    var after = before
    after.needs = [other.id]
    #expect(try Comparing.changes([need, before], [other, after]).isEmpty)
    after.needs = []
    let change = try #require(try Comparing.changes([need, before], [other, after]).first)
    #expect(change.kind == .relinked)
    #expect(change.field("needs")?.before?.lines.first?.details.map(\.value) == [.text("B1")])
    #expect(change.field("needs")?.after == nil)
  }

  @Test("Changes stand in the order of the newer plan, removed ones at their old place")
  func order() throws {
    let names = ["a", "b", "c", "d", "e"]
    let rows = Dictionary(
      uniqueKeysWithValues: names.map { ($0, row($0, "Row \($0) \(String(repeating: $0, count: 9)).", label: $0)) })
    func plan(_ names: String, _ minutes: Int) -> [PlanEntry] {
      names.compactMap { rows[String($0)] }.map { entry in
        var entry = entry
        guard case .provision(var row) = entry.content else { return entry }
        row.sessionLengths = [Provision.SessionLength(words: "\(minutes) minutes", minutes: minutes)]
        entry.content = .provision(row)
        return entry
      }
    }
    let changes = try Comparing.changes(plan("abcd", 30), plan("ecb", 20))
    #expect(
      changes.map { "\($0.label ?? "")\($0.kind == .removed ? "-" : $0.kind == .added ? "+" : "")" } == [
        "a-", "e+", "c", "d-", "b",
      ])
  }

  @Test("The order in which entries came makes no difference to what is matched")
  func deterministic() throws {
    let old = (1...30).map { row("P\($0)", "Row number \($0) of thirty rows that are nearly alike, with word\($0).") }
    let new = (1...30).map {
      row("Q\($0)", "Row number \($0) of thirty rows which are nearly alike, with word\($0).", from: "sub-2")
    }
    let first = try Comparing.changes(old, new)
    #expect(first.count == 30)
    #expect(first.allSatisfy { $0.kind == .reworded })
    #expect(try Comparing.changes(old.reversed(), new) == first)
  }
}
