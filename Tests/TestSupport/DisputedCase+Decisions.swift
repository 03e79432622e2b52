package import PlanModel

extension DisputedCase {
  /// Decisions as a person might take them on a plan of this case: choices of its own questions, and others of any kind,
  /// also such as contradict each other or hit nothing.
  package mutating func decisions(_ count: Int, on plan: Plan, after earlier: [Decision] = []) -> [Decision] {
    var made: [Decision] = []
    for number in 0..<count {
      let id = "d\(earlier.count + number + 1)"
      if let question = plan.questions.isEmpty || chance(3) ? nil : pick(plan.questions), !question.choices.isEmpty {
        made.append(Make.decision(id, taking: pick(question.choices)))
      } else {
        made.append(own(id, after: earlier + made))
      }
    }
    return made
  }

  private mutating func own(_ id: String, after earlier: [Decision]) -> Decision {
    let kind = pick(Decision.Kind.allCases)
    if kind == .withdraw, let old = earlier.last {
      return Make.decision(id, .withdraw, [], replaces: [pick(earlier).id, old.id])
    }
    var items = [item(), item()]
    if kind == .setAside || kind == .overrideCheck || chance(2), chance(3) {
      items = [pick(advices).id]
    }
    var decision = Make.decision(id, kind == .withdraw ? .setAside : kind, items)
    switch decision.kind {
    case .place:
      decision.value.section = pick([nil, .b, .c, .d, .e, .f, .g, .h1])
      decision.value.area = pick([nil, .semh, .health])
      decision.value.needs = [Make.reference(item())]
    case .merge, .choose:
      decision.items = [Make.reference(item()), Make.reference(item())]
      decision.value.keep = decision.items[pick([0, 1])]
      if decision.kind == .merge, chance(2) { decision.value.text = Prose("Joined in words of our own, 77 of them.") }
    case .split:
      decision.items = [Make.reference(item()), Make.reference(item())]
    case .depart, .reword:
      decision.value.field =
        decision.kind == .depart ? nil : pick(["what", "statement", "text", "impact", "frequency"])
      decision.value.text = Prose("Decided otherwise: 88 & <more>.")
    case .authorityAmount:
      decision.value.field = pick(["frequency", "session-length", "total", "period", "group"])
      decision.value.text = Prose("66 times")
      var amount = Decision.Amount()
      (amount.times, amount.per, amount.minutes, amount.weeks) = ("66", "week", 55, 44)
      decision.value.amount = chance(2) ? amount : nil
    case .overrideCheck:
      decision.value.check = pick(["conflict-amount", "need-without-provision", "wrong-child-name"])
    case .setAside, .withdraw:
      break
    }
    return decision
  }

  /// Any item of the case, seldom one that is not there.
  private mutating func item() -> String {
    if chance(12) { return pick(["case#CV1", "case#CQ1", "nobody#N1", "voice-1#NONE"]) }
    let advice = pick(advices)
    return advice.items.isEmpty ? "\(advice.id)#NONE" : "\(advice.id)#\(pick(advice.items).id)"
  }
}
