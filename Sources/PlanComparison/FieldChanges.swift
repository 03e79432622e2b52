import PlanModel

/// Collects the fields of an item that differ, each weighed. Against an empty item it lists every field that is there.
struct FieldChanges {
  let rules: WeighingRules
  /// Of the keys of the words that name the fields.
  let prefix: String
  private(set) var changes: [FieldChange] = []

  init(_ rules: WeighingRules, prefix: String) {
    self.rules = rules
    self.prefix = prefix
  }

  /// What it means that something is said at all.
  enum Presence {
    /// Saying it promises more, such as a review.
    case isMore
    /// Saying it takes away from the promise, such as a condition.
    case isLess
    /// Neither.
    case isNeutral
  }

  mutating func add(
    _ field: String, _ before: FieldValue?, _ after: FieldValue?, _ effect: FieldChange.Effect,
    _ reasons: [Reason] = [],
    key: String? = nil
  ) {
    changes.append(
      FieldChange(
        field, key: key ?? prefix + "." + field, before: before, after: after, effect: effect, reasons: reasons))
  }

  mutating func add(
    _ field: String, _ before: FieldValue?, _ after: FieldValue?, _ weight: Weight, key: String? = nil
  ) {
    add(field, before, after, weight.effect, weight.reasons, key: key)
  }

  // MARK: words

  mutating func prose(
    _ field: String, _ before: Prose?, _ after: Prose?, key: String? = nil, isPromise: Bool = true,
    presence: Presence = .isMore
  ) {
    list(
      field, [before].compactMap { $0 }.filter { !$0.isEmpty }, [after].compactMap { $0 }.filter { !$0.isEmpty },
      key: key, presence: presence, line: { words, _ in FieldValue.Line(words) },
      weigh: { [rules] in WordWeight(rules: rules).weigh($0, $1, isPromise: isPromise) })
  }

  mutating func words(
    _ field: String, _ before: String?, _ after: String?, key: String? = nil, isPromise: Bool = true,
    presence: Presence = .isMore
  ) {
    prose(
      field, before.map { Prose($0) }, after.map { Prose($0) }, key: key, isPromise: isPromise, presence: presence)
  }

  mutating func words(_ field: String, _ before: [String], _ after: [String], key: String? = nil) {
    list(
      field, before.map { Prose($0) }, after.map { Prose($0) }, key: key, line: { words, _ in FieldValue.Line(words) },
      weigh: { [rules] in WordWeight(rules: rules).weigh($0, $1, isPromise: true) })
  }

  // MARK: codes, dates, yes and no

  mutating func code(
    _ field: String, of list: String, _ before: String?, _ after: String?, key: String? = nil,
    less: Reason? = nil, more: Reason? = nil, presence: Presence = .isNeutral
  ) {
    self.list(
      field, [before].compactMap { $0 }, [after].compactMap { $0 }, key: key, presence: presence,
      line: { code, _ in FieldValue.Line(.code(code, of: list)) },
      weigh: { [rules] in Weight(code: $1, against: $0, in: list, rules, less: less, more: more) })
  }

  mutating func yesNo(
    _ field: String, _ before: Bool?, _ after: Bool?, key: String? = nil, presence: Presence = .isNeutral
  ) {
    list(
      field, [before].compactMap { $0 }, [after].compactMap { $0 }, key: key, presence: presence,
      line: { value, _ in FieldValue.Line(.yesNo(value)) },
      weigh: { _, _ in .different })
  }

  mutating func date(
    _ field: String, _ before: PartialDate?, _ after: PartialDate?, key: String? = nil, earlier: Reason? = nil,
    later: Reason? = nil, presence: Presence = .isNeutral
  ) {
    list(
      field, [before].compactMap { $0 }, [after].compactMap { $0 }, key: key, presence: presence,
      line: { date, _ in FieldValue.Line(.date(date.iso)) },
      weigh: { Weight(from: $0, to: $1, earlier: earlier, later: later) })
  }

  mutating func date(_ field: String, _ before: CivilDate?, _ after: CivilDate?, key: String? = nil) {
    date(field, before.map { .day($0) }, after.map { .day($0) }, key: key)
  }

  // MARK: lists

  /// Several values of a field. What stands on both sides is left out of the weighing; the others face each other in
  /// their order.
  /// - Parameter line: how to show a value; the second is the one it faces, so that a difference that is not in the
  ///   words can be shown.
  mutating func list<Value: Hashable>(
    _ field: String, _ before: [Value], _ after: [Value], key: String? = nil, presence: Presence = .isMore,
    line: (Value, Value?) -> FieldValue.Line, weigh: (Value, Value) -> Weight
  ) {
    guard before != after else { return }
    let gone = before.subtracting(after)
    let come = after.subtracting(before)
    var weight = Weight()
    for (old, new) in zip(gone, come) { weight.add(weigh(old, new)) }
    if gone.count > come.count { weight.add(presence.weight(isNow: false, isRest: !after.isEmpty)) }
    if come.count > gone.count { weight.add(presence.weight(isNow: true, isRest: !before.isEmpty)) }
    func value(_ values: [Value], _ mine: [Value], _ others: [Value]) -> FieldValue? {
      guard !values.isEmpty else { return nil }
      return FieldValue(
        values.map { value in
          let place = mine.firstIndex(of: value)
          return line(value, place.flatMap { others.indices.contains($0) ? others[$0] : nil })
        })
    }
    add(field, value(before, gone, come), value(after, come, gone), weight, key: key)
  }
}

extension FieldChanges.Presence {
  /// - Parameters:
  ///   - isNow: whether it is said now and was not before.
  ///   - isRest: whether others of the same field are there on both sides.
  fileprivate func weight(isNow: Bool, isRest: Bool) -> Weight {
    switch (self, isNow) {
    case (.isMore, true): Weight(isRest ? .further : .nowSaid)
    case (.isMore, false): Weight(isRest ? .fewer : .noLongerSaid)
    case (.isLess, true): Weight(.conditionAdded)
    case (.isLess, false): Weight(.conditionRemoved)
    case (.isNeutral, _): .different
    }
  }
}

extension Weight {
  /// How a code weighs against the one before it.
  init(
    code after: String, against before: String, in list: String, _ rules: WeighingRules, less: Reason?, more: Reason?
  ) {
    if let less, let more, let order = rules.order(of: after, against: before, in: list) {
      self.init(isLess: order < 0, less: less, isMore: order > 0, more: more)
    } else {
      self = .different
    }
  }

  /// Dates of which only the month or year may be known: "2026" is neither before nor after May 2026.
  init(from before: PartialDate, to after: PartialDate, earlier: Reason?, later: Reason?) {
    guard let earlier, let later, let first = before.earliest, let last = before.latest else {
      self = .different
      return
    }
    if after.isCertainly(after: last) {
      self.init(later)
    } else if after.isCertainly(before: first) {
      self.init(earlier)
    } else {
      self = .different
    }
  }
}

extension Array where Element: Hashable {
  /// What is left when each element of the other is taken out once.
  func subtracting(_ other: [Element]) -> [Element] {
    var counts: [Element: Int] = [:]
    for element in other { counts[element, default: 0] += 1 }
    return filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
}
