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
    for id in ids {
      #expect(!id.isEmpty && id.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isLowercase || $0.isNumber)) }, "\(id)")
    }
  }

  /// A finding may stand in a log, and a log holds no personal data.
  @Test func noFindingHoldsWordsOfTheAdviceOrNamesOfPeople() throws {
    let findings = try findingsOfEveryRule()
    let silent = Set(AllRules.rules.map(\.id)).subtracting(findings.map(\.id))
    #expect(silent.isEmpty)
    for finding in findings {
      for text in [finding.summary, finding.explanation, finding.remedy, finding.basis, finding.note] {
        #expect(!text.contains(Self.marker), "\(finding.id): \(text)")
      }
    }
  }

  @Test func everyFindingReadsAsTheHouseWrites() throws {
    for finding in try findingsOfEveryRule() {
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

  /// A draft, the same as a final plan with a placement, and a final plan that lacks what the others have.
  private func findingsOfEveryRule() throws -> [Finding] {
    var draft = try planThatBreaksEveryRule()
    var final = draft
    final.placements = final.record.placements
    var bare = final
    bare.placements = []
    draft.placements = []
    bare.record.educationOtherwise = nil
    bare.record.events = []
    return try Checking.all(draft) + Checking.all(final, stage: .final) + Checking.all(bare, stage: .final)
  }

  private func planThatBreaksEveryRule() throws -> Plan {
    var record = Make.record(child: Make.child(Self.marker, Self.marker, born: Make.date(2008, 1, 1)))
    record.events = [CaseEvent(kind: "request-received", on: Make.date(2025, 1, 6))]
    var placement = Placement()
    placement.name = Self.marker
    placement.isResidential = true
    record.placements = [placement]
    record.phaseTransfers = [PhaseTransfer(to: Self.marker, on: Make.date(2026, 9, 1))]
    record.personalBudget = budget()
    record.educationOtherwise = Prose(Self.marker)
    record.healthAgreements = [HealthAgreement(submission: "sub-9", item: "P9", agreed: "no")]
    record.representations = [
      Representation(id: "R1", from: Self.marker, receivedOn: Make.today, kind: "wording", text: Prose(Self.marker))
    ]
    var asked = Make.request(.d, from: Self.marker, requested: Make.date(2025, 1, 6))
    asked.organisation = Self.marker
    var plan = Checking.plan(
      [
        Checking.entry(Make.need("N1", Self.marker), in: .b, marks: [.needWithoutProvision]),
        Checking.entry(
          Make.provision("P1", Self.marker, type: "salt-direct"), in: .g,
          marks: [.provisionWithoutNeed, .awaitsAgreement]),
        Checking.entry(Make.noNeeds("C1", Self.marker), in: .d, marks: [.nilReturn]),
        Checking.entry(Make.provision("P3", Self.marker, area: .socialCare), in: .h1, label: "H1.1"),
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

  private func budget() -> PersonalBudget {
    var payment = Payment(id: "PB1")
    payment.amount = "1.00"
    payment.rate = "2.00"
    payment.hours = "3"
    payment.weeks = 4
    payment.recipient = Self.marker
    payment.remark = Self.marker
    payment.isForPlace = true
    payment.isOnSettingPremises = true
    var budget = PersonalBudget(isRequested: true)
    budget.statement = Prose(Self.marker)
    budget.payments = [payment]
    return budget
  }
}
