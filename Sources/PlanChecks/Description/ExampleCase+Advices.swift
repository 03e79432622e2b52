package import PlanModel

extension ExampleCase {
  static func family() -> Advice {
    var advice = submission("family-1", .a, Author(name: "Ms Leila Example", role: Coded("mother", code: "parent")))
    advice.items = [
      view("V1", "I like drawing maps of our street.", by: "child", named: "Amira"),
      view("V2", "We hope that Amira will read to her grandmother.", by: "parent", named: "Ms Leila Example"),
    ]
    return advice
  }

  static func school() -> Advice {
    let author = author("K. Marsh", "Headteacher", "headteacher", "Elm Primary School", nil, nil)
    var advice = submission("school-1", .b, author)
    advice.items = [
      AdviceItem("S1", area: .semh, .strength(Prose("Amira makes new pupils feel welcome."))),
      noNeeds("SZ1", .semh, "We observed Amira in class and at play and found no needs."),
      noNeeds("SZ2", .independence, "Amira dresses, eats and finds her way as other pupils do."),
    ]
    return advice
  }

  static func paediatrician() -> Advice {
    let author = author(
      "Dr A. Lowe", "Consultant community paediatrician", "paediatrician", "Example NHS Trust", "GMC", "9900472")
    var advice = submission("health-1", .c, author)
    advice.items = [
      noNeeds("HZ1", .health, "Amira was examined; sight, hearing and health are as they should be.")
    ]
    return advice
  }

  static func socialWorker() -> Advice {
    let author = author(
      "J. Hart", "Social worker", "social-worker", "Example Council, children’s social care", "SWE", "SW900127")
    var advice = submission("care-1", .e, author)
    advice.items = [noNeeds("CZ1", .socialCare, "Amira and her mother were visited; no needs were found.")]
    return advice
  }

  static func psychologist() -> Advice {
    let author = author(
      "Dr N. Reed", "Educational psychologist", "EP", "Example Council, educational psychology", "HCPC", "PYL900352")
    var advice = submission("ep-1", .d, author)
    var view = View(words: Prose("I want to read the names of the streets."), contributor: "child")
    view.contributorName = "Amira"
    view.mode = "quoted"
    view.gatheredBy = "educational psychologist"
    view.on = .day(day(2026, 3, 12))
    advice.items = [
      AdviceItem("V1", .view(view)),
      noNeeds("Z1", .communicationInteraction, "Amira’s spoken language was assessed and no needs were found."),
      noNeeds("Z2", .sensoryPhysical, "Amira was seen in class and at play, and no needs were found."),
      AdviceItem(need, area: .cognitionLearning, .need(readingNeed())),
      AdviceItem(outcome, area: .cognitionLearning, .outcome(readingOutcome())),
      AdviceItem(provision, area: .cognitionLearning, .provision(readingRow())),
    ]
    return advice
  }

  private static func readingNeed() -> Need {
    var need = Need(
      statement: Prose("Amira reads 35 of the 100 most common words and spells 20 of them."))
    need.impact = Prose("She cannot yet read the questions on a Year 4 worksheet by herself.")
    need.evidence = [Need.Evidence(words: Prose("A list of words read aloud on 12 March 2026."))]
    need.metBy = [provision]
    need.isPrimary = true
    return need
  }

  private static func readingOutcome() -> Outcome {
    var outcome = Outcome(
      statement: Prose("By July 2027 Amira reads aloud 80 of the 100 most common words without help."))
    outcome.measure = Prose("The words that she reads correctly from the list of 100.")
    outcome.baseline = Prose("35 words on 12 March 2026.")
    outcome.target = Prose("80 words.")
    outcome.byWhen = "July 2027"
    outcome.byWhenDate = .month(year: 2027, month: 7)
    var step = Outcome.Step(words: Prose("Amira reads 60 of the words."))
    step.byWhen = "December 2026"
    step.owner = "specialist teacher"
    outcome.steps = [step]
    var monitored = Outcome.Monitoring()
    monitored.how = "the list of words read aloud"
    monitored.by = "specialist teacher"
    monitored.every = "half term"
    outcome.monitored = monitored
    outcome.reviewWhen = "at the end of each term"
    outcome.needs = [need]
    outcome.provisions = [provision]
    outcome.term = "medium"
    return outcome
  }

  private static func readingRow() -> Provision {
    var row = Provision(
      what: Prose(
        "A specialist teacher with a level 5 dyslexia qualification will teach Amira individually to read the 100 "
          + "most common words for 30 minutes twice a week in term time (39 hours a year)."))
    row.section = .f
    row.type = "specialist-teaching"
    row.mode = "direct"
    row.needs = [need]
    row.outcomes = [outcome]
    row.deliveredBy = [Coded("specialist teacher", code: "specialist-teacher-SpLD")]
    row.qualifications = ["level 5 dyslexia qualification"]
    ExampleCase.say(&row, times: "2", "twice a week", minutes: 30, hours: "39")
    return row
  }

  /// Fills in what every row of sessions in a term needs: individual, weekly, reviewed, secured by the authority.
  static func say(_ row: inout Provision, times: String, _ often: String, minutes: Int, hours: String) {
    row.frequencies = [Provision.Frequency(words: often, times: times, per: "week")]
    row.sessionLengths = [Provision.SessionLength(words: "\(minutes) minutes", minutes: minutes)]
    var group = Provision.Group(words: "individually")
    group.kind = "individual"
    row.group = group
    var period = Provision.Period(words: "in term time, 39 weeks a year")
    period.kind = "term-time"
    period.weeks = 39
    row.period = period
    var total = Provision.Total(words: "\(hours) hours a year")
    total.hours = hours
    total.per = "year"
    row.totals = [total]
    row.start = .day(day(2026, 9, 7))
    var review = Provision.Review(words: "The specialist teacher and the SENCO look at the record each half term.")
    review.by = "specialist teacher"
    review.every = "half term"
    review.with = "SENCO"
    review.minutes = 30
    row.reviews = [review]
    row.responsibleBody = Coded("Example Council", code: "LA-education")
    row.arrangedBy = Coded("Elm Primary School", code: "school")
    row.fundedBy = Coded("Example Council", code: "LA-education")
  }

  // MARK: Parts of a submission

  /// Advice that came in time, is signed, and was given with the family's agreement.
  package static func submission(_ id: String, _ head: RegulationHead, _ author: Author) -> Advice {
    var advice = Advice(
      id: id, caseReference: reference, regulations: [head], child: child(), dated: day(2026, 3, 20),
      source: SourceFile(path: "advice/\(id).xml", sha256: id, byteCount: 1))
    advice.authors = [author]
    advice.requestedOn = day(2026, 2, 24)
    advice.dueOn = day(2026, 4, 7)
    advice.receivedOn = day(2026, 3, 27)
    if head != .a {
      var assessment = Assessment(on: .day(day(2026, 3, 12)))
      assessment.place = "school"
      assessment.minutes = 90
      advice.assessments = [assessment]
      var consent = Consent(givenBy: "Ms Leila Example")
      consent.on = day(2026, 2, 26)
      advice.consents = [consent]
    }
    var signature = Signature(by: author.name)
    signature.on = day(2026, 3, 20)
    advice.signatures = [signature]
    return advice
  }

  package static func author(
    _ name: String, _ role: String, _ code: String, _ organisation: String, _ regulator: String?, _ number: String?
  ) -> Author {
    var author = Author(name: name, role: Coded(role, code: code))
    author.organisation = organisation
    author.regulator = regulator
    author.registrationNumber = number
    return author
  }

  package static func noNeeds(_ id: String, _ area: Area, _ words: String) -> AdviceItem {
    var none = NoNeeds(words: Prose(words))
    none.assessedOn = .day(day(2026, 3, 12))
    return AdviceItem(id, area: area, .noNeeds(none))
  }

  private static func view(_ id: String, _ words: String, by contributor: String, named: String) -> AdviceItem {
    var view = View(words: Prose(words), contributor: contributor)
    view.contributorName = named
    view.mode = "quoted"
    view.topic = "interest"
    view.gatheredBy = "Ms Leila Example"
    view.on = .day(day(2026, 3, 10))
    return AdviceItem(id, .view(view))
  }
}
