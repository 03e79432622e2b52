package import PlanModel

extension ExampleCase {
  /// A child in Year 4 whose five advices give what the law wants, with one need, one outcome and one row that says
  /// everything. At this stage no rule has anything to say.
  package static var calm: ExampleCase {
    ExampleCase(
      record: record(),
      advices: [family(), school(), paediatrician(), socialWorker(), psychologist()], stage: .draft, date: today)
  }

  package static let today = day(2026, 4, 20)
  package static let reference = "AB-2026-0001"

  /// A day that exists; the earliest there is where it does not, so that a slip shows.
  package static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .earliest
  }

  package static func child() -> Child {
    var child = Child(legalForename: "Amira", surname: "Example", dateOfBirth: day(2017, 5, 14))
    child.sex = "F"
    child.pronouns = "she/her"
    child.firstLanguages = ["English"]
    child.communicationMethod = "Speech"
    child.lookedAfter = LookedAfter(now: false)
    var setting = EducationSetting(name: "Elm Primary School")
    setting.type = "maintained-school"
    setting.from = day(2021, 9, 6)
    child.settings = [setting]
    child.yearGroup = YearGroup("Year 4")
    return child
  }

  // MARK: The case file

  private static func record() -> CaseRecord {
    var record = CaseRecord(
      reference: reference, profile: "england-2014", child: child(),
      source: SourceFile(path: "case.xml", sha256: "case", byteCount: 1))
    record.stage = .draft
    record.authority = "Example Council"
    record.decisionMaker = DecisionMaker(who: "parent")
    record.contacts = [mother()]
    var officer = Officer(name: "R. Officer")
    officer.part = "coordinator"
    officer.role = "EHC co-ordinator"
    record.officers = [officer]
    record.commissioners = [body("NHS Example Integrated Care Board", "ICB")]
    record.senTypes = [SenType(code: "SPLD", rank: 1)]
    record.events = [
      event("request-received", day(2026, 1, 19)), event("decision-to-assess", day(2026, 2, 23)),
      event("decision-to-make-plan", day(2026, 4, 13)),
    ]
    record.adviceRequests = [
      request(.a, "Ms Leila Example", "parent", "family-1"),
      request(.b, "Headteacher", "headteacher", "school-1"),
      request(.c, "Community paediatrics", "paediatrician", "health-1"),
      request(.d, "Educational psychology", "EP", "ep-1"),
      request(.e, "Children’s social care", "social-worker", "care-1"),
    ]
    record.sectionNotes = [
      note(.g, "not-required", "The paediatrician found no needs on 12 March 2026."),
      note(.h1, "not-required", "The social worker found no needs on 12 March 2026."),
      note(.h2, "not-required", "The social worker found no needs on 12 March 2026."),
      note(.j, "none-requested", "The family was told of personal budgets on 13 April 2026 and asked for none."),
    ]
    record.personalBudget = PersonalBudget(isRequested: false)
    return record
  }

  private static func mother() -> Contact {
    var contact = Contact(name: "Ms Leila Example")
    contact.relationship = "mother"
    contact.hasParentalResponsibility = true
    contact.livesWith = true
    contact.receivesPlan = true
    return contact
  }

  private static func event(_ kind: String, _ on: CivilDate) -> CaseEvent { CaseEvent(kind: kind, on: on) }

  private static func note(_ section: Section, _ reason: String, _ words: String) -> SectionNote {
    SectionNote(section: section, reason: reason, words: Prose(words))
  }

  package static func body(_ name: String, _ kind: String) -> Coded {
    var body = Coded(name)
    body.body = kind
    return body
  }

  /// A request for advice that was answered in time.
  package static func request(_ head: RegulationHead, _ from: String, _ role: String, _ submission: String)
    -> AdviceRequest
  {
    var request = AdviceRequest(regulation: head, from: from)
    request.role = role
    request.requestedOn = day(2026, 2, 24)
    request.dueOn = day(2026, 4, 7)
    request.receivedOn = day(2026, 3, 27)
    request.status = "received"
    request.submission = submission
    return request
  }
}
