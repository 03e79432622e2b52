import PlanModel

/// What comparing one field came to.
struct Weight: Equatable {
  var reasons: [Reason] = []
  /// Something is said otherwise, and no rule tells whether it is more or less.
  var isDifferent = false

  static let wording = Weight()
  static let different = Weight(isDifferent: true)

  init(reasons: [Reason], isDifferent: Bool = false) {
    self.reasons = reasons
    self.isDifferent = isDifferent
  }

  init(_ reasons: Reason..., isDifferent: Bool = false) {
    self.reasons = reasons
    self.isDifferent = isDifferent
  }

  /// By what a comparison of two values gives: nothing when they are the same.
  init(isLess: Bool, less: Reason, isMore: Bool, more: Reason) {
    if isLess { reasons = [less] }
    if isMore { reasons.append(more) }
  }

  mutating func add(_ other: Weight) {
    for reason in other.reasons where !reasons.contains(reason) { reasons.append(reason) }
    isDifferent = isDifferent || other.isDifferent
  }

  var effect: FieldChange.Effect {
    let directions = Set(reasons.map(\.direction))
    if directions.isSuperset(of: [.less, .more]) { return .both }
    if directions.contains(.less) { return .less }
    if directions.contains(.more) { return .more }
    return isDifferent || directions.contains(.unclear) ? .different : .wording
  }
}
