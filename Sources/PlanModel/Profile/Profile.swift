/// The law of one country from one day on, as data. A plan records the profile it was made under.
package struct Profile: Sendable, Hashable {
  /// Such as "england-2014".
  package var id: String
  package var title: String
  package var jurisdiction: String
  package var effectiveFrom: CivilDate
  /// Last day on which a new plan may be made under it; nil while it is the law.
  package var effectiveTo: CivilDate?
  /// Acts, Regulations and guidance that it states.
  package var acts: [String] = []
  /// In the order of their letters.
  package var sections: [SectionRule] = []
  package var adviceHeads: [AdviceHeadRule] = []
  package var placing = Placing()
  package var stages: [Stage: StageRule] = [:]
  package var events: [EventSource] = []
  package var deadlines: [StatutoryDeadline] = []
  package var exemptions: [ExemptionSet] = []
  package var workingDays: WorkingDays
  package var academicYearEnds: MonthDay
  /// National curriculum year from which preparing for adulthood must be part of a plan.
  package var adulthoodYearGroup: Int
  /// Sections that then open with a list by theme of adult life.
  package var adulthoodSections: [Section] = []
  package var ages: AgeRules
  package var teachingYear: TeachingYear
  package var draftMargin = DraftMargin()
  /// What findings mean for issuing a plan where it is not the rule, by the id of the finding.
  package var issueChecks: [String: IssueCheck] = [:]
  /// Severities that differ from those of the program, by the id of the finding.
  package var severities: [String: FindingLevel] = [:]

  package init(
    id: String, title: String, jurisdiction: String, effectiveFrom: CivilDate, workingDays: WorkingDays,
    academicYearEnds: MonthDay, adulthoodYearGroup: Int, ages: AgeRules, teachingYear: TeachingYear
  ) {
    self.id = id
    self.title = title
    self.jurisdiction = jurisdiction
    self.effectiveFrom = effectiveFrom
    self.workingDays = workingDays
    self.academicYearEnds = academicYearEnds
    self.adulthoodYearGroup = adulthoodYearGroup
    self.ages = ages
    self.teachingYear = teachingYear
  }

  package func section(_ letter: Section) -> SectionRule? { sections.first { $0.section == letter } }

  package func adviceHead(_ head: RegulationHead) -> AdviceHeadRule? { adviceHeads.first { $0.head == head } }

  package func deadline(_ id: String) -> StatutoryDeadline? { deadlines.first { $0.rule.id == id } }

  /// Whether a plan may be made under it on a day.
  package func isInForce(on date: CivilDate) -> Bool {
    date >= effectiveFrom && (effectiveTo.map { date <= $0 } ?? true)
  }
}
