import PlanModel
import XMLKit

/// Sections I and J, as the case file gives them.
extension SectionWriter {
  func placements() -> [XMLElement] {
    guard showsPlacement else { return [] }
    let rows = plan.placements.sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }.map { placement in
      PlanElement.make(
        "placement",
        [
          "name": placement.name, "type": placement.type, "type-words": placement.typeWords, "urn": placement.urn,
          "ukprn": placement.ukprn, "laestab": placement.laestab, "from": placement.from?.iso,
          "to": placement.to?.iso, "residential": PlanElement.yesNo(placement.isResidential),
          "share": placement.share, "parental-arrangement": PlanElement.yesNo(placement.isParentalArrangement),
        ])
    }
    return rows + [PlanElement.prose("education-otherwise", plan.record.educationOtherwise)].compactMap { $0 }
  }

  func budget() -> [XMLElement] {
    guard let budget = plan.record.personalBudget else { return [] }
    return [
      PlanElement.make(
        "budget",
        [
          "requested": PlanElement.yesNo(budget.isRequested), "requested-on": budget.requestedOn?.iso,
          "answer": budget.answer, "answered-on": budget.answeredOn?.iso, "reason": budget.reason,
        ], [PlanElement.prose("statement", budget.statement)].compactMap { $0 } + budget.payments.map(payment))
    ]
  }

  private func payment(_ payment: Payment) -> XMLElement {
    PlanElement.make(
      "payment",
      [
        "id": payment.id, "provisions": payment.provisions, "needs": payment.needs, "outcomes": payment.outcomes,
        "amount": payment.amount, "period": payment.period, "rate": payment.rate, "hours": payment.hours,
        "weeks": payment.weeks.map(String.init), "how-held": payment.howHeld, "recipient": payment.recipient,
        "funded-by": payment.fundedBy, "on-setting-premises": PlanElement.yesNo(payment.isOnSettingPremises),
        "setting-consent-on": payment.settingConsentOn?.iso, "for-place": PlanElement.yesNo(payment.isForPlace),
        "start": payment.start?.iso, "review-dates": payment.reviewDates,
      ], text: payment.remark.isEmpty ? nil : payment.remark)
  }
}
