import Findings
import PlanModel
import PlanPipeline

/// What `check --format json` prints. Keys are never renamed; new ones may come.
struct CheckRecord: Encodable {
  var version = 1
  /// case, plan or advice.
  var subject: String
  var name: String
  var stage: String?
  var date: String
  /// Ids of the rules that could judge it.
  var rules: [String]
  /// How many findings stand in the baseline; they are in no other number.
  var known: Int
  var result: FindingReport

  init(_ report: CheckReport) {
    subject = report.subject.rawValue
    name = report.name
    stage = report.stage?.rawValue
    date = report.date.iso
    rules = report.rules
    known = report.findings.count(where: \.isKnown)
    result = FindingReport(report.findings)
  }
}
