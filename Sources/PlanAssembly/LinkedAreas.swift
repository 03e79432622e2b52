import PlanModel

/// The area of a row or outcome whose author named none: that of the needs it is for.
///
/// A row for needs of education and of health is educational: what educates or trains belongs in section F whoever
/// gives it (CFA 2014 s.21(5)).
struct LinkedAreas {
  private let areaOfNeed: [String: Area]

  init(_ advice: Advice) {
    let needs = advice.items.filter { $0.kind == .need }.compactMap { need in need.area.map { (need.id, $0) } }
    areaOfNeed = Dictionary(needs, uniquingKeysWith: { first, _ in first })
  }

  func completed(_ item: AdviceItem) -> AdviceItem {
    guard item.area == nil, item.kind == .provision || item.kind == .outcome else { return item }
    let areas = item.needs.compactMap { areaOfNeed[$0] }
    var item = item
    item.area = areas.first { $0 != .health && $0 != .socialCare } ?? areas.first
    return item
  }
}
