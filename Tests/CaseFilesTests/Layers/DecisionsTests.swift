import CaseFiles
import Findings
import PlanModel
import Testing

/// Decisions are added, never changed, and come back as they were written.
@Suite struct DecisionsTests {
  let files: LayerFiles
  let hash = String(repeating: "a1", count: 32)

  init() throws { files = try SampleLayer.base.get() }

  private func read(_ bytes: [UInt8]) throws -> DecisionRecord {
    let reading = files.readDecisions(bytes, file: "decisions.xml")
    #expect(reading.findings.isEmpty)
    return try #require(reading.value)
  }

  private func decision(_ id: String, _ kind: Decision.Kind) throws -> Decision {
    var decision = Decision(
      id: id, kind: kind, reason: Prose("Agreed at the meeting."), by: "T. Penhallow",
      on: try #require(CivilDate(iso: "2026-03-27")))
    decision.items = [
      Decision.ItemReference(submission: "slt-1", item: "p2", wordsSHA256: hash),
      Decision.ItemReference(submission: nil, item: "v1"),
    ]
    return decision
  }

  /// One of each kind, with every part that the file can hold.
  private func everyKind() throws -> [Decision] {
    var all: [Decision] = []
    for (number, kind) in Decision.Kind.allCases.enumerated() {
      var decision = try decision("d\(number + 1)", kind)
      decision.role = "EHC co-ordinator"
      decision.reason = Prose([
        Prose.Paragraph([Prose.Run("She says <“yes”> & "), Prose.Run("je veux", isQuotation: true, language: "fr")]),
        Prose.Paragraph([Prose.Run("A second paragraph.")]),
      ])
      decision.evidence = ["Letter of 3 March", "Meeting of 5 March"]
      var agreed = Decision.Agreement(name: "R. Shah")
      agreed.role = "speech and language therapist"
      agreed.on = decision.on
      decision.agreedWith = [agreed, Decision.Agreement(name: "The family")]
      decision.value.section = .h1
      decision.value.area = .socialCare
      decision.value.needs = [Decision.ItemReference(submission: "ep-1", item: "n1")]
      decision.value.outcomes = [Decision.ItemReference(submission: "ep-1", item: "o1", wordsSHA256: hash)]
      decision.value.keep = Decision.ItemReference(submission: "slt-1", item: "p2")
      decision.value.field = "frequency"
      decision.value.text = Prose("twice a week")
      var amount = Decision.Amount()
      (amount.times, amount.per, amount.minutes, amount.weeks) = ("0.5", "week", 30, 39)
      decision.value.amount = amount
      decision.value.check = "provision-no-frequency"
      if number > 0 { decision.replaces = ["d\(number)"] }
      all.append(decision)
    }
    return all
  }

  @Test func everyKindComesBackAsItWasWritten() throws {
    var bytes = try DecisionsWriter.empty(caseReference: "EHC-004217 & more")
    var record = try read(bytes)
    #expect(record.decisions.isEmpty)
    #expect(record.caseReference == "EHC-004217 & more")
    let all = try everyKind()
    for decision in all {
      let longer = try DecisionsWriter.appending(decision, to: bytes, holding: record)
      // Everything before the closing tag is as it was.
      #expect(longer.starts(with: bytes.dropLast("</decisions>\n".utf8.count)))
      bytes = longer
      record = try read(bytes)
    }
    #expect(record.decisions.map { Self.withoutLine($0) } == all)
    #expect(record.standing.map(\.id) == ["d\(all.count)"])
    #expect(record.nextID == "d\(all.count + 1)")
  }

  @Test func aDecisionThatDoesNotSayEnoughIsNotAdded() throws {
    let bytes = try DecisionsWriter.empty(caseReference: "X")
    let record = try read(bytes)
    let place = try decision("d1", .place)
    #expect(
      throws: DecisionsWriter.Failure.incomplete("the section, the area, or the needs and outcomes the item belongs to")
    ) {
      try DecisionsWriter.appending(place, to: bytes, holding: record)
    }
    var aside = try decision("d1", .setAside)
    aside.reason = Prose("")
    #expect(throws: DecisionsWriter.Failure.incomplete("why")) {
      try DecisionsWriter.appending(aside, to: bytes, holding: record)
    }
  }

  @Test func aNameIsUsedOnce() throws {
    let empty = try DecisionsWriter.empty(caseReference: "X")
    let first = try decision("d1", .setAside)
    let bytes = try DecisionsWriter.appending(first, to: empty, holding: try read(empty))
    let record = try read(bytes)
    #expect(throws: DecisionsWriter.Failure.duplicate("d1")) {
      try DecisionsWriter.appending(first, to: bytes, holding: record)
    }
  }

  @Test func aFileThatChangedInBetweenIsNotWritten() throws {
    let empty = try DecisionsWriter.empty(caseReference: "X")
    let record = try read(empty)
    let changed = try DecisionsWriter.appending(try decision("d1", .setAside), to: empty, holding: record)
    let second = try decision("d2", .setAside)
    #expect(throws: DecisionsWriter.Failure.notOurs) {
      try DecisionsWriter.appending(second, to: changed, holding: record)
    }
  }

  @Test func adecisionMayReplaceOnlyAnEarlierOne() throws {
    let text = """
      <decisions xmlns="urn:ehcplan:decisions" schema-version="1.0" case="X">
        <decision id="d1" kind="set-aside" by="T" on="2026-03-27" replaces="d9">
          <item item="v1"/><reason>Said twice.</reason>
        </decision>
      </decisions>
      """
    let reading = files.readDecisions(Array(text.utf8), file: "decisions.xml")
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.id) == ["decision-replaces-unknown"])
    #expect(reading.findings.first?.place.line == 2)
  }

  @Test func aDecisionAboutWordsThatChangedIsOpenedAgain() throws {
    var record = DecisionRecord(caseReference: "X", decisions: [try decision("d1", .setAside)])
    record.decisions[0].items = [Decision.ItemReference(submission: "slt-1", item: "p2", wordsSHA256: hash)]
    #expect(record.sorted { _ in self.hash }.holding.map(\.id) == ["d1"])
    #expect(record.sorted { _ in String(repeating: "b2", count: 32) }.reopened.map(\.id) == ["d1"])
    #expect(record.sorted { _ in nil }.reopened.map(\.id) == ["d1"])
  }

  private static func withoutLine(_ decision: Decision) -> Decision {
    var decision = decision
    decision.line = 0
    return decision
  }
}
