package import PlanModel

/// The sample cases of the repository.
package enum Sample: String, Sendable, CaseIterable {
  case autism = "01-year-2-autism"
  case earlyYears = "02-early-years"
  case collegeDeaf = "03-college-deaf"
  case physicalAndHealth = "04-physical-and-health"
  case youngPersonDecides = "05-young-person-decides"
  case yearNine = "06-year-9-health-and-social-care"
  case disagreeing = "07-nine-that-disagree"
  case longText = "08-long-text"
  case amended = "09-amended-after-review"

  package var path: String { RepositoryFolder.samples + "/" + rawValue }

  /// The day its documents are made, as the sample's own file says.
  package func date() throws -> CivilDate {
    let text = try Disk.text(path + "/date").split(whereSeparator: \.isWhitespace).joined()
    guard let date = CivilDate(iso: text) else { throw TestFault("\(rawValue)/date holds no date") }
    return date
  }
}
