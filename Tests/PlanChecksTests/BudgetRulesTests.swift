import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Section J: sums, what a payment is for, what it may not pay for, and the answer to a request.
struct BudgetRulesTests {
  @Test("A payment whose factors come to another sum is told with both sums")
  func differentSum() throws {
    let findings = try Checking.findings(SumDoesNotMatch(), plan { $0.amount = "2349.00" })
    #expect(findings.map(\.id) == ["sum-does-not-match"])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.summary.contains("£2,349.00") == true)
    #expect(findings.first?.summary.contains("£2,394.00") == true)
  }

  @Test("A payment whose sum matches, or that lacks a factor, is not told")
  func matchingSum() throws {
    #expect(try Checking.findings(SumDoesNotMatch(), plan { _ in }).isEmpty)
    #expect(
      try Checking.findings(
        SumDoesNotMatch(),
        plan {
          $0.amount = "1.00"; $0.weeks = nil
        }
      ).isEmpty)
    #expect(try Checking.findings(SumDoesNotMatch(), plan { $0.amount = nil }).isEmpty)
  }

  @Test("A payment for a place is an error")
  func place() throws {
    #expect(try Checking.findings(DirectPaymentForPlace(), plan { $0.isForPlace = true }).map(\.severity) == [.error])
    #expect(try Checking.findings(DirectPaymentForPlace(), plan { $0.isForPlace = false }).isEmpty)
  }

  @Test("Use on the premises of the school needs its written consent")
  func consent() throws {
    let rule = SettingConsentMissing()
    #expect(
      try Checking.findings(rule, plan { $0.isOnSettingPremises = true }).map(\.id) == ["setting-consent-missing"])
    #expect(
      try Checking.findings(
        rule,
        plan {
          $0.isOnSettingPremises = true; $0.settingConsentOn = Make.today
        }
      ).isEmpty)
    #expect(try Checking.findings(rule, plan { $0.isOnSettingPremises = false }).isEmpty)
  }

  @Test("A payment that names everything, as items or as labels, is complete")
  func complete() throws {
    #expect(try Checking.findings(DirectPaymentIncomplete(), plan { _ in }).isEmpty)
    #expect(try Checking.findings(DirectPaymentIncomplete(), plan { $0.needs = "B1" }).isEmpty)
  }

  @Test("A payment that leaves out needs, or names an item that is not in the plan, is told")
  func incomplete() throws {
    let rule = DirectPaymentIncomplete()
    let without = try Checking.findings(
      rule,
      plan {
        $0.needs = nil; $0.amount = nil
      })
    #expect(without.map(\.severity) == [.error])
    #expect(without.first?.summary.contains("needs, amount") == true)
    let unknown = try Checking.findings(rule, plan { $0.outcomes = "sub-1/O9" })
    #expect(unknown.first?.summary.contains("sub-1/O9") == true)
    #expect(
      try Checking.findings(
        rule,
        plan {
          $0.outcomes = nil; $0.howHeld = "arrangement"
        }
      ).map(\.severity) == [.warning])
  }

  @Test("A request needs an answer, and a no needs a reason")
  func answers() throws {
    let rule = BudgetRequestUnanswered()
    #expect(try Checking.findings(rule, budget(answer: nil)).map(\.id) == ["budget-request-unanswered"])
    #expect(try Checking.findings(rule, budget(answer: "not-agreed")).count == 1)
    #expect(try Checking.findings(rule, budget(answer: "not-agreed", reason: "A block contract.")).isEmpty)
    #expect(try Checking.findings(rule, budget(answer: "agreed")).isEmpty)
    #expect(try Checking.findings(rule, budget(answer: nil, requested: false)).isEmpty)
    let asked = Checking.entry(Make.request("Q1", kind: "personal-budget"), in: .j)
    #expect(try Checking.findings(rule, Checking.plan([asked])).count == 1)
    #expect(try Checking.findings(rule, Checking.plan()).isEmpty)
  }

  private func budget(answer: String?, reason: String? = nil, requested: Bool = true) -> Plan {
    var record = Make.record()
    var budget = PersonalBudget(isRequested: requested)
    budget.answer = answer
    budget.reason = reason
    record.personalBudget = budget
    return Checking.plan(record: record)
  }

  /// A plan with one direct payment that lacks nothing, but for what the test changes.
  private func plan(_ change: (inout Payment) -> Void) -> Plan {
    var payment = Payment(id: "PB1")
    payment.provisions = "sub-1/P1"
    payment.needs = "sub-1/N1"
    payment.outcomes = "sub-1/O1"
    payment.amount = "2394.00"
    payment.rate = "42.00"
    payment.hours = "1.5"
    payment.weeks = 38
    payment.howHeld = "direct-payment"
    change(&payment)
    var record = Make.record()
    record.personalBudget = PersonalBudget(isRequested: true)
    record.personalBudget?.payments = [payment]
    return Checking.plan(
      [
        Checking.entry(Make.need("N1"), in: .b, label: "B1"), Checking.entry(Make.outcome("O1"), in: .e, label: "E1"),
        Checking.entry(Make.provision("P1"), in: .f, label: "F1"),
      ], record: record)
  }
}
