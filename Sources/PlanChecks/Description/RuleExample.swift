package import PlanModel

/// One example of a rule: a calm case with one thing changed. It stands in the manual, and it is run as a test, by itself
/// and inside a longer plan.
///
/// In words that a rule reads, the place that the finding must name stands between ‹ and ›.
package struct RuleExample: Sendable {
  /// Whether the rule speaks.
  package let fires: Bool
  /// The example as the manual shows it: the sentence with its marks, or what is the case.
  package let says: String
  /// The label, submission or section that the finding must name, such as "F1"; nil where any will do.
  package let at: String?
  package let change: @Sendable (inout ExampleCase) -> Void

  package static func fires(
    _ says: String, at place: String? = nil, _ change: @escaping @Sendable (inout ExampleCase) -> Void
  ) -> RuleExample {
    RuleExample(fires: true, says: says, at: place, change: change)
  }

  package static func calm(
    _ says: String, _ change: @escaping @Sendable (inout ExampleCase) -> Void
  ) -> RuleExample {
    RuleExample(fires: false, says: says, at: nil, change: change)
  }

  /// A row of provision that says this and nothing more; fields are filled by `row`.
  package static func fires(
    provision says: String, in section: Section = .f, _ row: @escaping @Sendable (inout Provision) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(fires: true, says: says, at: nil) { $0.add(provision: unmarked(says), in: section, row) }
  }

  package static func calm(
    provision says: String, in section: Section = .f, _ row: @escaping @Sendable (inout Provision) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(fires: false, says: says, at: nil) { $0.add(provision: unmarked(says), in: section, row) }
  }

  package static func fires(
    outcome says: String, _ change: @escaping @Sendable (inout Outcome) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(fires: true, says: says, at: nil) { $0.add(outcome: unmarked(says), change) }
  }

  package static func calm(
    outcome says: String, _ change: @escaping @Sendable (inout Outcome) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(fires: false, says: says, at: nil) { $0.add(outcome: unmarked(says), change) }
  }

  package static func fires(
    need says: String, area: Area = .cognitionLearning, _ change: @escaping @Sendable (inout Need) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(fires: true, says: says, at: nil) { $0.add(need: unmarked(says), area: area, change) }
  }

  package static func calm(
    need says: String, area: Area = .cognitionLearning, _ change: @escaping @Sendable (inout Need) -> Void = { _ in }
  ) -> RuleExample {
    RuleExample(fires: false, says: says, at: nil) { $0.add(need: unmarked(says), area: area, change) }
  }

  /// The marked words, as ranges of Unicode scalars in the text without its marks.
  package var marked: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (offset, start) = (0, 0)
    for scalar in says.unicodeScalars {
      switch scalar {
      case "‹": start = offset
      case "›": ranges.append(start..<offset)
      default: offset += 1
      }
    }
    return ranges
  }

  package static func unmarked(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "‹" && $0 != "›" }))
  }
}
