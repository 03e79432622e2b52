package import PlanModel

extension Make {
  package static func need(
    _ id: String, _ words: String = "Needs help to follow long sentences.", area: Area? = .communicationInteraction,
    impact: String? = nil, metBy: [String] = []
  ) -> AdviceItem {
    var need = Need(statement: Prose(words))
    need.impact = impact.map { Prose($0) }
    need.metBy = metBy
    return AdviceItem(id, area: area, .need(need))
  }

  package static func outcome(
    _ id: String, _ words: String = "Follows an instruction of two steps.", needs: [String] = [],
    provisions: [String] = [], byWhen: String? = "July 2027"
  ) -> AdviceItem {
    var outcome = Outcome(statement: Prose(words))
    outcome.needs = needs
    outcome.provisions = provisions
    outcome.byWhen = byWhen
    return AdviceItem(id, .outcome(outcome))
  }

  /// A row that leaves nothing blank.
  package static func provision(
    _ id: String, _ words: String = "Therapy in a quiet room.", area: Area? = .communicationInteraction,
    section: Section? = nil, type: String? = nil, needs: [String] = [], outcomes: [String] = [], minutes: Int = 30
  ) -> AdviceItem {
    var row = Provision(what: Prose(words))
    row.section = section
    row.type = type
    row.needs = needs
    row.outcomes = outcomes
    row.deliveredBy = [Coded("speech and language therapist", code: "SaLT")]
    row.frequencies = [Provision.Frequency(words: "once a week", times: "1", per: "week")]
    row.sessionLengths = [Provision.SessionLength(words: "\(minutes) minutes", minutes: minutes)]
    return AdviceItem(id, area: area, .provision(row))
  }

  package static func view(_ id: String, _ words: String = "I like trams.", contributor: String = "child") -> AdviceItem
  {
    AdviceItem(id, .view(View(words: Prose(words), contributor: contributor)))
  }

  package static func strength(_ id: String, _ words: String = "Kind to others.", area: Area? = nil) -> AdviceItem {
    AdviceItem(id, area: area, .strength(Prose(words)))
  }

  package static func risk(_ id: String, _ words: String = "May run off near roads.", area: Area? = nil) -> AdviceItem {
    AdviceItem(id, area: area, .risk(Prose(words)))
  }

  package static func fact(
    _ id: String, kind: String = "diagnosis", _ words: String = "Asthma since 2019.", area: Area? = nil
  ) -> AdviceItem {
    AdviceItem(id, area: area, .fact(Fact(kind: kind, words: Prose(words))))
  }

  package static func recommendation(
    _ id: String, kind: String = "assess", _ words: String = "A hearing test.", area: Area? = nil
  ) -> AdviceItem {
    AdviceItem(id, area: area, .recommendation(Recommendation(kind: kind, words: Prose(words))))
  }

  package static func request(
    _ id: String, kind: String = "meeting", _ words: String = "A meeting before it is finished."
  ) -> AdviceItem {
    AdviceItem(id, .request(FamilyRequest(kind: kind, words: Prose(words))))
  }

  package static func noNeeds(
    _ id: String, _ words: String = "Not known to this service.", area: Area = .socialCare, assessed: Bool = false
  ) -> AdviceItem {
    var none = NoNeeds(words: Prose(words))
    none.assessedOn = assessed ? .day(date(2026, 3, 1)) : nil
    return AdviceItem(id, area: area, .noNeeds(none))
  }
}
