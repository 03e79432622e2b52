extension DateOfBirth {
  /// The year group of the child's own cohort: age on 31 August before the school year, less 4 (DfE, SEN2 guide).
  ///
  /// `nil` for a child not yet born on that day.
  package func curriculumYear(in schoolYear: SchoolYear) -> CurriculumYear? {
    age(on: schoolYear.ageReferenceDay).map { CurriculumYear($0 - 4) }
  }

  /// The last day of compulsory school age: the last Friday in June of the school year of the 16th birthday
  /// (Education Act 1996 s.8(3); Education (School Leaving Date) Order 1997).
  ///
  /// For a summer birthday it comes before the birthday. `nil` only at the ends of the calendar.
  package var compulsorySchoolAgeEnds: CivilDate? {
    birthday(16).flatMap { SchoolYear(containing: $0) }.flatMap(\.leavingDate)
  }

  /// Whether this is a young person: over compulsory school age and under 25 (CFA 2014 s.83(2)).
  ///
  /// Compulsory school age ends at the end of its last day, so the day after is the first as a young person. From then
  /// decisions are theirs and not the parent's, subject to mental capacity, which no date can tell.
  package func isYoungPerson(on day: CivilDate) -> Bool {
    guard let lastDay = compulsorySchoolAgeEnds, let twentyFive = birthday(25) else { return false }
    return day > lastDay && day < twentyFive
  }

  /// The last day of the academic year in which they turn 25, to which a plan may be continued (CFA 2014 s.46).
  ///
  /// The day on which the academic year ends is law that may differ by setting (reg 46 SEND Regs 2014), so it comes from
  /// the profile; for a college it is 31 July.
  package func endOfAcademicYearTurning25(yearEnds: MonthDay) -> CivilDate? {
    birthday(25).flatMap(yearEnds.first(onOrAfter:))
  }
}
