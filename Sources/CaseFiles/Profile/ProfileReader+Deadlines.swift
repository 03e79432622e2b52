import PlanModel
import XMLKit

/// Time limits, the events they run from, and the grounds that lift them.
extension ProfileReader {
  func events(_ root: XMLElement) -> [EventSource] {
    root.elements("event").compactMap { element in
      guard let code = element.value("code") else { return nil }
      var source = EventSource(code: EventCode(rawValue: code))
      source.kinds = element.list("from")
      source.field = element.value("field").flatMap(EventSource.Field.init)
      source.takesFirst = element.value("take") == "first"
      source.isServed = element.yes("served") == true
      return source
    }
  }

  func exemptions(_ root: XMLElement) -> [ExemptionSet] {
    root.elements("exemption-set").compactMap { set in
      guard let id = set.value("id") else { return nil }
      let grounds = set.elements("ground").compactMap { ground -> ExemptionGround? in
        guard let code = ground.value("code"), let title = ground.words("title"),
          let authority = ground.words("authority")
        else { return nil }
        return ExemptionGround(id: code, title: title, authority: authority)
      }
      return ExemptionSet(id: id, grounds: grounds)
    }
  }

  mutating func deadlines(
    _ root: XMLElement, exemptions: [ExemptionSet], events: [EventSource]
  ) -> [StatutoryDeadline] {
    let codes = Set(events.map(\.code))
    return root.elements("deadline").compactMap { element -> StatutoryDeadline? in
      guard let id = element.value("id"), let title = element.words("title"),
        let authority = element.words("authority"), let limit = limit(element, codes)
      else { return nil }
      let sets = element.list("exemptions")
      for set in sets where !exemptions.contains(where: { $0.id == set }) {
        fault("\(id) names the grounds \(set), which are not in the profile", "Add the exemption-set", at: element)
      }
      let rule = DeadlineRule(
        id: id, title: title, authority: authority,
        force: element.value("force").flatMap(DeadlineRule.Force.init) ?? .law,
        party: element.value("party").flatMap(DeadlineRule.Party.init) ?? .localAuthority, limit: limit,
        orIfLater: limits(element, "or-if-later", codes), neverLaterThan: limits(element, "never-later-than", codes),
        exemptions: exemptions.filter { sets.contains($0.id) })
      var deadline = StatutoryDeadline(rule: rule)
      deadline.doneBy = element.list("done-by")
      deadline.underAge = element.count("under-age")
      deadline.onlyTransferredIn = element.value("when") == "transferred-in"
      deadline.onlyWithPlan = element.value("when") == "plan-exists"
      deadline.check = element.words("check")
      return deadline
    }
  }

  private mutating func limits(_ element: XMLElement, _ name: String, _ codes: Set<EventCode>) -> [DeadlineLimit] {
    var limits: [DeadlineLimit] = []
    for child in element.elements(name) {
      if let limit = limit(child, codes) { limits.append(limit) }
    }
    return limits
  }

  private mutating func limit(_ element: XMLElement, _ codes: Set<EventCode>) -> DeadlineLimit? {
    guard let event = element.value("runs-from").map({ EventCode(rawValue: $0) }), codes.contains(event) else {
      fault("A limit runs from an event that is not in the profile", "Add an event of that code", at: element)
      return nil
    }
    let counting = DeadlineLimit.Counting(
      code: element.value("counting") ?? "", amount: element.count("amount"),
      unit: element.value("unit").flatMap(LegalPeriod.Unit.init),
      day: element.value("day").flatMap { MonthDay(iso: $0) })
    guard let counting else {
      fault(
        "A limit does not say how it is counted",
        "Give amount and unit; for before-date give day and neither of the others", at: element)
      return nil
    }
    return DeadlineLimit(runsFrom: event, counting)
  }
}
