import PlanModel

extension CheckContext {
  /// Rows of section F in which one adult works with the child alone, that run in a usual week and are not said to be part
  /// of another, with their minutes in a week.
  var individualRows: [(row: ReadRow, minutes: Double)] {
    rowsToRead.compactMap { row in
      guard row.section == .f, row.isIndividual, row.entry.within.isEmpty, row.row.within.isEmpty, row.isDirect,
        let minutes = row.minutesPerWeek(profile.teachingYear), minutes > 0
      else { return nil }
      return (row, minutes)
    }
  }

  /// Minutes in the week of the setting: the authority's number for its kind; nil where a child lives in the place.
  var weekMinutes: Double? {
    if plan.record.placements.contains(where: { $0.isResidential == true }) { return nil }
    let types = Set(plan.record.child.settings.compactMap(\.type) + plan.record.placements.compactMap(\.type))
    var hundredths = [numbers.weekHundredths]
    if !types.isDisjoint(with: Self.colleges) { hundredths.append(numbers.collegeWeekHundredths) }
    if !types.isDisjoint(with: Self.nurseries) { hundredths.append(numbers.earlyYearsWeekHundredths) }
    // A child who changes from one to the other has the longer week before long.
    return hundredths.max().map { Double($0) / 100 * 60 }
  }

  private static let colleges: Set<String> = [
    "further-education", "sixth-form-college", "specialist-post-16", "section-41-post-16",
  ]
  private static let nurseries: Set<String> = ["early-years-provider", "maintained-nursery-school"]
}

extension ReadRow {
  /// Work with the child, as far as the row says otherwise: a consultation and training take no time of the child's.
  var isDirect: Bool { row.mode == nil || row.mode == "direct" || row.mode == "supervision" }
}
