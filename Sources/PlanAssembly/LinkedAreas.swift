import PlanModel

/// The area of a row or outcome whose author named none: that of the needs it is for.
///
/// A row for needs of education and of health is educational: what educates or trains belongs in section F whoever
/// gives it (CFA 2014 s.21(5)).
struct LinkedAreas {
  private let areaOfNeed: [String: Area]
  /// Areas of the needs that name the row themselves.
  private let areasMetBy: [String: [Area]]

  init(_ advice: Advice) {
    let needs = advice.items.filter { $0.kind == .need }.compactMap { need in need.area.map { (need.id, $0) } }
    areaOfNeed = Dictionary(needs, uniquingKeysWith: { first, _ in first })
    var met: [String: [Area]] = [:]
    for item in advice.items {
      guard case .need(let need) = item.content, let area = item.area else { continue }
      for row in need.metBy { met[row, default: []].append(area) }
    }
    areasMetBy = met
  }

  func completed(_ item: AdviceItem) -> AdviceItem {
    guard item.area == nil, item.kind == .provision || item.kind == .outcome else { return item }
    let areas = item.needs.compactMap { areaOfNeed[$0] } + (areasMetBy[item.id] ?? [])
    var item = item
    item.area = areas.first { $0 != .health && $0 != .socialCare } ?? areas.first
    return item
  }
}
