import PlanModel

/// Outcomes of different authors that say nearly the same. Where they aim at different things, the difference is shown.
enum OutcomeQuestions {
  static func questions(_ context: QuestionContext) -> [Question] {
    OutcomeMatching(context.entries, names: context.names).alike.map { group in
      let values = group.map { aims(of: context.entries[$0]) }
      let fields = ["by-when", "target", "measure", "baseline"].filter { field in
        let said = values.compactMap { $0[field] }
        return said.count > 1 && Set(said.map(Folding.folded)).count > 1
      }
      return NeedQuestions.same(
        group, .duplicateOutcome, "outcome", context, fields: fields, values: values)
    }
  }

  private static func aims(of entry: PlanEntry) -> [String: String] {
    guard case .outcome(let outcome) = entry.content else { return [:] }
    let aims = [
      "by-when": outcome.byWhen ?? outcome.byWhenDate?.iso, "target": outcome.target?.plain,
      "measure": outcome.measure?.plain, "baseline": outcome.baseline?.plain,
    ]
    return aims.compactMapValues { $0 }
  }
}
