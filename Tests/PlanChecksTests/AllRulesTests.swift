import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// What holds for every rule.
struct AllRulesTests {
  private static let marker = "Zyzzyva"

  @Test func idsAreUniqueAndInTheFormOfTheCatalogue() {
    let ids = AllRules.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(!id.isEmpty && id.allSatisfy { $0 == "-" || ($0.isASCII && $0.isLowercase) }, "\(id)") }
  }

  /// A finding may stand in a log, and a log holds no personal data.
  @Test func noFindingHoldsWordsOfTheAdviceOrNamesOfPeople() throws {
    let findings = try Checking.all(try planThatBreaksEveryRule())
    let silent = Set(AllRules.rules.map(\.id)).subtracting(findings.map(\.id))
    #expect(silent.isEmpty)
    for finding in findings {
      for text in [finding.summary, finding.explanation, finding.remedy, finding.basis, finding.note] {
        #expect(!text.contains(Self.marker), "\(finding.id): \(text)")
      }
    }
  }

  @Test func everyFindingReadsAsTheHouseWrites() throws {
    for finding in try Checking.all(try planThatBreaksEveryRule()) {
      #expect(!finding.summary.hasSuffix("."), "\(finding.id)")
      #expect(!finding.remedy.isEmpty, "\(finding.id)")
      #expect(finding.remedy.first?.isUppercase == true, "\(finding.id)")
      #expect(!finding.basis.isEmpty, "\(finding.id)")
      #expect(finding.place.file != nil, "\(finding.id)")
    }
  }

  @Test func aPlanThatLacksNothingGivesNoFinding() throws {
    let rows = [RegulationHead.a, .b, .c, .d, .e].map { Checking.row($0, .received) }
    let entries = [
      Checking.entry(Make.need("N1"), in: .b, label: "B1"), Checking.entry(Make.provision("P1"), in: .f, label: "F1"),
    ]
    #expect(try Checking.all(Checking.plan(entries, annex: rows)).isEmpty)
  }

  private func planThatBreaksEveryRule() throws -> Plan {
    var record = Make.record(child: Make.child(Self.marker, Self.marker))
    record.events = [CaseEvent(kind: "request-received", on: Make.date(2025, 1, 6))]
    var placement = Placement()
    placement.name = Self.marker
    record.placements = [placement]
    var asked = Make.request(.d, from: Self.marker, requested: Make.date(2025, 1, 6))
    asked.organisation = Self.marker
    var plan = Checking.plan(
      [
        Checking.entry(Make.need("N1", Self.marker), in: .b, marks: [.needWithoutProvision]),
        Checking.entry(
          Make.provision("P1", Self.marker, type: "salt-direct"), in: .g,
          marks: [.provisionWithoutNeed, .awaitsAgreement]),
        Checking.entry(Make.noNeeds("C1", Self.marker), in: .d, marks: [.nilReturn]),
      ], record: record,
      annex: [
        Checking.row(.b, .received, advice: Make.advice("sub-1", head: .b)),
        Checking.row(.d, .outstanding, request: asked),
      ])
    plan.entries[1].blanks = Gap.Field.allCases
    plan.gaps = [Gap(section: .h1, field: .entries)]
    plan.clock = try Run.england().clock(of: record)
    return plan
  }
}
