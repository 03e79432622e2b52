import PlanModel
import Testing

struct DateOfBirthTests {
  func born(_ iso: String) throws -> DateOfBirth { DateOfBirth(try calendarDay(iso)) }

  @Test func aYearOfAgeIsCompleteOnTheBirthday() throws {
    let child = try born("2012-05-15")
    #expect(child.age(on: try calendarDay("2026-05-14")) == 13)
    #expect(child.age(on: try calendarDay("2026-05-15")) == 14)
    #expect(child.age(on: try calendarDay("2012-05-15")) == 0)
    #expect(child.age(on: try calendarDay("2012-05-14")) == nil)
  }

  @Test func someoneBornOnALeapDayIsOlderOnTheFirstOfMarch() throws {
    let child = try born("2008-02-29")
    #expect(child.age(on: try calendarDay("2026-02-28")) == 17)
    #expect(child.age(on: try calendarDay("2026-03-01")) == 18)
    #expect(child.eighteenthBirthday?.iso == "2026-03-01")
    #expect(child.birthday(16)?.iso == "2024-02-29")
    #expect(child.birthday(-1) == nil)
    #expect(child.birthday(Int.max) == nil)
  }

  @Test(arguments: [
    ("2012-08-31", 10), ("2012-09-01", 9), ("2021-09-01", 0), ("2022-08-31", 0), ("2022-09-01", -1), ("2021-08-31", 1),
  ])
  func theYearGroupInAutumn2026ChangesWithTheFirstOfSeptember(_ birth: String, _ year: Int) throws {
    let autumn = try #require(SchoolYear("2026/27"))
    #expect(try born(birth).curriculumYear(in: autumn) == CurriculumYear(year))
  }

  @Test func aChildNotYetBornHasNoYearGroup() throws {
    let autumn = try #require(SchoolYear("2026/27"))
    #expect(try born("2026-09-01").curriculumYear(in: autumn) == nil)
  }

  @Test func yearGroupsAreCalledAsSchoolsCallThem() {
    #expect(
      [-2, -1, 0, 1, 13].map { CurriculumYear($0).displayed() } == [
        "Nursery", "Nursery", "Reception", "Year 1", "Year 13",
      ])
    #expect(CurriculumYear.reception < CurriculumYear(1))
  }

  @Test(arguments: [
    ("2009-09-01", "2026-06-26"), ("2010-08-31", "2026-06-26"), ("2010-09-01", "2027-06-25"),
    ("2011-08-31", "2027-06-25"),
  ])
  func compulsorySchoolAgeEndsOnTheLastFridayInJune(_ birth: String, _ end: String) throws {
    #expect(try born(birth).compulsorySchoolAgeEnds?.iso == end)
  }

  @Test func aYoungPersonIsOverCompulsorySchoolAgeAndUnderTwentyFive() throws {
    let person = try born("2010-08-31")
    #expect(!person.isYoungPerson(on: try calendarDay("2026-06-26")))
    #expect(person.isYoungPerson(on: try calendarDay("2026-06-27")))
    #expect(person.isYoungPerson(on: try calendarDay("2035-08-30")))
    #expect(!person.isYoungPerson(on: try calendarDay("2035-08-31")))
  }

  @Test(arguments: [("2001-08-01", "2027-07-31"), ("2002-07-31", "2027-07-31"), ("2002-08-01", "2028-07-31")])
  func theOuterLimitIsTheEndOfTheAcademicYearOfThe25thBirthday(_ birth: String, _ end: String) throws {
    let july = try #require(MonthDay(iso: "--07-31"))
    #expect(try born(birth).endOfAcademicYearTurning25(yearEnds: july)?.iso == end)
  }

  @Test func theEndsOfTheCalendarGiveNoDateAndDoNotTrap() {
    let last = DateOfBirth(CivilDate.latest)
    #expect(last.compulsorySchoolAgeEnds == nil)
    #expect(!last.isYoungPerson(on: CivilDate.latest))
  }
}
