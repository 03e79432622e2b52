import PlanModel
import TestSupport
import Testing

/// What a plan shows at each stage: dates, section I, section J, the age of the child, agreement of health provision.
struct WholePlanTests {
  @Test("A payment names labels of the plan and its sum, and totals stand by who pays", arguments: Rendering.formats)
  func payments(_ format: String) throws {
    var record = Make.record()
    record.personalBudget = PersonalBudget(isRequested: true)
    record.personalBudget?.answer = "agreed"
    record.personalBudget?.payments = [
      payment("PB1", "2394.00", body: "LA-education"), payment("PB2", "1100.00", body: "ICB"),
    ]
    let words = try words(record, format: format)
    for text in [
      "£2,394.00", "£1,100.00", "£3,494.00", "direct payment", "18 January 2027", "sub-1/P9 (not in this plan)",
    ] {
      #expect(words.contains(text), "\(text)")
    }
    #expect(!words.contains("sub-1/P1"))
  }

  @Test("No request, and a request that was not agreed, are said in terms")
  func answers() throws {
    #expect(try words(Make.record()).contains("No request for a personal budget is on record."))
    var record = Make.record()
    record.personalBudget = PersonalBudget(isRequested: true)
    record.personalBudget?.answer = "not-agreed"
    record.personalBudget?.reason = "It is a block contract."
    let words = try words(record)
    #expect(words.contains("not agreed"))
    #expect(words.contains("Reason: It is a block contract."))
  }

  @Test("Section I says until when the one placement runs and what follows, and keeps other words out")
  func placements() throws {
    var now = Placement()
    now.name = "Elm Primary"
    now.type = "maintained-school"
    now.to = Make.date(2026, 8, 31)
    now.annex = Prose("The parents drive her.")
    var next = Placement()
    next.type = "special"
    next.from = Make.date(2026, 9, 1)
    next.isResidential = true
    next.isParentalArrangement = true
    var record = Make.record()
    record.placements = [next, now]
    let words = try words(record, stage: .final)
    for text in [
      "Present placement, until 31 August 2026", "Next placement, from 1 September 2026", "No particular school",
      "residential", "section 42(5)", "They are not part of section I. Elm Primary: The parents drive her.",
    ] { #expect(words.contains(text), "\(text)") }
  }

  @Test("Education outside school is explained by the law and the authority's reason")
  func otherwise() throws {
    var record = Make.record()
    record.educationOtherwise = Prose("No school would be right at present.")
    let words = try words(record, stage: .final)
    #expect(words.contains("section 61"))
    #expect(words.contains("No school would be right at present."))
  }

  @Test("A final plan shows when it was made, its review and its signature")
  func finalDates() throws {
    var record = Make.record()
    record.events = [CaseEvent(kind: "final-issued", on: Make.date(2026, 4, 15))]
    record.signature = Signature(by: "J. Patel")
    record.signature?.role = "SEND manager"
    record.signature?.on = Make.date(2026, 4, 15)
    let words = try words(record, stage: .final)
    for text in ["FINAL PLAN", "Plan made on: 15 April 2026", "To be reviewed by: 14 April 2027", "J. Patel"] {
      #expect(words.contains(text), "\(text)")
    }
  }

  @Test("A final plan that nobody has signed says so; a draft has no place for a signature")
  func unsigned() throws {
    #expect(try words(Make.record(), stage: .final).contains("nobody has signed yet"))
    #expect(try !words(Make.record()).contains("Signed for the local authority"))
  }

  @Test("A plan that moved says who made it, when, and since when it is ours")
  func transferred() throws {
    var record = Make.record()
    record.transferredIn = TransferredIn(from: "Northmere County Council", on: Make.date(2026, 3, 1))
    record.transferredIn?.firstMadeOn = Make.date(2025, 9, 1)
    let words = try words(record, stage: .transferredIn)
    #expect(words.contains("Looked after by us from: 1 March 2026"))
    #expect(words.contains("First made by: Northmere County Council, 1 September 2025"))
  }

  @Test("A young person who decides is the first contact, and the parents are counted after")
  func youngPerson() throws {
    var record = Make.record(child: Make.child("Keziah", "Bramhall", born: Make.date(2009, 4, 23)))
    record.decisionMaker = DecisionMaker(who: "young-person")
    record.contacts = [Contact(name: "Ms Dawn Bramhall"), Contact(name: "Miss Keziah Bramhall")]
    let words = try words(record)
    let own = try #require(words.firstRange(of: "How to reach the young person Name: Miss Keziah Bramhall"))
    let parent = try #require(words.firstRange(of: "Parent or carer 1 Name: Ms Dawn Bramhall"))
    #expect(own.upperBound <= parent.lowerBound)
    #expect(words.contains("who makes the decisions about it"))
  }

  @Test("From Year 9 sections E and F open with the themes of adult life; before, they do not")
  func adulthood() throws {
    let older = Make.record(child: Make.child(born: Make.date(2011, 7, 3)))
    let words = try words(older)
    #expect(words.contains("Which outcomes are about adult life."))
    #expect(words.contains("Employment: nothing is stated yet"))
    #expect(try !self.words(Make.record()).contains("Which outcomes are about adult life."))
  }

  @Test("For a detained person the plan says what there is on release")
  func custody() throws {
    var record = Make.record()
    record.custody = Custody(from: Make.date(2026, 1, 5))
    record.custody?.release = Make.date(2026, 9, 1)
    let detained = try words(record)
    #expect(detained.contains("expected release 1 September 2026"))
    #expect(detained.ranges(of: "on release from detention").count == 8)
    record.custody?.release = Make.date(2026, 4, 1)
    #expect(try !words(record).contains("on release from detention"))
  }

  @Test("The commissioner's answer stands in the row; a refused row is not in a final plan")
  func health() throws {
    var record = Make.record()
    var refused = HealthAgreement(submission: "sub-1", item: "P1", agreed: "no")
    refused.by = "M. Cole"
    refused.isDisputed = true
    record.healthAgreements = [refused]
    let row = Make.provision("P1", "Hydrotherapy in warm water.", area: .health, section: .g, needs: ["N1"])
    let draft = try words(record, [row])
    #expect(draft.contains("Hydrotherapy in warm water."))
    #expect(draft.contains("not agreed (M. Cole); in dispute"))
    let final = try Rendering.html(try plan(record, [row], stage: .final), showsPlacement: true).text
    let sections = try #require(final.firstRange(of: "id=\"annex_K1\"")).lowerBound
    #expect(!final[..<sections].contains("Hydrotherapy in warm water."))
  }

  @Test("Section H1 of a plan for somebody of 18 says whom it is for")
  func adult() throws {
    let record = Make.record(child: Make.child(born: Make.date(2008, 1, 1)))
    #expect(try words(record).contains("This section is for people under 18."))
  }

  private func payment(_ id: String, _ amount: String, body: String) -> Payment {
    var payment = Payment(id: id)
    payment.provisions = "sub-1/P1 sub-1/P9"
    payment.needs = "sub-1/N1"
    payment.amount = amount
    payment.period = "year"
    payment.howHeld = "direct-payment"
    payment.fundedBy = body
    payment.start = Make.date(2027, 1, 18)
    return payment
  }

  private func plan(_ record: CaseRecord, _ items: [AdviceItem] = [], stage: Stage = .draft) throws -> Plan {
    let own = [Make.need("N1"), Make.outcome("O1", needs: ["N1"])] + (items.isEmpty ? [Make.provision("P1")] : items)
    return try PlanSource.plan(record, [Make.advice("sub-1", own, child: record.child)], stage: stage)
  }

  private func words(
    _ record: CaseRecord, _ items: [AdviceItem] = [], stage: Stage = .draft, format: String = "html"
  ) throws -> String {
    let source = try Rendering.source(
      try plan(record, items, stage: stage), showsPlacement: [.final, .transferredIn].contains(stage))
    return try Rendering.words(try Rendering.file(source, format), format)
  }
}
