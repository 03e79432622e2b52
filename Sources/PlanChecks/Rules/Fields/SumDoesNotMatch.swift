package import Findings
import Wording
import PlanModel

/// Times, lengths and weeks that come to another total than the one stated. Neither is changed.
package struct SumDoesNotMatch: Rule {
  package let about = RuleDescription(
    "sum-does-not-match", .fields, .error, runs: .adviceAndPlans,
    finds: "A row of provision whose sessions and their length come to another total than the one stated, by more than "
      + "one session; a payment whose rate, hours and weeks come to another sum.",
    spares: "Rows that itemise time for reports besides, and a session in brackets that is a part of the whole.",
    why: "The family and the provider could each rely on another amount.",
    remedy: "Work out the total again, and correct the number that is wrong.",
    basis: "Good practice; SEND Code of Practice 9.69",
    examples: [
      .fires(provision: "An occupational therapist works with Amira alone: 36 sessions of 30 minutes (24 hours).") {
        $0.sessionLengths = [.init(words: "30 minutes", minutes: 30)]
        var total = Provision.Total(words: "36 sessions (24 hours) a year")
        (total.sessions, total.hours, total.per) = (36, "24", "year")
        $0.totals = [total]
      },
      .fires("A payment of £2,349.00 for 3 hours each week in 38 weeks at £21.00 an hour", at: "J") {
        var budget = PersonalBudget(isRequested: true)
        var payment = Payment(id: "pay-1")
        (payment.amount, payment.rate, payment.hours, payment.weeks) = ("2349.00", "21.00", "3", 38)
        budget.payments = [payment]
        $0.record.personalBudget = budget
      },
      .calm(provision: "An occupational therapist works with Amira alone: 36 sessions of 30 minutes (18 hours).") {
        $0.sessionLengths = [.init(words: "30 minutes", minutes: 30)]
        var total = Provision.Total(words: "36 sessions (18 hours) a year")
        (total.sessions, total.hours, total.per) = (36, "18", "year")
        $0.totals = [total]
      },
      .calm(
        provision: "A personal assistant, 8 hours a week all year, for the dance club (Saturdays 10-12) and for care at"
          + " home.", in: .h1),
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    context.rowsToRead.compactMap { told($0, in: context) } + payments(in: context)
  }

  private func told(_ row: ReadRow, in context: CheckContext) -> Finding? {
    guard row.row.reportWriting.isEmpty else { return nil }
    let mismatches = row.amounts.compactMap { mismatch($0, context.profile.teachingYear) }
    guard let mismatch = mismatches.first else { return nil }
    return finding(
      "\(row.name) comes to \(mismatch.product), and says \(mismatch.stated)", at: row.place("total"),
      remedy: context.ask(about.remedy))
  }

  private struct Mismatch {
    var product: String
    var stated: String
  }

  private func mismatch(_ said: SaidAmounts, _ year: TeachingYear) -> Mismatch? {
    sessionsAgainstHours(said) ?? weeksAgainstSessions(said, year) ?? againstHours(said, year)
  }

  /// 36 sessions of 30 minutes are 18 hours.
  private func sessionsAgainstHours(_ said: SaidAmounts) -> Mismatch? {
    guard let sessions = said.sessions, let minutes = said.minutes, let hours = said.hours,
      hours.unit == sessions.unit || hours.unit == nil || sessions.unit == nil
    else { return nil }
    return difference(sessions.number * minutes, hours.number * 60, tolerance: minutes)
  }

  /// Once a week for 12 weeks is 12 sessions.
  private func weeksAgainstSessions(_ said: SaidAmounts, _ year: TeachingYear) -> Mismatch? {
    guard let frequency = said.frequency, let weeks = said.weeks, let sessions = said.sessions, isWhole(sessions),
      let perWeek = frequency.perWeek(year), isWeekly(frequency), abs(perWeek * weeks - sessions.number) > 1
    else { return nil }
    return Mismatch(
      product: "\(ShownAmount.number(perWeek * weeks)) sessions",
      stated: "\(ShownAmount.number(sessions.number)) sessions")
  }

  private func againstHours(_ said: SaidAmounts, _ year: TeachingYear) -> Mismatch? {
    guard let frequency = said.frequency, let minutes = said.minutes, let hours = said.hours else { return nil }
    if frequency.isSameUnit(as: hours) {
      return difference(frequency.number * minutes, hours.number * 60, tolerance: minutes)
    }
    guard isWeekly(frequency), let perWeek = frequency.perWeek(year) else { return nil }
    if hours.unit == "week", hours.every == 1 {
      return difference(perWeek * minutes, hours.number * 60, tolerance: minutes)
    }
    guard isWhole(hours), let weeks = said.weeks else { return nil }
    return difference(perWeek * weeks * minutes, hours.number * 60, tolerance: minutes)
  }

  /// A total of all of it, or of a year.
  private func isWhole(_ total: SaidAmounts.Rate) -> Bool { total.unit == nil || total.unit == "year" }

  private func isWeekly(_ frequency: SaidAmounts.Rate) -> Bool {
    ["day", "week", "fortnight"].contains(frequency.unit ?? "")
  }

  private func difference(_ product: Double, _ stated: Double, tolerance: Double) -> Mismatch? {
    guard abs(product - stated) > tolerance + 0.5 else { return nil }
    return Mismatch(product: ShownAmount.hours(product), stated: ShownAmount.hours(stated))
  }

  private func payments(in context: CheckContext) -> [Finding] {
    context.payments.compactMap { number, payment in
      guard let product = payment.product, let stated = payment.amount.flatMap({ Pence(pounds: $0) }),
        product != stated
      else { return nil }
      return finding(
        "Payment \(number) says \(stated.displayed), and its rate, hours and weeks come to \(product.displayed)",
        at: context.casePlace(.j, item: payment.id, field: "amount"),
        because: "The family and the payer could each rely on another sum.",
        remedy: "Correct the amount, or the rate, hours or weeks, in the case file.")
    }
  }
}
