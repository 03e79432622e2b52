/// What the law and the stage ask of one plan on its day. The profile says it; here it is said of one child.
package struct PlanTerms: Sendable, Hashable {
  package var stage: StageRule?
  /// Whether the child is in the year from which preparing for adulthood is part of the plan.
  package var preparesForAdulthood = false
  /// Sections that then open with a list by theme of adult life.
  package var adulthoodSections: [Section] = []
  /// Sections that no longer apply at the child's age.
  package var lapsed: Set<Section> = []

  package init() {}
}

extension PlanTerms {
  package init(_ profile: Profile, record: CaseRecord, stage: Stage, on date: CivilDate) {
    self.stage = profile.stages[stage]
    preparesForAdulthood = profile.preparesForAdulthood(record.child, on: date)
    adulthoodSections = preparesForAdulthood ? profile.adulthoodSections : []
    if let age = DateOfBirth(record.child.dateOfBirth).age(on: date) {
      lapsed = Set(profile.sections.filter { $0.untilAge.map { age >= $0 } ?? false }.map(\.section))
    }
  }
}

extension Profile {
  /// The year the child is taught in, where that is recorded as another than their age group's; else by age.
  package func preparesForAdulthood(_ child: Child, on date: CivilDate) -> Bool {
    guard let year = child.curriculumYear(on: date) else { return false }
    return year.number >= adulthoodYearGroup
  }
}

extension Child {
  package func curriculumYear(on date: CivilDate) -> CurriculumYear? {
    if let yearGroup, yearGroup.isOutOfCohort {
      let numbers = yearGroup.words.split { !$0.isNumber }.compactMap { Int($0) }
      if numbers.count == 1, let number = numbers.first, (1...14).contains(number) { return CurriculumYear(number) }
    }
    return SchoolYear(containing: date).flatMap { DateOfBirth(dateOfBirth).curriculumYear(in: $0) }
  }
}

extension PlanEntry {
  /// Code of the theme of adult life that an outcome or a row serves.
  package var adulthoodTheme: String? {
    switch content {
    case .outcome(let outcome): outcome.theme
    case .provision(let row): row.theme
    default: nil
    }
  }
}
