import PlanModel
import XMLKit

/// Section J, as the case file gives it. Sums are added up only from stated amounts.
extension SectionWriter {
  func budget() -> [XMLElement] {
    guard let budget = plan.record.personalBudget else { return [] }
    let totals = BudgetTotals(budget.payments)
    return [
      PlanElement.make(
        "budget",
        [
          "requested": PlanElement.yesNo(budget.isRequested), "requested-on": budget.requestedOn?.iso,
          "answer": budget.answer, "answered-on": budget.answeredOn?.iso, "reason": budget.reason,
          "incomplete": totals.leavesOut ? "yes" : nil,
        ],
        [PlanElement.prose("statement", budget.statement)].compactMap { $0 } + budget.payments.map(payment)
          + totals.lines.map(total))
    ]
  }

  private func payment(_ payment: Payment) -> XMLElement {
    let links =
      links("provision", payment.provisions) + links("need", payment.needs) + links("outcome", payment.outcomes)
    return PlanElement.make(
      "payment",
      [
        "id": payment.id, "amount": payment.amount, "amount-words": words(payment.amount), "period": payment.period,
        "rate": payment.rate, "rate-words": words(payment.rate), "hours": payment.hours,
        "weeks": payment.weeks.map(String.init), "how-held": payment.howHeld, "recipient": payment.recipient,
        "funded-by": payment.fundedBy, "on-setting-premises": PlanElement.yesNo(payment.isOnSettingPremises),
        "setting-consent-on": payment.settingConsentOn?.iso, "for-place": PlanElement.yesNo(payment.isForPlace),
        "start": payment.start?.iso, "review-dates": payment.reviewDates,
      ], links + [PlanElement.value("remark", payment.remark)].compactMap { $0 })
  }

  /// What the payment is for, by labels of the plan; what is not in the plan by the name that the case file gives it.
  private func links(_ kind: String, _ references: String?) -> [XMLElement] {
    let named = plan.entries(named: references)
    let links = named.found.compactMap { entry in
      entry.label.map { PlanElement.make("link", ["kind": kind, "to": entry.id.text, "label": $0]) }
    }
    return links + named.unknown.map { PlanElement.make("unknown", ["kind": kind, "name": $0]) }
  }

  private func total(_ line: BudgetTotals.Line) -> XMLElement {
    PlanElement.make(
      "total", ["part": line.part?.rawValue, "period": line.period, "amount-words": line.amount.displayed])
  }

  private func words(_ amount: String?) -> String? {
    amount.map { Pence(pounds: $0)?.displayed ?? "£\($0)" }
  }
}
