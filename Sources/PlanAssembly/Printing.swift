import PlanModel

/// The order in which entries stand in the plan: section, area of need, and then as the advice gave them.
enum Printing {
  /// - Parameter entries: in the order of the advice, which is kept within a section and area.
  static func ordered(_ entries: [PlanEntry]) -> [PlanEntry] {
    entries.enumerated().sorted { left, right in
      if left.element.section != right.element.section { return left.element.section < right.element.section }
      let leftArea = rank(left.element.area)
      let rightArea = rank(right.element.area)
      return leftArea != rightArea ? leftArea < rightArea : left.offset < right.offset
    }.map(\.element)
  }

  /// Items whose area nobody stated come last.
  private static func rank(_ area: Area?) -> Int {
    area.flatMap { Area.allCases.firstIndex(of: $0) } ?? Area.allCases.count
  }
}
