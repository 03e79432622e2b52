import PlanModel
import XMLKit

/// Section I, as the case file gives it.
extension SectionWriter {
  func placements() -> [XMLElement] {
    guard showsPlacement else { return [] }
    let placements = plan.placements.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      let ranks = (first.rank ?? .max, second.rank ?? .max)
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.offset < right.offset
    }.map(\.element)
    let rows = placements.map { placement in
      PlanElement.make(
        "placement",
        [
          "when": moment(of: placement, among: placements), "name": placement.name, "type": placement.type,
          "type-words": placement.typeWords, "urn": placement.urn, "ukprn": placement.ukprn,
          "laestab": placement.laestab, "from": placement.from?.iso, "to": placement.to?.iso,
          "residential": PlanElement.yesNo(placement.isResidential), "share": placement.share,
          "parental-arrangement": PlanElement.yesNo(placement.isParentalArrangement),
        ])
    }
    let beside = placements.compactMap { PlanElement.prose("beside", $0.annex, ["name": $0.name]) }
    return rows + [PlanElement.prose("education-otherwise", plan.record.educationOtherwise)].compactMap { $0 } + beside
  }

  /// Whether it is the present placement or the one after a change: with one placement there is nothing to tell apart.
  private func moment(of placement: Placement, among all: [Placement]) -> String? {
    let isNext = { (other: Placement) in other.from.map { $0 > plan.date } ?? false }
    guard all.contains(where: isNext), !all.allSatisfy(isNext) else { return nil }
    return isNext(placement) ? "next" : "present"
  }
}
