package import PlanModel

/// Changes of the case file that many examples make.
extension ExampleCase {
  /// Makes the child this old on the day of the plan, in every file: so many years and so many days.
  package mutating func setBirth(years: Int, days: Int) {
    guard let born = date.adding(months: -12 * years)?.adding(days: -days) else { return }
    record.child.dateOfBirth = born
    record.child.yearGroup = nil
    for index in advices.indices { advices[index].child.dateOfBirth = born }
  }

  /// In Year 10: adult life is part of the plan.
  package mutating func makeTeenager() { setBirth(years: 15, days: 60) }

  /// A direct payment, with nothing filled in but what `change` fills in.
  package mutating func pay(_ change: (inout Payment) -> Void) {
    var payment = Payment(id: "PB1")
    payment.howHeld = "direct-payment"
    change(&payment)
    var budget = record.personalBudget ?? PersonalBudget(isRequested: true)
    budget.answer = "agreed"
    budget.payments.append(payment)
    record.personalBudget = budget
  }

  /// A direct payment of £2,000 for the row of the calm case, but for what `change` changes.
  package mutating func payInFull(_ change: (inout Payment) -> Void = { _ in }) {
    let advice = advice.id
    pay {
      $0.amount = "2000.00"
      $0.provisions = "\(advice)/\(ExampleCase.provision)"
      $0.needs = "\(advice)/\(ExampleCase.need)"
      $0.outcomes = "\(advice)/\(ExampleCase.outcome)"
      change(&$0)
    }
  }

  /// A final plan with a school in section I.
  package mutating func makeFinal(residential: Bool = false) {
    stage = .final
    var placement = Placement()
    placement.type = "independent"
    placement.isResidential = residential
    record.placements = [placement]
  }

  /// Changes the outcome of the calm case.
  package mutating func changeOutcome(_ change: (inout Outcome) -> Void) {
    for index in advice.items.indices {
      guard advice.items[index].id == ExampleCase.outcome, case .outcome(var outcome) = advice.items[index].content
      else { continue }
      change(&outcome)
      advice.items[index].content = .outcome(outcome)
    }
  }

  /// A decision about an item of the advice, by the plan writer on the day of the plan.
  package mutating func decide(
    _ kind: Decision.Kind, _ item: String, field: String, text: String, because reason: String = "Plain English."
  ) {
    var decision = Decision(id: "D\(decisions.count + 1)", kind: kind, reason: Prose(reason), by: "P. Writer", on: date)
    decision.items = [Decision.ItemReference(submission: advice.id, item: item)]
    decision.value.field = field
    decision.value.text = Prose(text)
    decisions.append(decision)
  }
}

extension RuleExample {
  /// The same example about somebody of this age.
  static func aged(_ example: RuleExample, years: Int) -> RuleExample {
    RuleExample(fires: example.fires, says: example.says, at: example.at) {
      $0.setBirth(years: years, days: 30)
      example.change(&$0)
    }
  }
}
