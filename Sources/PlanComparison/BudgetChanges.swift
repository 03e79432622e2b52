import PlanModel

/// Section J: what was asked for and answered, and every payment.
enum BudgetChanges {
  static func list(_ old: KeptPlan, _ new: KeptPlan, _ rules: WeighingRules) -> [PlanChange] {
    let none = PersonalBudget(isRequested: false)
    let budget = Pairing.change(
      .budget, in: .j, title: "", old.budget == nil, new.budget == nil,
      fields(old.budget, new.budget, rules))
    let pairs = Pairing.pairs(
      (old.budget ?? none).payments, (new.budget ?? none).payments, by: [{ $0.id }], rest: false)
    return [budget].compactMap { $0 }
      + pairs.compactMap { before, after in
        var change = Pairing.change(
          .payment, in: .j, title: "", before == nil, after == nil,
          payment(before ?? Payment(id: ""), after ?? Payment(id: ""), rules))
        change?.label = (after ?? before)?.id
        return change
      }
  }

  private static func fields(
    _ before: PersonalBudget?, _ after: PersonalBudget?, _ rules: WeighingRules
  ) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "comparison.field")
    fields.yesNo("requested", before?.isRequested, after?.isRequested)
    fields.date("requested-on", before?.requestedOn, after?.requestedOn)
    fields.code("answer", of: "RequestAnswer", before?.answer, after?.answer)
    fields.date("answered-on", before?.answeredOn, after?.answeredOn)
    fields.words("reason", before?.reason, after?.reason, presence: .isNeutral)
    fields.prose("statement", before?.statement, after?.statement)
    return fields.changes
  }

  private static func payment(_ before: Payment, _ after: Payment, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "payment")
    fields.number("amount", before.amount, after.amount)
    fields.code("period", of: "Frequency", before.period, after.period)
    fields.number("rate", before.rate, after.rate)
    fields.number("hours", before.hours, after.hours)
    fields.number("weeks", before.weeks.map(String.init), after.weeks.map(String.init))
    fields.code("how-held", of: "HowHeld", before.howHeld, after.howHeld)
    let words = [
      ("provisions", before.provisions, after.provisions), ("needs", before.needs, after.needs),
      ("outcomes", before.outcomes, after.outcomes), ("recipient", before.recipient, after.recipient),
      ("review-dates", before.reviewDates, after.reviewDates),
    ]
    for (field, old, new) in words { fields.words(field, old, new, presence: .isNeutral) }
    fields.code("funded-by", of: "Body", before.fundedBy, after.fundedBy)
    fields.yesNo("on-setting-premises", before.isOnSettingPremises, after.isOnSettingPremises)
    fields.date("setting-consent-on", before.settingConsentOn, after.settingConsentOn)
    fields.yesNo("for-place", before.isForPlace, after.isForPlace, key: "comparison.field.for-place")
    fields.date("start", before.start, after.start)
    fields.words("remark", before.remark.filled, after.remark.filled, presence: .isNeutral)
    return fields.changes
  }
}

extension String {
  fileprivate var filled: String? { isEmpty ? nil : self }
}

extension FieldChanges {
  /// A number alone: lower is less.
  fileprivate mutating func number(_ field: String, _ before: String?, _ after: String?) {
    list(
      field, [before].compactMap { $0 }, [after].compactMap { $0 },
      line: { text, _ in FieldValue.Line(Prose(text)) },
      weigh: { old, new in
        guard let was = ExactNumber(old), let isNow = ExactNumber(new) else { return .different }
        return Weight(isLess: isNow < was, less: .lower, isMore: isNow > was, more: .higher)
      })
  }
}
