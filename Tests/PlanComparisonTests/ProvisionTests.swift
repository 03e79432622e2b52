import PlanModel
import TestSupport
import Testing

/// Rows of provision: less, more, both, or other words.
struct ProvisionTests {
  @Test("A row that is as it was is no change")
  func same() throws {
    #expect(try Comparing.row { _ in } == nil)
  }

  @Test("Half as often is less time in the year, to the minute")
  func lessOften() throws {
    let change = try #require(
      try Comparing.row { $0.frequencies = [Provision.Frequency(words: "once a week", times: "1", per: "week")] })
    #expect(change.kind == .weakened)
    #expect(change.reasons == [.lessTime, .fewerTimes])
    let amount = try #require(change.field("amount"))
    #expect(amount.before == FieldValue(.minutes(39 * 60)))
    #expect(amount.after == FieldValue(.minutes(39 * 30)))
  }

  @Test("Longer each time is more")
  func longer() throws {
    let change = try #require(
      try Comparing.row { $0.sessionLengths = [Provision.SessionLength(words: "45 minutes", minutes: 45)] })
    #expect(change.kind == .strengthened)
    #expect(change.reasons == [.moreTime, .longer])
  }

  @Test("The time in the year decides over how it is cut up")
  func amountDecides() throws {
    let change = try #require(
      try Comparing.row {
        $0.frequencies = [Provision.Frequency(words: "once a week", times: "1", per: "week")]
        $0.sessionLengths = [Provision.SessionLength(words: "40 minutes", minutes: 40)]
      })
    #expect(change.kind == .weakened)
    #expect(change.field("session-length")?.effect == .more)
  }

  @Test("The same time cut up otherwise is more of one thing and less of another")
  func sameTime() throws {
    let change = try #require(
      try Comparing.row {
        $0.frequencies = [Provision.Frequency(words: "once a week", times: "1", per: "week")]
        $0.sessionLengths = [Provision.SessionLength(words: "an hour", minutes: 60)]
      })
    #expect(change.kind == .mixed)
    #expect(change.reasons == [.fewerTimes, .longer])
    #expect(change.field("amount") == nil)
  }

  @Test("Twice a week and eight times in a month are weighed by the year, not by the words")
  func otherUnit() throws {
    let change = try #require(
      try Comparing.row { $0.frequencies = [Provision.Frequency(words: "6 times a month", times: "6", per: "month")] })
    // 78 times in 39 weeks of term; 72 times in 12 months.
    #expect(change.kind == .weakened)
    #expect(change.field("amount")?.after == FieldValue(.minutes(72 * 30)))
  }

  @Test("Fewer weeks are less time")
  func weeks() throws {
    let change = try #require(
      try Comparing.row {
        var period = Provision.Period(words: "for twelve weeks")
        (period.kind, period.weeks) = ("dates", 12)
        $0.period = period
      })
    #expect(change.kind == .weakened)
    #expect(change.field("amount")?.after == FieldValue(.minutes(12 * 60)))
  }

  @Test("Of a range of minutes the lower end is what is promised")
  func range() throws {
    let change = try #require(
      try Comparing.row {
        $0.sessionLengths = [Provision.SessionLength(words: "20 to 60 minutes", minutes: 20, toMinutes: 60)]
      })
    #expect(change.kind == .weakened)
    #expect(change.reasons == [.shorter])
  }

  @Test("Numbers that no machine holds are weighed one by one and stop nothing")
  func huge() throws {
    let change = try #require(
      try Comparing.row {
        $0.frequencies = [Provision.Frequency(words: "often", times: "999999999999.999999", per: "week")]
        $0.sessionLengths = [Provision.SessionLength(words: "long", minutes: .max)]
      })
    #expect(change.kind == .strengthened)
    #expect(change.field("amount") == nil)
  }

  @Test("Words in place of a number are less")
  func noNumber() throws {
    let change = try #require(try Comparing.row { $0.frequencies = [Provision.Frequency(words: "regularly")] })
    #expect(change.kind == .weakened)
    #expect(change.reasons == [.noLongerInNumbers])
  }

  /// A field that says less, and why it does.
  struct Weakening: Sendable {
    var reason: Reason
    var change: @Sendable (inout Provision) -> Void

    init(_ reason: Reason, _ change: @escaping @Sendable (inout Provision) -> Void) {
      self.reason = reason
      self.change = change
    }
  }

  static let weakenings: [Weakening] = [
    Weakening(.largerGroup, { row in row.group?.max = 8 }),
    Weakening(.largerGroup, { row in row.group?.kind = "class" }),
    Weakening(.lessQualified, { row in row.deliveredBy = [Coded("therapy assistant", code: "SaLT-assistant")] }),
    Weakening(.lessQualified, { row in row.qualifications = ["Level 2, with two days of training"] }),
    Weakening(.noLongerSaid, { row in row.qualifications = [] }), Weakening(.noLongerSaid, { row in row.reviews = [] }),
    Weakening(.noLongerSaid, { row in row.deliveredBy = [] }), Weakening(.noLongerSaid, { row in row.group = nil }),
    Weakening(.conditionAdded, { row in row.trigger = "when she asks" }),
    Weakening(.conditionAdded, { row in row.flexibility = Provision.Flexibility(limits: "The school may vary it.") }),
    Weakening(.conditionAdded, { row in row.end = PartialDate(iso: "2027-07") }),
    Weakening(.weakerWords, { row in row.what = Prose("Therapy in a quiet room, where the aims may be practised.") }),
    Weakening(
      .weakerWords, { row in row.what = Prose("Therapy in a quiet room, where the aims should be practised.") }),
    Weakening(
      .weakerWords,
      { row in row.what = Prose("Therapy in a quiet room where possible, where the aims will be practised.") }),
  ]

  @Test("Each field that weakens a row says why", arguments: weakenings)
  func weaker(_ weakening: Weakening) throws {
    let found = try #require(try Comparing.row(weakening.change))
    #expect(found.kind == .weakened)
    #expect(found.reasons == [weakening.reason])
    #expect(found.fields.map(\.effect) == [.less])
  }

  @Test("What weakens one way strengthens the other")
  func reverse() throws {
    var may = Comparing.row("The aims may be practised.")
    may.trigger = "when she asks"
    may.reviews = []
    var will = Comparing.row("The aims will be practised.")
    will.deliveredBy = may.deliveredBy
    let change = try #require(
      try Comparing.one(Comparing.entry("P1", .provision(may)), Comparing.entry("P1", .provision(will))))
    #expect(change.kind == .strengthened)
    #expect(Set(change.reasons) == [.strongerWords, .conditionRemoved, .nowSaid])
  }

  @Test("More time and a larger group is both")
  func both() throws {
    let change = try #require(
      try Comparing.row {
        $0.sessionLengths = [Provision.SessionLength(words: "an hour", minutes: 60)]
        $0.group?.max = 8
      })
    #expect(change.kind == .mixed)
  }

  @Test("Other words for the same promise are only other words")
  func reworded() throws {
    let change = try #require(
      try Comparing.row {
        $0.what = Prose("Therapy in a quiet room, where the goals will be practised.")
        $0.frequencies = [Provision.Frequency(words: "two times each week", times: "2", per: "week")]
      })
    #expect(change.kind == .reworded)
    #expect(change.fields.map(\.field) == ["what", "frequency"])
    #expect(change.fields.allSatisfy { $0.effect == .wording && $0.reasons.isEmpty })
  }

  @Test(
    "A sentence that came or went, or words that are nearly all different, are more than other words",
    arguments: [
      ("Therapy in a quiet room, where the aims will be practised. A second adult stays near.", Reason.wordsAdded),
      ("Therapy, where the aims will be practised.", .wordsRemoved), ("Riding each Friday.", .otherWords),
    ])
  func moreThanWords(_ what: String, _ reason: Reason) throws {
    let change = try #require(try Comparing.row { $0.what = Prose(what) })
    #expect(change.kind == .changed)
    #expect(change.reasons == [reason])
  }

  @Test("Capitals, dashes and quotation marks are other words at most")
  func typography() throws {
    let change = try #require(
      try Comparing.row { $0.what = Prose("THERAPY in a quiet room, where the aims will be practised.") })
    #expect(change.kind == .reworded)
  }

  @Test("May at the start of a name and Will in one are no binding words")
  func names() throws {
    let before = Comparing.row("With Sam, in June, she practises.")
    let after = Comparing.row("With Will, in May, she practises.")
    let change = try #require(
      try Comparing.one(Comparing.entry("P1", .provision(before)), Comparing.entry("P1", .provision(after))))
    #expect(change.kind == .reworded)
  }

  @Test(
    "What no rule can rank is called changed, never less or more",
    arguments: [
      { row in row.deliveredBy = [Coded("occupational therapist", code: "OT")] },
      { row in row.what = Prose("Therapy in a quiet room, where the aims will not be practised.") },
      { row in row.what = Prose("Therapy in a quiet room for 2 years, where the aims will be practised.") },
      { row in row.isInPersonalBudget = true },
    ] as [@Sendable (inout Provision) -> Void])
  func changed(_ change: @Sendable (inout Provision) -> Void) throws {
    #expect(try Comparing.row(change)?.kind == .changed)
  }

  @Test("The same words with another number show the number")
  func hiddenNumber() throws {
    let change = try #require(try Comparing.row { $0.frequencies[0].times = "1" })
    let field = try #require(change.field("frequency"))
    #expect(field.before != field.after)
    #expect(field.after?.lines.first?.details.map(\.value) == [.text("1"), .code("week", of: "Frequency")])
  }

  @Test("A health body that has agreed, or has said no")
  func agreement() throws {
    var waiting = Comparing.entry("P1", .provision(Comparing.row()), in: .g, label: "G1")
    waiting.marks = [.awaitsAgreement]
    var agreed = Comparing.entry("P1", .provision(Comparing.row()), in: .g, label: "G1")
    agreed.agreement = HealthAgreement(submission: "", item: "", agreed: "yes")
    #expect(try Comparing.one(waiting, agreed)?.reasons == [.nowAgreed])
    #expect(try Comparing.one(agreed, waiting)?.kind == .weakened)
    var refused = agreed
    refused.agreement?.isDisputed = true
    refused.marks = [.notAgreed]
    #expect(try Comparing.one(waiting, refused)?.reasons == [.noLongerAgreed])
  }
}
