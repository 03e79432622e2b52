import PlanModel
import XMLKit

enum OutcomeReader {
  static func outcome(_ element: XMLElement) -> Outcome {
    var outcome = Outcome(statement: element.prose("statement") ?? Prose([]))
    outcome.measure = element.prose("measure")
    outcome.baseline = element.prose("baseline")
    outcome.target = element.prose("target")
    if let byWhen = element.first("by-when") {
      outcome.byWhen = byWhen.words
      outcome.byWhenDate = byWhen.partialDate("date")
    }
    outcome.steps = element.elements("step").map { source in
      var step = Outcome.Step(words: source.prose)
      step.byWhen = source.value("by-when")
      step.owner = source.value("owner")
      return step
    }
    outcome.monitored = element.first("monitored").map { source in
      var monitoring = Outcome.Monitoring()
      monitoring.how = source.words
      monitoring.by = source.value("by")
      monitoring.every = source.value("every")
      return monitoring
    }
    outcome.reviewWhen = element.words("review-when")
    outcome.aspiration = element.words("aspiration")
    outcome.needs = element.list("needs")
    outcome.provisions = element.list("provisions")
    outcome.term = element.value("term")
    outcome.theme = element.value("theme")
    outcome.achievedOn = element.date("achieved-on")
    return outcome
  }
}
