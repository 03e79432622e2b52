import PlanModel
import XMLKit

enum NeedReader {
  static func need(_ element: XMLElement) -> Need {
    var need = Need(statement: element.prose("statement") ?? Prose([]))
    need.impact = element.prose("impact")
    need.evidence = element.elements("evidence").map { source in
      var evidence = Need.Evidence(words: source.prose)
      evidence.codes = source.list("src")
      return evidence
    }
    need.measures = element.elements("measure").map(measure)
    need.metBy = element.list("met-by")
    need.isParentReported = element.yes("parent-reported") ?? false
    need.isPrimary = element.yes("primary") ?? false
    return need
  }

  private static func measure(_ element: XMLElement) -> Measure {
    var measure = Measure(words: element.prose)
    measure.test = element.value("test")
    measure.score = element.value("score")
    measure.percentile = element.value("percentile")
    measure.interval = element.value("interval")
    measure.on = element.partialDate("on")
    return measure
  }
}
