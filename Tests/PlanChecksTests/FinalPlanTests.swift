import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// What a final plan must have outside its sections: signature, dates, answers to the family, agreed health provision.
struct FinalPlanTests {
  @Test("A final plan is signed with a date; a draft need not be")
  func signature() throws {
    var plan = Checking.plan()
    #expect(try Checking.findings(FinalNotSigned(), plan, stage: .final).map(\.id) == ["final-not-signed"])
    #expect(try Checking.findings(FinalNotSigned(), plan, stage: .draft).isEmpty)
    plan.record.signature = Signature(by: "J. Patel")
    #expect(try Checking.findings(FinalNotSigned(), plan, stage: .final).count == 1)
    plan.record.signature?.on = Make.today
    #expect(try Checking.findings(FinalNotSigned(), plan, stage: .final).isEmpty)
  }

  @Test("A final plan says when it was made; an amended one also when it was first made")
  func dates() throws {
    let rule = FinalDateMissing()
    #expect(try Checking.findings(rule, plan([]), stage: .final).count == 1)
    #expect(try Checking.findings(rule, plan([]), stage: .amendedFinal).count == 2)
    #expect(try Checking.findings(rule, plan([]), stage: .draft).isEmpty)
    #expect(try Checking.findings(rule, plan([("final-issued", Make.today)]), stage: .final).isEmpty)
    #expect(
      try Checking.findings(
        rule, plan([("plan-first-made", Make.date(2025, 4, 1)), ("amended-issued", Make.today)]), stage: .amendedFinal
      ).isEmpty)
  }

  @Test("The review is no later than twelve months less a day after the plan was made")
  func review() throws {
    let rule = ReviewDateMissing()
    let made = ("final-issued", Make.today)
    #expect(try Checking.findings(rule, plan([]), stage: .final).map(\.severity) == [.warning])
    #expect(try Checking.findings(rule, plan([made]), stage: .final).isEmpty)
    #expect(try Checking.findings(rule, plan([made, ("review-due", Make.date(2027, 4, 19))]), stage: .final).isEmpty)
    #expect(
      try Checking.findings(rule, plan([made, ("review-due", Make.date(2027, 4, 20))]), stage: .final).count == 1)
  }

  @Test("A comment without an answer is a warning in a draft and stops the final plan")
  func representations() throws {
    let rule = RepresentationUnanswered()
    let open = plan(comment(nil))
    #expect(try Checking.findings(rule, open, stage: .draft).map(\.severity) == [.warning])
    #expect(try Checking.findings(rule, open, stage: .final).map(\.severity) == [.error])
    #expect(try Checking.findings(rule, plan(comment("open", answer: "Not yet.")), stage: .final).count == 1)
    #expect(try Checking.findings(rule, plan(comment("agreed")), stage: .final).isEmpty)
    #expect(try Checking.findings(rule, plan(comment("not-agreed")), stage: .final).count == 1)
    #expect(
      try Checking.findings(rule, plan(comment("not-agreed", answer: "Nobody assessed it.")), stage: .final).isEmpty)
  }

  @Test("Health provision that is left out of a final plan is told; a row that stands in it is not")
  func leftOut() throws {
    var plan = Checking.plan()
    plan.record.healthAgreements = [HealthAgreement(submission: "sub-1", item: "P1", agreed: "no")]
    #expect(try Checking.findings(HealthLeftOut(), plan, stage: .final).map(\.id) == ["health-left-out"])
    #expect(try Checking.findings(HealthLeftOut(), plan, stage: .draft).isEmpty)
    plan.entries = [Checking.entry(Make.provision("P1"), in: .f, label: "F1")]
    #expect(try Checking.findings(HealthLeftOut(), plan, stage: .final).isEmpty)
  }

  @Test("A row that the commissioner refused is told otherwise than one that waits")
  func refused() throws {
    let row = Checking.entry(Make.provision("P1"), in: .g, label: "G1", marks: [.notAgreed])
    let findings = try Checking.findings(HealthNotAgreed(), Checking.plan([row]))
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.summary.contains("in dispute") == true)
  }

  private func plan(_ events: [(String, CivilDate)]) -> Plan {
    var record = Make.record()
    record.events = events.map { CaseEvent(kind: $0.0, on: $0.1) }
    return Checking.plan(record: record)
  }

  private func plan(_ comment: Representation) -> Plan {
    var record = Make.record()
    record.representations = [comment]
    return Checking.plan(record: record)
  }

  private func comment(_ outcome: String?, answer: String? = nil) -> Representation {
    var comment = Representation(
      id: "R1", from: "A parent", receivedOn: Make.today, kind: "wording", text: Prose("He is eight."))
    comment.outcome = outcome
    comment.answer = answer.map { Prose($0) }
    return comment
  }
}
