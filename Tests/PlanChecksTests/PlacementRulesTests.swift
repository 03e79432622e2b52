import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Section I of a final plan, and what it asks of section F.
struct PlacementRulesTests {
  private static let transfer = Make.date(2026, 9, 1)

  @Test("A final plan with neither name nor type is told, a draft is not")
  func missing() throws {
    let rule = PlacementMissingInFinal()
    #expect(try Checking.findings(rule, plan([]), stage: .final).map(\.id) == ["placement-missing-in-final"])
    #expect(try Checking.findings(rule, plan([]), stage: .draft).isEmpty)
    #expect(try Checking.findings(rule, plan([Placement()]), stage: .final).count == 1)
  }

  @Test("A type alone, or education outside school with its reason, is enough")
  func enough() throws {
    let rule = PlacementMissingInFinal()
    #expect(try Checking.findings(rule, plan([placement(type: "special")]), stage: .final).isEmpty)
    var otherwise = plan([])
    otherwise.record.educationOtherwise = Prose("No school would be right.")
    #expect(try Checking.findings(rule, otherwise, stage: .final).isEmpty)
  }

  @Test("A name needs a type")
  func type() throws {
    let rule = PlacementTypeMissing()
    #expect(try Checking.findings(rule, plan([placement("Hill College")]), stage: .final).count == 1)
    #expect(
      try Checking.findings(rule, plan([placement("Hill College", type: "further-education")]), stage: .final).isEmpty)
    #expect(try Checking.findings(rule, plan([placement(type: "special")]), stage: .final).isEmpty)
  }

  @Test("Before a change of phase section I says until when, what next, and from when")
  func phase() throws {
    let rule = PhaseTransferPlacementIncomplete()
    let now = placement("Elm Primary", type: "maintained-school", to: Make.date(2026, 8, 31))
    let next = placement(type: "mainstream", from: PlacementRulesTests.transfer)
    #expect(try Checking.findings(rule, moving([now, next]), stage: .final).isEmpty)
    #expect(try Checking.findings(rule, moving([now]), stage: .final).map(\.id) == [rule.id])
    #expect(
      try Checking.findings(rule, moving([placement("Elm Primary", type: "academy")]), stage: .final).first?.summary
        .contains(", nor ") == true)
    #expect(try Checking.findings(rule, moving([now]), stage: .draft).isEmpty)
  }

  @Test("A change of phase that is past, or more than twelve months away, asks for nothing")
  func phaseFarAway() throws {
    let rule = PhaseTransferPlacementIncomplete()
    let now = placement("Elm Primary", type: "maintained-school")
    for date in [Make.date(2025, 9, 1), Make.date(2027, 9, 1)] {
      #expect(try Checking.findings(rule, moving([now], on: date), stage: .final).isEmpty)
    }
  }

  @Test("A residential placement is explained by a row of section F")
  func residential() throws {
    var home = placement("Hill School", type: "special")
    home.isResidential = true
    let rule = ResidentialNotExplained()
    #expect(try Checking.findings(rule, plan([home]), stage: .final).map(\.severity) == [.warning])
    var explained = plan([home])
    explained.entries = [Checking.entry(Make.provision("P1", type: "residential"), in: .f, label: "F1")]
    #expect(try Checking.findings(rule, explained, stage: .final).isEmpty)
  }

  @Test("Education outside school stands in section F")
  func otherwise() throws {
    var plan = plan([])
    plan.record.educationOtherwise = Prose("No school would be right.")
    #expect(try Checking.findings(EducationOtherwiseNotInF(), plan).map(\.severity) == [.error])
    plan.entries = [Checking.entry(Make.provision("P1"), in: .f, label: "F1")]
    #expect(try Checking.findings(EducationOtherwiseNotInF(), plan).map(\.severity) == [.error], "therapy alone")
    plan.entries = [Checking.entry(Make.provision("P1", type: "tuition"), in: .f, label: "F1")]
    #expect(try Checking.findings(EducationOtherwiseNotInF(), plan).isEmpty)
  }

  private func placement(
    _ name: String? = nil, type: String? = nil, from: CivilDate? = nil, to: CivilDate? = nil
  ) -> Placement {
    var placement = Placement()
    placement.name = name
    placement.type = type
    placement.from = from
    placement.to = to
    return placement
  }

  private func plan(_ placements: [Placement]) -> Plan {
    var plan = Checking.plan()
    plan.placements = placements
    return plan
  }

  private func moving(_ placements: [Placement], on date: CivilDate = transfer) -> Plan {
    var plan = plan(placements)
    plan.record.phaseTransfers = [PhaseTransfer(to: "Year 7", on: date)]
    return plan
  }
}
