import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// A label once given stays with its item; a label never comes to mean something else.
struct LabelTests {
  @Test func entriesPeopleReferToAreNumberedBySection() throws {
    let made = try Assembling.of(
      items:
        Make.need("N1", "One."), Make.need("N2", "Two."), Make.need("N3", "Three.", area: .health), Make.outcome("O1"),
      Make.provision("P1", section: .f), Make.provision("P2", section: .g), Make.provision("P3", section: .h1),
      Make.provision("P4", section: .h2), Make.view("V1"), Make.strength("S1"))
    let labels = ["N1", "N2", "N3", "O1", "P1", "P2", "P3", "P4", "V1", "S1"].map { made.label("sub-1", $0) }
    #expect(labels == ["B1", "B2", "C1", "E1", "F1", "G1", "H1.1", "H2.1", nil, nil])
  }

  @Test func aLabelStaysWhenNewRowsComeBeforeIt() throws {
    let rows = (1...3).map { Make.provision("P\($0)", "Row \($0).", area: .semh) }
    let first = try Assembling.of([Make.advice("sub-5", rows)])
    #expect(first.label("sub-5", "P3") == "F3")
    let newcomer = Make.advice(
      "sub-1", [Make.provision("P1", "New row."), Make.provision("P2", "Newer row.")], head: .a)
    let second = try Assembling.of([newcomer, Make.advice("sub-5", rows)], carried: carried(first))
    #expect(second.plan.entries(in: .f).first?.sources.first?.submission == "sub-1")
    #expect((1...3).map { second.label("sub-5", "P\($0)") } == ["F1", "F2", "F3"])
    #expect((1...2).map { second.label("sub-1", "P\($0)") } == ["F4", "F5"])
  }

  @Test func aLabelOfSomethingThatIsGoneIsNotGivenAgain() throws {
    let first = try Assembling.of(items: Make.need("N1", "One."), Make.need("N2", "Two."))
    let second = try Assembling.of(
      [Make.advice("sub-1", [Make.need("N1", "One."), Make.need("N3", "Three.")])], carried: carried(first))
    #expect(second.label("sub-1", "N1") == "B1")
    #expect(second.label("sub-1", "N3") == "B3")
  }

  @Test func noTwoEntriesShareALabel() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let generated = GeneratedCase(seed: seed)
      let first = try Assembling.of(Array(generated.advices.prefix(4)), record: generated.record)
      let second = try Assembling.of(generated.advices, record: generated.record, carried: carried(first))
      let labels = second.plan.entries.compactMap(\.label) + second.plan.annex.compactMap(\.label)
      #expect(Set(labels).count == labels.count)
      #expect(!labels.isEmpty)
    }
  }

  @Test func annexesKeepTheirNumber() throws {
    let first = try Assembling.of([Make.advice("sub-5", head: .d)])
    let second = try Assembling.of(
      [Make.advice("sub-1", head: .a), Make.advice("sub-5", head: .d)], carried: carried(first))
    #expect(annex(first) == ["sub-5": "K1"])
    #expect(annex(second) == ["sub-5": "K1", "sub-1": "K2"])
  }

  @Test func annexesAreNumberedInTheOrderOfTheirHeads() throws {
    let made = try Assembling.of([Make.advice("z", head: .a), Make.advice("a", head: .h), Make.advice("m", head: .c)])
    #expect(annex(made) == ["z": "K1", "m": "K2", "a": "K3"])
  }

  private func carried(_ made: Assembly) -> [String: String] {
    var labels: [String: String] = [:]
    for entry in made.plan.entries { labels[entry.id.text] = entry.label }
    for (submission, label) in annex(made) { labels["submission:" + submission] = label }
    return labels
  }

  private func annex(_ made: Assembly) -> [String: String] {
    Dictionary(
      made.plan.annex.compactMap { row in row.advice.flatMap { advice in row.label.map { (advice.id, $0) } } },
      uniquingKeysWith: { first, _ in first })
  }
}
