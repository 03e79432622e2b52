import PlanModel

/// Compares two outcomes: later, or a lower target, is less.
enum OutcomeChanges {
  static func list(_ before: Outcome, _ after: Outcome, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "outcomes")
    let target = TargetWeight(rules: rules, before: before, after: after)
    fields.sized("statement", before.statement, after.statement, target, key: "outcomes.column.outcome")
    fields.prose("measure", before.measure, after.measure)
    fields.prose("baseline", before.baseline, after.baseline, isPromise: false)
    fields.sized("target", before.target, after.target, target)
    byWhen(before, after, &fields)
    fields.list("step", before.steps, after.steps, line: { step, _ in step.line }) { old, new in
      var inner = FieldChanges(rules, prefix: "outcomes")
      inner.prose("step", old.words, new.words)
      inner.words("by-when", old.byWhen, new.byWhen, isPromise: false)
      inner.words("owner", old.owner, new.owner)
      return inner.weight
    }
    fields.list(
      "monitored", [before.monitored].compactMap { $0 }, [after.monitored].compactMap { $0 },
      line: { monitoring, _ in monitoring.line }
    ) { old, new in
      var inner = FieldChanges(rules, prefix: "outcomes")
      inner.words("how", old.how, new.how)
      inner.words("by", old.by, new.by)
      inner.words("every", old.every, new.every)
      return inner.weight
    }
    fields.words("review-when", before.reviewWhen, after.reviewWhen)
    fields.words("aspiration", before.aspiration, after.aspiration, isPromise: false, presence: .isNeutral)
    fields.code("term", of: "OutcomeTerm", before.term, after.term)
    fields.code("theme", of: "AdulthoodTheme", before.theme, after.theme, key: "adulthood-theme")
    fields.date("achieved-on", before.achievedOn, after.achievedOn)
    return fields.changes
  }

  /// The words, and the date beside them, which the plan does not print.
  private static func byWhen(_ before: Outcome, _ after: Outcome, _ fields: inout FieldChanges) {
    func value(_ outcome: Outcome) -> ByWhen? {
      guard outcome.byWhen != nil || outcome.byWhenDate != nil else { return nil }
      return ByWhen(words: outcome.byWhen ?? "", date: outcome.byWhenDate)
    }
    let rules = fields.rules
    fields.list(
      "by-when", [value(before)].compactMap { $0 }, [value(after)].compactMap { $0 }, key: "outcomes.column.by-when",
      line: { value, other in
        let showsDate = value.words.isEmpty || value.words == other?.words
        return FieldValue.Line(
          Prose(value.words), showsDate ? value.date.map { [FieldValue.Detail("", .date($0.iso))] } ?? [] : [])
      },
      weigh: { old, new in
        guard let was = old.date, let isNow = new.date else {
          let words = WordWeight(rules: rules).weigh(Prose(old.words), Prose(new.words), isPromise: true)
          return old.date == new.date ? words : .different
        }
        guard was != isNow else {
          return WordWeight(rules: rules).weigh(Prose(old.words), Prose(new.words), isPromise: true, isMeasured: true)
        }
        return Weight(from: was, to: isNow, earlier: .sooner, later: .later)
      })
  }

  private struct ByWhen: Hashable {
    var words: String
    var date: PartialDate?
  }
}

/// Which way a number of an outcome points: 8 of 10 is more than 6 of 10, and two accidents a week are less than five.
struct TargetWeight {
  let rules: WeighingRules
  let before: Outcome
  let after: Outcome

  func weigh(_ old: Prose, _ new: Prose) -> Weight {
    let numbers = NumberInWords(rules)
    let isDown = pointsDown(old, numbers) || pointsDown(new, numbers)
    return numbers.weigh(
      old.plain, new.plain, less: isDown ? .higher : .lower, more: isDown ? .lower : .higher)
  }

  /// By its words, else by the number it starts from.
  private func pointsDown(_ words: Prose, _ numbers: NumberInWords) -> Bool {
    if let list = rules.words[.downward], !list.counts(in: PhraseList.words(words.plain)).isEmpty { return true }
    guard let start = before.baseline.map({ numbers.numbers($0.plain) }), start.count == 1, let first = start.first,
      let aim = numbers.numbers(words.plain).first, numbers.numbers(words.plain).count == 1
    else { return false }
    return aim < first
  }
}

extension FieldChanges {
  fileprivate mutating func sized(
    _ field: String, _ before: Prose?, _ after: Prose?, _ target: TargetWeight, key: String? = nil
  ) {
    list(
      field, [before].compactMap { $0 }.filter { !$0.isEmpty }, [after].compactMap { $0 }.filter { !$0.isEmpty },
      key: key, line: { words, _ in FieldValue.Line(words) }, weigh: target.weigh)
  }
}

extension Outcome.Step {
  fileprivate var line: FieldValue.Line {
    FieldValue.Line(words, texts([("", byWhen), ("", owner)]))
  }
}

extension Outcome.Monitoring {
  fileprivate var line: FieldValue.Line {
    FieldValue.Line(Prose(how), texts([("", by), ("", every)]))
  }
}
