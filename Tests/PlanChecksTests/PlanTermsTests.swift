import PlanModel
import TestSupport
import Testing

/// What age and stage ask of a plan, by the profile.
struct PlanTermsTests {
  @Test(arguments: zip([CivilDate](arrayLiteral: Make.date(2012, 9, 1), Make.date(2012, 8, 31)), [false, true]))
  func preparingForAdulthoodBeginsInYear9(_ born: CivilDate, _ begins: Bool) throws {
    let terms = try terms(born: born, on: Make.date(2026, 3, 1))
    #expect(terms.preparesForAdulthood == begins)
    #expect(terms.adulthoodSections == (begins ? [.e, .f] : []))
  }

  @Test func aYearOutOfCohortThatIsRecordedCountsOverTheAge() throws {
    var child = Make.child(born: Make.date(2012, 8, 31))
    child.yearGroup = YearGroup("Year 8")
    child.yearGroup?.isOutOfCohort = true
    let terms = PlanTerms(
      try Run.england(), record: Make.record(child: child), stage: .draft, on: Make.date(2026, 3, 1))
    #expect(!terms.preparesForAdulthood)
  }

  @Test func sectionH1LapsesOnThe18thBirthday() throws {
    let born = Make.date(2008, 3, 1)
    #expect(try terms(born: born, on: Make.date(2026, 2, 28)).lapsed.isEmpty)
    #expect(try terms(born: born, on: Make.date(2026, 3, 1)).lapsed == [.h1])
  }

  private func terms(born: CivilDate, on date: CivilDate) throws -> PlanTerms {
    PlanTerms(try Run.england(), record: Make.record(child: Make.child(born: born)), stage: .draft, on: date)
  }
}
