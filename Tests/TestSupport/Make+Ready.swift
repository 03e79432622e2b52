package import PlanModel

extension Make {
  /// A case in which nothing stands in the way of a final plan.
  package static func recordReadyForFinal() -> CaseRecord {
    var record = recordWithAllAdviceDeclined()
    record.items = [view("V1"), view("V2", "We want him to be safe.", contributor: "parent")]
    record.sectionNotes = [Section.c, .d, .g, .h1, .h2].map { section in
      SectionNote(
        section: section, reason: [.c, .d].contains(section) ? "no-needs-identified" : "not-required",
        words: Prose("Assessed on 4 March 2026."))
    }
    var served = CaseEvent(kind: "draft-served", on: date(2026, 3, 2))
    served.draft = 1
    served.replyBy = date(2026, 3, 20)
    record.events = [served, CaseEvent(kind: "final-issued", on: today)]
    var placement = Placement()
    placement.name = "Elm Primary School"
    placement.type = "maintained-school"
    placement.from = date(2026, 9, 1)
    record.placements = [placement]
    record.personalBudget = PersonalBudget(isRequested: false)
    var signature = Signature(by: "J. Patel")
    signature.role = "SEND manager"
    signature.on = today
    record.signature = signature
    return record
  }

  /// Advice whose needs, outcomes and provision leave nothing open.
  package static func completeAdvice(
    _ id: String = "ep-1", version: Int = 1, _ words: String = "Needs short sentences."
  )
    -> Advice
  {
    var row = Provision(
      what: Prose("A speech and language therapist will teach Amira to follow spoken instructions of two steps."))
    (row.needs, row.outcomes) = (["N1"], ["O1"])
    (row.section, row.type, row.mode) = (.f, "salt-direct", "direct")
    row.deliveredBy = [Coded("speech and language therapist", code: "SaLT")]
    row.qualifications = ["HCPC registration as a speech and language therapist"]
    row.frequencies = [Provision.Frequency(words: "once a week", times: "1", per: "week")]
    row.sessionLengths = [Provision.SessionLength(words: "30 minutes", minutes: 30)]
    row.group = .init(words: "individually")
    row.group?.kind = "individual"
    row.period = .init(words: "in term time")
    row.period?.kind = "term-time"
    row.responsibleBody = Coded("Example Council", code: "LA-education")
    row.arrangedBy = Coded("Example NHS Trust", code: "NHS-trust")
    let complete = AdviceItem("P1", area: .communicationInteraction, .provision(row))
    return advice(
      id, [need("N1", words), outcome("O1", needs: ["N1"], provisions: ["P1"]), complete], version: version)
  }
}
