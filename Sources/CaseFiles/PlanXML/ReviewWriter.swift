package import Findings
package import PlanModel
package import XMLKit

/// Writes review.xml (namespace `urn:ehcplan:review`): what the plan writer must know beside the plan. It quotes the
/// advice, so it never leaves the case folder.
package enum ReviewWriter {
  static let namespace = "urn:ehcplan:review"

  package static func element(
    _ plan: Plan, account: Account, findings: [Finding], items: [ItemAddress: AdviceItem], nearDays: Int
  ) -> XMLElement {
    var review = ElementBuilder("review", namespace)
    review.set("schema-version", "1.0")
    review.add(
      review.made("clock") { clock in
        for entry in plan.clock where entry.rule.id != "T2" { clock.limit(entry, on: plan.date, near: nearDays) }
      })
    review.add(review.made("findings") { list in for finding in findings { list.finding(finding) } })
    let index = PlanIndex(plan)
    review.add(QuestionWriter(index: index, record: plan.record).element(plan.questions))
    review.add(ProcessWriter.element(plan))
    review.add(DecisionWriter.element(plan, index: index))
    review.add(
      review.made("account") { list in
        for line in account.lines { list.line(line, index: index, item: items[ItemAddress(line)]) }
      })
    return review.built
  }

  /// account.xml: the account alone, without the words of the advice.
  package static func account(_ account: Account, plan: Plan) -> XMLElement {
    var root = ElementBuilder("account", namespace)
    root.set("schema-version", "1.0")
    root.set("case-ref", plan.record.reference)
    let index = PlanIndex(plan)
    for line in account.lines { root.line(line, index: index, item: nil) }
    return root.built
  }
}

/// One item of one version of a submission; nil is the case file.
package struct ItemAddress: Hashable, Sendable {
  var submission: String?
  var item: String

  package init(submission: String?, item: String) {
    self.submission = submission
    self.item = item
  }

  init(_ line: Account.Line) { self.init(submission: line.submission, item: line.item) }
}

extension ElementBuilder {
  fileprivate mutating func limit(_ entry: ClockEntry, on date: CivilDate, near: Int) {
    add(
      made("limit") { limit in
        limit.set("id", entry.rule.id)
        limit.set("authority", entry.rule.authority)
        limit.set("start", entry.start)
        limit.set("due", entry.due)
        switch entry.status(on: date, near: near) {
        case .notStarted: limit.set("state", "not-started")
        case .running(let days), .near(let days):
          limit.set("state", "running")
          limit.set("days", days.left)
        case .passed(let days):
          limit.set("state", "passed")
          limit.set("days", days)
        case .met(let day):
          limit.set("state", "met")
          limit.set("done", day)
        case .metLate(let day, let days):
          limit.set("state", "met-late")
          limit.set("done", day)
          limit.set("days", days)
        case .exempt(let ground):
          limit.set("state", "exempt")
          limit.set("ground", ground.title)
        }
        limit.text(entry.rule.title)
      })
  }

  fileprivate mutating func finding(_ finding: Finding) {
    add(
      made("finding") { element in
        element.set("id", finding.id)
        element.set("severity", finding.severity.rawValue)
        element.set("section", finding.place.section)
        element.set("label", finding.place.label)
        element.set("submission", finding.place.submission)
        element.set("item", finding.place.item)
        element.set("file", finding.place.file)
        element.set("line", finding.place.line)
        element.set("path", finding.place.path)
        element.add("summary", finding.summary)
        element.add("explanation", finding.explanation.isEmpty ? nil : finding.explanation)
        element.add("remedy", finding.remedy.isEmpty ? nil : finding.remedy)
        element.add("basis", finding.basis.isEmpty ? nil : finding.basis)
      })
  }
}
