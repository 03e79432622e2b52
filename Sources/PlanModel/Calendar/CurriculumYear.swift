/// A national curriculum year group, as a number: Reception is 0, Year 1 is 1, nursery years are negative.
///
/// The number for a child taught with their own age group is their age on 31 August before the school year, less 4
/// (DfE, SEN2 guide). A child may be taught out of cohort: an actual year group that is recorded takes precedence,
/// and a difference is worth a question.
package struct CurriculumYear: Sendable, Hashable {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package static let reception = CurriculumYear(0)

  /// Year 10, Reception or Nursery. The words can be replaced by an authority's own.
  package func displayed(
    year: String = "Year", reception: String = "Reception", nursery: String = "Nursery"
  ) -> String {
    switch number {
    case ..<0: nursery
    case 0: reception
    default: "\(year) \(number)"
    }
  }
}

extension CurriculumYear: Comparable, CustomStringConvertible {
  package static func < (left: CurriculumYear, right: CurriculumYear) -> Bool { left.number < right.number }

  package var description: String { displayed() }
}
