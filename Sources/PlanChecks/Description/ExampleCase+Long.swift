import PlanModel

extension ExampleCase {
  /// The calm case with the work of three more advisers: 26 more items in which no rule finds anything.
  package static var long: ExampleCase {
    var example = calm
    let advisers = [Adviser.therapist, .occupational, .advisory].map(submission)
    example.advices.insert(contentsOf: advisers, at: example.advices.count - 1)
    for (advice, adviser) in zip(advisers, [Adviser.therapist, .occupational, .advisory]) {
      example.record.adviceRequests.append(request(.f, adviser.organisation, adviser.code, advice.id))
    }
    // What these advisers found is not denied by the others.
    for index in example.advices.indices {
      example.advices[index].items.removeAll { item in
        if case .noNeeds = item.content { return item.area != .health && item.area != .socialCare }
        return false
      }
    }
    example.advices[1].items.append(noNeeds("SZ3", .independence, "Amira finds her way about school as others do."))
    return example
  }

  /// One need with its outcome and its row.
  struct Strand {
    var area: Area
    var need: String
    var impact: String
    var outcome: String
    var measure: String
    var baseline: String
    var target: String
    var row: String
    var times: String
    var often: String
    var minutes: Int
    var hours: String
  }

  struct Adviser {
    var id: String
    var name: String
    var role: String
    var code: String
    var organisation: String
    var regulator: String?
    var number: String?
    var type: String
    var expertise: String
    var strength: String
    var strands: [Strand]
  }

  private static func submission(of adviser: Adviser) -> Advice {
    let writer = author(
      adviser.name, adviser.role, adviser.code, adviser.organisation, adviser.regulator, adviser.number)
    var advice = submission(adviser.id, .f, writer)
    let area = adviser.strands.first?.area
    advice.items = [AdviceItem("S1", area: area, .strength(Prose(adviser.strength)))]
    for (index, strand) in adviser.strands.enumerated() {
      advice.items += items(strand, index + 1, adviser)
    }
    return advice
  }

  private static func items(_ strand: Strand, _ number: Int, _ adviser: Adviser) -> [AdviceItem] {
    var need = Need(statement: Prose(strand.need))
    need.impact = Prose(strand.impact)
    need.evidence = [Need.Evidence(words: Prose("Seen in two lessons on 12 March 2026."))]
    need.metBy = ["P\(number)"]
    var outcome = Outcome(statement: Prose(strand.outcome))
    outcome.measure = Prose(strand.measure)
    outcome.baseline = Prose(strand.baseline)
    outcome.target = Prose(strand.target)
    outcome.byWhen = "July 2027"
    outcome.byWhenDate = .month(year: 2027, month: 7)
    outcome.term = "medium"
    var monitored = Outcome.Monitoring()
    monitored.how = strand.measure
    monitored.by = "SENCO"
    monitored.every = "half term"
    outcome.monitored = monitored
    outcome.reviewWhen = "at the end of each term"
    outcome.needs = ["N\(number)"]
    outcome.provisions = ["P\(number)"]
    return [
      AdviceItem("N\(number)", area: strand.area, .need(need)),
      AdviceItem("O\(number)", area: strand.area, .outcome(outcome)),
      AdviceItem("P\(number)", area: strand.area, .provision(row(strand, number, adviser))),
    ]
  }

  private static func row(_ strand: Strand, _ number: Int, _ adviser: Adviser) -> Provision {
    var row = Provision(what: Prose(strand.row))
    row.section = .f
    row.type = adviser.type
    row.mode = "direct"
    row.needs = ["N\(number)"]
    row.outcomes = ["O\(number)"]
    row.deliveredBy = [Coded(adviser.role, code: adviser.code)]
    row.qualifications = [adviser.expertise]
    say(&row, times: strand.times, strand.often, minutes: strand.minutes, hours: strand.hours)
    row.reviews[0].words = "The \(adviser.role) and the SENCO look at the record each half term."
    row.reviews[0].by = adviser.role
    var writing = Provision.TimeAmount(words: "1 hour a term for the written report")
    writing.hours = "1"
    writing.per = "term"
    row.reportWriting = [writing]
    return row
  }
}
