package import Findings
import PlanModel

/// A year group that the date of birth does not make, and nothing says that the child is taught out of cohort.
package struct YearGroupDoesNotFit: Rule {
  package let about = RuleDescription(
    "year-group-does-not-fit", .dates, .warning, runs: .adviceAndPlans,
    finds:
      "A year group in the case file, or in the heading of a submission, other than the one the date of birth makes in"
      + " that school year.",
    spares: "A child recorded as taught out of cohort; from July to September the year just ended and the one to come;"
      + " years that have no number, such as Nursery.",
    why: "Age on 31 August makes the year group. A difference is a slip, or a fact that the plan must state.",
    remedy: "Correct the year group, or record that the child is taught out of cohort.",
    basis: "DfE, SEN2 guide; good practice",
    examples: [
      .fires("The case file has a year group three years above the one of the date of birth.") {
        let year = DateOfBirth($0.record.child.dateOfBirth).age(on: $0.date) ?? 8
        $0.record.child.yearGroup = YearGroup("Year \(year)")
      },
      .calm("The same, recorded as taught out of cohort.") {
        let year = DateOfBirth($0.record.child.dateOfBirth).age(on: $0.date) ?? 8
        var group = YearGroup("Year \(year)")
        group.isOutOfCohort = true
        $0.record.child.yearGroup = group
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let record = context.plan.record
    let isOutOfCohort = record.child.yearGroup?.isOutOfCohort == true
    if isOutOfCohort { return [] }
    var findings: [Finding] = []
    if let years = mismatch(record.child, record.child.yearGroup, on: context.plan.date) {
      findings.append(finding("The case file says \(years)", at: context.casePlace(field: "year-group")))
    }
    for (label, advice) in context.annexed where advice.child.yearGroup?.isOutOfCohort != true {
      if let years = mismatch(record.child, advice.child.yearGroup, on: advice.dated) {
        findings.append(
          finding(
            "\(context.name(advice, label)) says \(years)", at: context.place(of: advice, label, field: "year-group")))
      }
    }
    return findings
  }

  /// Months in which one school year ends and the next begins.
  private static let summer = 7...9

  private func mismatch(_ child: Child, _ group: YearGroup?, on day: CivilDate) -> String? {
    guard let group, let stated = number(group.words), let year = SchoolYear(containing: day) else { return nil }
    let birth = DateOfBirth(child.dateOfBirth)
    guard let own = birth.curriculumYear(in: year) else { return nil }
    var right = [own.number]
    if YearGroupDoesNotFit.summer.contains(day.month) { right += [own.number - 1, own.number + 1] }
    return right.contains(stated)
      ? nil : "\(CurriculumYear(stated).displayed()), and the date of birth makes \(own.displayed())"
  }

  /// "Year 4" or "Reception"; a word without one number says nothing that could be compared.
  private func number(_ words: String) -> Int? {
    let read = WordList.words(in: words)
    if read.first == "reception" { return 0 }
    guard let place = read.firstIndex(where: { ["year", "yr", "y"].contains($0) }), place + 1 < read.count else {
      return nil
    }
    let number = Int(read[place + 1].prefix(2))
    return number.flatMap { (0...14).contains($0) ? $0 : nil }
  }
}
