package import PlanModel
package import XMLKit

/// Writes review.xml (namespace `urn:ehcplan:review`): what the plan writer must know beside the plan. It quotes the
/// advice, so it never leaves the case folder.
package enum ReviewWriter {
  static let namespace = "urn:ehcplan:review"

  package static func element(_ source: ReviewSource) -> XMLElement {
    let plan = source.plan
    let index = PlanIndex(plan)
    let rules = RuleIndex(source.rules, findings: source.findings + source.setAside.map(\.finding))
    let findings = FindingWriter(source, index: index, rules: rules)
    var review = ElementBuilder("review", namespace)
    review.set("schema-version", "1.0")
    review.add(
      review.made("clock") { clock in
        for entry in plan.clock where entry.rule.id != "T2" {
          clock.limit(entry, on: plan.date, near: source.nearDays)
        }
      })
    review.add(findings.element())
    review.add(findings.setAside())
    review.add(
      review.made("letters") { list in
        for letter in source.letters {
          list.add("letter", letter) {
            $1.set("name", $0.name)
            $1.set("submission", $0.submission)
            $1.set("asks", $0.requests.count)
          }
        }
      })
    review.add(ThreadMap(plan, index: index).element())
    review.add(QuestionWriter(index: index, record: plan.record).element(plan.questions))
    review.add(ProcessWriter.element(plan))
    review.add(DecisionWriter.element(plan, index: index))
    review.add(
      review.made("account") { list in
        for line in source.account.lines { list.line(line, index: index, item: source.items[ItemAddress(line)]) }
      })
    review.add(rules.elements())
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
  package var submission: String?
  package var item: String

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
}
