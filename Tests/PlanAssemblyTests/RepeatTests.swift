import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Exact repeats merge with all their sources; nothing looser merges without a person.
struct RepeatTests {
  @Test(arguments: [
    "NEEDS HELP WITH “LONG” SENTENCES – ALWAYS.", "Needs  help\nwith \"long\" sentences - always.",
    " needs help with “long” sentences — always. ", "Needs help with „long‟ sentences − always.",
  ])
  func wordsThatDifferInFormOnlyMerge(_ other: String) throws {
    let made = try merged("Needs help with “long” sentences – always.", other)
    #expect(made.plan.entries.count == 1)
    let entry = try #require(made.plan.entries.first)
    #expect(entry.sources.map(\.submission) == ["sub-1", "sub-2"])
    #expect(entry.sources.allSatisfy { $0.manner == .combined })
    #expect(made.fates("sub-2", "N1") == [.merged(into: entry.id, .b)])
  }

  @Test(arguments: [
    "Needs help with “long” sentences – often.", "Needs help with long sentences – always.",
    "Needs help with “long” sentences – always", "Needs no help with “long” sentences – always.",
    "Needs help with “long” sentences – always. And more.",
  ])
  func wordsThatDifferInMoreStayApart(_ other: String) throws {
    let made = try merged("Needs help with “long” sentences – always.", other)
    #expect(made.plan.entries.count == 2)
    #expect(made.plan.entries.allSatisfy { $0.sources.count == 1 && $0.sources[0].manner == .verbatim })
  }

  @Test func theSameWordsInAnotherAreaStayApart() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.need("N1", "Tires quickly.", area: .semh)]),
      Make.advice("sub-2", [Make.need("N1", "Tires quickly.", area: .health)]),
    ])
    #expect(made.plan.entries.count == 2)
  }

  /// Two authors who state the same need see different effects of it, and both are kept.
  @Test func aMergedNeedKeepsEachEffectOnceWithItsSource() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.need("N1", "Tires quickly.", impact: "Misses the afternoon.")]),
      Make.advice("sub-2", [Make.need("N1", "Tires quickly.", impact: "Falls asleep.")]),
      Make.advice("sub-3", [Make.need("N1", "Tires quickly.", impact: "falls  asleep.")]),
      Make.advice("sub-4", [Make.need("N1", "Tires quickly.")]),
    ])
    let entry = try #require(made.plan.entries.first)
    #expect(made.plan.entries.count == 1)
    #expect(entry.sources.count == 4)
    #expect(ItemWords.texts(of: AdviceItem("x", entry.content)).contains("Misses the afternoon."))
    #expect(entry.furtherImpacts.map(\.words.plain) == ["Falls asleep."])
    #expect(entry.furtherImpacts.map(\.source.submission) == ["sub-2"])
  }

  @Test func anotherAmountKeepsRowsApart() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.provision("P1", minutes: 20)]),
      Make.advice("sub-2", [Make.provision("P1", minutes: 30)]),
    ])
    #expect(made.plan.entries(in: .f, .provision).count == 2)
  }

  @Test(arguments: 0..<7)
  func anyOtherFieldKeepsRowsApart(_ field: Int) throws {
    let first = try #require(row(Make.provision("P1")))
    var second = first
    switch field {
    case 0: second.deliveredBy = [Coded("teaching assistant")]
    case 1: second.frequencies = [Provision.Frequency(words: "once a week", times: "2", per: "week")]
    case 2: second.group = Provision.Group(words: "with one other child")
    case 3: second.period = Provision.Period(words: "in term time")
    case 4: second.place = "at home"
    case 5: second.sessionLengths = [Provision.SessionLength(words: "30 minutes", minutes: 35)]
    default: second.notes = [Prose("Not on Mondays.")]
    }
    let made = try Assembling.of([
      Make.advice("sub-1", [AdviceItem("P1", area: .semh, .provision(first))]),
      Make.advice("sub-2", [AdviceItem("P1", area: .semh, .provision(second))]),
    ])
    #expect(made.plan.entries(in: .f, .provision).count == 2)
  }

  @Test func viewsNeverMerge() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [Make.view("V1", "I like trams.")]),
      Make.advice("sub-2", [Make.view("V1", "I like trams.")]),
    ])
    #expect(made.plan.entries(in: .a, .view).count == 2)
  }

  @Test func aMergedNeedKeepsAllEvidenceOnce() throws {
    let made = try Assembling.of([
      Make.advice("sub-1", [need(["Seen in class.", "Seen at lunch."])]),
      Make.advice("sub-2", [need(["Seen at lunch.", "Seen at home."])]),
    ])
    #expect(made.plan.entries.count == 1)
    guard case .need(let need) = try #require(made.plan.entries.first).content else {
      Issue.record("the entry is no need")
      return
    }
    #expect(need.evidence.map(\.words.plain) == ["Seen in class.", "Seen at lunch.", "Seen at home."])
    #expect(made.plan.entries.first?.evidenceCodes == ["A", "O"])
  }

  private func need(_ evidence: [String]) -> AdviceItem {
    var need = Need(statement: Prose("Tires quickly."))
    need.evidence = evidence.map { Need.Evidence(words: Prose($0)) }
    var item = AdviceItem("N1", area: .semh, .need(need))
    item.evidenceCodes = evidence.first == "Seen in class." ? ["A"] : ["A", "O"]
    return item
  }

  private func merged(_ first: String, _ second: String) throws -> Assembly {
    try Assembling.of([
      Make.advice("sub-1", [Make.need("N1", first)]), Make.advice("sub-2", [Make.need("N1", second)]),
    ])
  }

  private func row(_ item: AdviceItem) -> Provision? {
    if case .provision(let row) = item.content { row } else { nil }
  }
}
