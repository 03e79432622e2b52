import PlanModel

/// Compares items that describe and promise nothing: needs, views, strengths, facts, risks and what is asked for.
enum DescriptionChanges {
  static func need(_ before: Need, _ after: Need, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "needs")
    fields.prose("statement", before.statement, after.statement, key: "needs.column.need", isPromise: false)
    fields.prose("impact", before.impact, after.impact, isPromise: false)
    fields.list(
      "evidence", before.evidence.map(\.words), after.evidence.map(\.words),
      line: { words, _ in FieldValue.Line(words) }, weigh: plain(rules))
    fields.list(
      "measure", before.measures, after.measures, line: { measure, _ in measure.line },
      weigh: { old, new in
        var inner = FieldChanges(rules, prefix: "measure")
        inner.prose("measure", old.words, new.words, isPromise: false)
        inner.words("test", old.test, new.test, isPromise: false)
        inner.words("score", old.score, new.score, isPromise: false)
        inner.words("percentile", old.percentile, new.percentile, isPromise: false)
        inner.words("interval", old.interval, new.interval, isPromise: false)
        inner.date("on", old.on, new.on)
        return inner.weight
      })
    fields.yesNo("parent-reported", before.isParentReported ? true : nil, after.isParentReported ? true : nil)
    fields.yesNo("primary", before.isPrimary ? true : nil, after.isPrimary ? true : nil)
    return fields.changes
  }

  static func view(_ before: View, _ after: View, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "comparison.field")
    fields.prose("words", before.words, after.words, isPromise: false)
    fields.code("contributor", of: "Contributor", code(before.contributor), code(after.contributor))
    fields.words("contributor-name", before.contributorName, after.contributorName, isPromise: false)
    fields.code("mode", of: "ViewMode", before.mode, after.mode)
    fields.code("topic", of: "ViewTopic", before.topic, after.topic)
    fields.words("gathered-by", before.gatheredBy, after.gatheredBy, isPromise: false, presence: .isNeutral)
    fields.date("on", before.on, after.on)
    fields.words("media", before.media, after.media, isPromise: false, presence: .isNeutral)
    return fields.changes
  }

  /// A strength, a risk, or another item of words alone.
  static func words(_ before: Prose, _ after: Prose, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "comparison.field")
    fields.prose("words", before, after, isPromise: false)
    return fields.changes
  }

  static func fact(_ before: Fact, _ after: Fact, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "comparison.field")
    fields.code("kind", of: "FactKind", code(before.kind), code(after.kind))
    fields.words("name", before.name, after.name, isPromise: false)
    fields.prose("words", before.words, after.words, isPromise: false)
    fields.code("status", of: "FactStatus", before.status, after.status)
    let attributes = [
      ("code", before.code, after.code), ("code-system", before.codeSystem, after.codeSystem),
      ("value", before.value, after.value), ("unit", before.unit, after.unit),
      ("percentile", before.percentile, after.percentile), ("interval", before.interval, after.interval),
      ("edition", before.edition, after.edition), ("hours", before.hours, after.hours),
      ("cost", before.cost, after.cost), ("qualification", before.qualification, after.qualification),
      ("by", before.by, after.by),
    ]
    for (name, old, new) in attributes {
      fields.words(name, old, new, isPromise: false, presence: .isNeutral)
    }
    fields.date("on", before.on, after.on)
    return fields.changes
  }

  static func recommendation(
    _ before: Recommendation, _ after: Recommendation, _ rules: WeighingRules
  ) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "comparison.field")
    fields.code("kind", of: "RecommendationKind", code(before.kind), code(after.kind))
    fields.prose("words", before.words, after.words, isPromise: false)
    return fields.changes
  }

  static func request(_ before: FamilyRequest, _ after: FamilyRequest, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "comparison.field")
    fields.code("kind", of: "RequestKind", code(before.kind), code(after.kind))
    fields.prose("words", before.words, after.words, isPromise: false)
    fields.words("made-by", before.madeBy, after.madeBy, isPromise: false, presence: .isNeutral)
    fields.date("on", before.on, after.on)
    fields.code("answer", of: "RequestAnswer", before.answer, after.answer)
    fields.date("answered-on", before.answeredOn, after.answeredOn)
    fields.words("reason", before.reason, after.reason, isPromise: false, presence: .isNeutral)
    return fields.changes
  }

  static func noNeeds(_ before: NoNeeds, _ after: NoNeeds, _ rules: WeighingRules) -> [FieldChange] {
    var fields = FieldChanges(rules, prefix: "comparison.field")
    fields.prose("words", before.words, after.words, isPromise: false)
    fields.date("assessed-on", before.assessedOn, after.assessedOn)
    return fields.changes
  }

  /// An empty item has no code.
  private static func code(_ code: String) -> String? { code.isEmpty ? nil : code }

  static func plain(_ rules: WeighingRules) -> (Prose, Prose) -> Weight {
    { WordWeight(rules: rules).weigh($0, $1, isPromise: false) }
  }
}

extension Measure {
  fileprivate var line: FieldValue.Line {
    FieldValue.Line(
      words,
      texts([
        ("measure.test", test), ("measure.score", score), ("measure.percentile", percentile),
        ("measure.interval", interval),
      ]) + (on.map { [FieldValue.Detail("measure.on", .date($0.iso))] } ?? []))
  }
}
