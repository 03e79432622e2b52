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
    var row = provision("P1", needs: ["N1"], outcomes: ["O1"])
    if case .provision(var content) = row.content {
      content.group = .init(words: "individually")
      row = AdviceItem("P1", area: row.area, .provision(content))
    }
    return advice(id, [need("N1", words), outcome("O1", needs: ["N1"], provisions: ["P1"]), row], version: version)
  }
}
