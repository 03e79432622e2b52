extension AdviceItem.Content {
  /// The words of a field, for pointing at places in them.
  ///
  /// - Parameter field: name of the field as in the form; nil or a name that is not known for the statement itself.
  package func words(of field: String?) -> String {
    switch self {
    case .view(let view): return view.words.plain
    case .strength(let words), .risk(let words): return words.plain
    case .need(let need): return field == "impact" ? need.impact?.plain ?? "" : need.statement.plain
    case .outcome(let outcome):
      switch field {
      case "measure": return outcome.measure?.plain ?? ""
      case "baseline": return outcome.baseline?.plain ?? ""
      case "target": return outcome.target?.plain ?? ""
      case "by-when": return outcome.byWhen ?? ""
      default: return outcome.statement.plain
      }
    case .provision(let row):
      switch field {
      case "frequency": return row.frequencies.first?.words ?? ""
      case "session-length": return row.sessionLengths.first?.words ?? ""
      case "group": return row.group?.words ?? ""
      case "period": return row.period?.words ?? ""
      case "total": return row.totals.first?.words ?? ""
      case "trigger": return row.trigger ?? ""
      case "flexibility": return row.flexibility?.limits ?? ""
      case "review": return row.reviews.first?.words ?? ""
      case "training": return row.training.first?.words ?? ""
      default: return row.what.plain
      }
    case .fact(let fact): return fact.words.plain
    case .recommendation(let recommendation): return recommendation.words.plain
    case .request(let request): return request.words.plain
    case .noNeeds(let none): return none.words.plain
    }
  }
}
