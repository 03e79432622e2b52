import PlanModel
import TestSupport

/// A plan in which every field of every kind of item is filled in.
enum Filled {
  static func plan() throws -> KeptPlan {
    let contents: [AdviceItem.Content] = [
      .view(view), .strength(Prose("Kind.")), .need(need), .outcome(outcome), .provision(provision), .fact(fact),
      .risk(Prose("Runs off.")), .recommendation(Recommendation(kind: "assess", words: Prose("A hearing test."))),
      .request(request), .noNeeds(noNeeds),
    ]
    var plan = Comparing.plan(
      contents.enumerated().map { index, content in
        Comparing.entry("I\(index)", content, in: .b, label: "B\(index)")
      })
    let linked = plan.entries.map(\.id)
    plan.entries[2].furtherImpacts = [FurtherImpact(words: Prose("Tired."), source: plan.entries[0].sources[0])]
    plan.entries[2].provisions = linked
    plan.entries[2].needs = linked
    plan.entries[2].outcomes = linked
    plan.entries[2].within = linked
    plan.placements = [placement]
    plan.educationOtherwise = Prose("At home.")
    plan.fiveDayNote = Prose("Fridays at home.")
    plan.budget = budget
    plan.notes = [SectionNote(section: .g, reason: "not-required", words: Prose("None."))]
    var row = KeptPlan.Row(head: .c, state: .received)
    (row.label, row.from, row.submission, row.version) = ("K1", "A service", "sub-1", 2)
    row.receivedOn = Make.today
    plan.annex = [row]
    return plan
  }

  private static let day = PartialDate.day(Make.today)

  private static var view: View {
    var view = View(words: Prose("I like trams."), contributor: "child")
    (view.contributorName, view.mode, view.topic) = ("A name", "quoted", "view")
    (view.gatheredBy, view.on, view.media) = ("drawing", day, "a film")
    return view
  }

  private static var need: Need {
    var need = Need(statement: Prose("Needs help."))
    need.impact = Prose("Falls behind.")
    need.evidence = [Need.Evidence(words: Prose("Seen in class."))]
    var measure = Measure(words: Prose("Low."))
    (measure.test, measure.score, measure.percentile, measure.interval, measure.on) = ("T", "70", "2nd", "65–75", day)
    need.measures = [measure]
    (need.isParentReported, need.isPrimary) = (true, true)
    return need
  }

  private static var outcome: Outcome {
    var outcome = Outcome(statement: Prose("Reads."))
    (outcome.measure, outcome.baseline, outcome.target) = (Prose("Count."), Prose("1"), Prose("5"))
    (outcome.byWhen, outcome.byWhenDate) = ("July 2027", day)
    var step = Outcome.Step(words: Prose("First."))
    (step.byWhen, step.owner) = ("May", "SENCO")
    outcome.steps = [step]
    var monitored = Outcome.Monitoring()
    (monitored.how, monitored.by, monitored.every) = ("Tally.", "SENCO", "term")
    outcome.monitored = monitored
    (outcome.reviewWhen, outcome.aspiration) = ("yearly", "to read")
    (outcome.term, outcome.theme, outcome.achievedOn) = ("long", "health", Make.today)
    return outcome
  }

  private static var provision: Provision {
    var row = Comparing.row()
    (row.type, row.mode) = ("salt-direct", "direct")
    row.deliveredBy = [Coded("", code: "SaLT")]
    row.designedBy = [Coded("a therapist", code: "SaLT")]
    row.frequencies = [Provision.Frequency(words: "", times: "2", per: "week")]
    row.sessionLengths = [Provision.SessionLength(words: "", minutes: 20, toMinutes: 30)]
    var group = Provision.Group(words: "")
    (group.kind, group.min, group.max, group.ratio) = ("small-group", 3, 4, "1:4")
    row.group = group
    var period = Provision.Period(words: "")
    (period.kind, period.weeks, period.from, period.to) = ("term-time", 39, day, day)
    row.period = period
    var total = Provision.Total(words: "")
    (total.hours, total.sessions, total.per) = ("20", 40, "year")
    row.totals = [total]
    var reports = Provision.TimeAmount(words: "")
    (reports.hours, reports.per) = ("2", "year")
    row.reportWriting = [reports]
    (row.start, row.end, row.place, row.trigger) = (day, day, "a quiet room", "when asked")
    var equipment = Provision.Equipment(item: "A cushion")
    (equipment.specification, equipment.suppliedBy, equipment.suppliedByDate) = ("blue", "the school", day)
    (equipment.training, equipment.maintainedBy) = ("an hour", "the school")
    row.equipment = [equipment]
    var training = Provision.Training(words: "Two days.")
    (training.trained, training.by, training.minutes, training.refreshed) = ("staff", "the service", 720, "yearly")
    row.training = [training]
    var review = Provision.Review(words: "Looked at.")
    (review.by, review.every, review.with, review.minutes) = ("SENCO", "term", "parents", 30)
    row.reviews = [review]
    row.responsibleBody = Coded("", code: "LA-education")
    row.arrangedBy = Coded("the council", code: "LA-education")
    row.fundedBy = Coded("the council", code: "LA-education")
    var commissioner = Provision.Commissioner(name: "")
    (commissioner.body, commissioner.agreed, commissioner.by, commissioner.on) = ("ICB", "yes", "A name", Make.today)
    row.commissioner = commissioner
    (row.provider, row.socialCareTeam) = ("a trust", "a team")
    var flexibility = Provision.Flexibility(limits: "Days may change.")
    (flexibility.decidedBy, flexibility.why) = ("SENCO", "of holidays")
    row.flexibility = flexibility
    row.notes = [Prose("A note.")]
    (row.theme, row.csdpaHead, row.assessedOn) = ("health", "travel", day)
    (row.isInPersonalBudget, row.completedOn, row.isOrdinarilyAvailable) = (true, Make.today, false)
    return row
  }

  private static var fact: Fact {
    var fact = Fact(kind: "diagnosis", words: Prose("Asthma."))
    (fact.name, fact.code, fact.codeSystem, fact.on, fact.by) = ("Asthma", "J45", "ICD-10", day, "a doctor")
    (fact.value, fact.unit, fact.interval, fact.percentile) = ("3", "cm", "1–5", "2nd")
    (fact.edition, fact.hours, fact.cost, fact.qualification, fact.status) = ("2nd", "3", "10", "Level 3", "confirmed")
    return fact
  }

  private static var request: FamilyRequest {
    var request = FamilyRequest(kind: "meeting", words: Prose("A meeting."))
    (request.madeBy, request.on, request.answer) = ("A parent", Make.today, "agreed")
    (request.answeredOn, request.reason) = (Make.today, "There is time.")
    return request
  }

  private static var noNeeds: NoNeeds {
    var none = NoNeeds(words: Prose("Not known."))
    none.assessedOn = day
    return none
  }

  private static var placement: Placement {
    var place = Placement()
    (place.name, place.type, place.typeWords) = ("Oak School", "maintained-school", "a school")
    (place.urn, place.ukprn, place.laestab) = ("100001", "10000001", "8881234")
    (place.from, place.to, place.isResidential) = (Make.today, Make.today, false)
    (place.share, place.isParentalArrangement) = ("mornings", false)
    place.annex = Prose("A taxi takes him.")
    return place
  }

  private static var budget: PersonalBudget {
    var budget = PersonalBudget(isRequested: true)
    (budget.requestedOn, budget.answer, budget.answeredOn) = (Make.today, "agreed", Make.today)
    (budget.reason, budget.statement) = ("It fits.", Prose("A budget."))
    var payment = Payment(id: "J1")
    (payment.provisions, payment.needs, payment.outcomes) = ("F1", "B1", "E1")
    (payment.amount, payment.period, payment.rate, payment.hours, payment.weeks) = ("10.00", "week", "2.00", "5", 39)
    (payment.howHeld, payment.recipient, payment.fundedBy) = ("direct-payment", "A parent", "LA-education")
    (payment.isOnSettingPremises, payment.settingConsentOn, payment.isForPlace) = (true, Make.today, false)
    (payment.start, payment.reviewDates, payment.remark) = (Make.today, "July", "A remark.")
    budget.payments = [payment]
    return budget
  }
}
