import PlanModel

/// What an entry's change is called, by what became of its fields.
enum ChangeKind {
  /// Nil where nothing changed.
  static func of(
    _ fields: [FieldChange], isMoved: Bool
  ) -> (kind: PlanChange.Kind, also: [PlanChange.Kind])? {
    let content = content(fields)
    guard isMoved else { return content.map { ($0, []) } }
    switch content {
    case nil: return (.moved, [])
    case .reworded?: return (.moved, [.reworded])
    case .relinked?: return (.moved, [.relinked])
    case let kind?: return (kind, [.moved])
    }
  }

  /// Time in a year that numbers give exactly decides over the fields it is worked out of: half an hour twice is not
  /// less than an hour once.
  private static func content(_ fields: [FieldChange]) -> PlanChange.Kind? {
    let isDecided = fields.contains { $0.field == ProvisionChanges.amount }
    let effects = fields.filter { !(isDecided && ProvisionChanges.partsOfAmount.contains($0.field)) }
      .compactMap(\.effect)
    let isLess = effects.contains { $0 == .less || $0 == .both }
    let isMore = effects.contains { $0 == .more || $0 == .both }
    if isLess, isMore { return .mixed }
    if isLess { return .weakened }
    if isMore { return .strengthened }
    if effects.contains(.different) { return .changed }
    if effects.contains(.wording) { return .reworded }
    return effects.contains(.links) ? .relinked : nil
  }
}
