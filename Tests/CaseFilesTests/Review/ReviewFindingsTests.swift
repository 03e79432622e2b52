import CaseFiles
import Findings
import PlanModel
import TestSupport
import Testing
import XMLKit

/// The review shows each finding once, in its place, and says once what is the same for all.
struct ReviewFindingsTests {
  private let words = "🙂 She has regular access to help, regular and often."

  private func plan(_ items: [AdviceItem]) throws -> Plan {
    try PlanSource.plan(Make.record(), [Make.advice("sub-1", items)])
  }

  private func review(
    _ plan: Plan, _ findings: [Finding], rules: [RuleNote] = [], setAside: [SetAsideFinding] = []
  ) -> XMLElement {
    var source = ReviewSource(plan: plan, account: Account(), findings: findings, items: [:], nearDays: 7)
    source.rules = rules
    source.setAside = setAside
    return ReviewWriter.element(source)
  }

  private func finding(
    _ id: String, _ severity: Severity = .warning, label: String? = nil, field: String? = nil, ranges: [Range<Int>] = []
  ) -> Finding {
    var place = Place(submission: "sub-1", item: "P1", label: label, field: field, range: ranges.first)
    place.furtherRanges = Array(ranges.dropFirst())
    return Finding(id, severity, "\(label ?? "It") is \(id)", explanation: "Why.", remedy: "Do it.", at: place)
  }

  private func statements(_ review: XMLElement) -> [XMLElement] {
    review.elements("findings").flatMap { $0.elements("part") }.flatMap { $0.elements("statement") }
  }

  @Test("The right words are marked, with emoji before them and with several ranges that overlap")
  func marks() throws {
    let plan = try plan([Make.provision("P1", words, section: .f)])
    let found = review(
      plan,
      [
        finding("vague-frequency", label: "F1", field: "what", ranges: [10..<17, 34..<41, 46..<51]),
        finding("vague-access", .error, label: "F1", ranges: [10..<27]),
      ])
    let statement = try #require(statements(found).first)
    let field = try #require(statement.first("words"))
    #expect(field.attribute("field") == "what")
    #expect(field.elements("m").map(\.text) == ["regular access to", "regular", "often"])
    #expect(field.elements("m").map { $0.attribute("kind") } == ["error", "warning", "warning"])
    #expect(field.text == words)
    let quoted = statement.elements("finding").map { $0.elements("quoted").map(\.text) }
    #expect(quoted == [["regular", "often"], ["regular access to"]])
  }

  @Test("A finding on a field of its own marks that field, and names a field that is blank")
  func fields() throws {
    var item = Make.provision("P1", section: .f)
    if case .provision(var row) = item.content {
      row.frequencies = [Provision.Frequency(words: "often")]
      row.sessionLengths = []
      item.content = .provision(row)
    }
    let found = review(
      try plan([item]),
      [
        finding("vague-frequency", label: "F1", field: "frequency", ranges: [0..<5]),
        finding("provision-no-length", label: "F1", field: "session-length"),
      ])
    let statement = try #require(statements(found).first)
    let marked = statement.elements("words").filter { !$0.elements("m").isEmpty }
    #expect(marked.map { $0.attribute("field") } == ["frequency"])
    #expect(statement.elements("blank").map { $0.attribute("field") } == ["session-length"])
  }

  @Test("Why, what to do and the law are said once for all findings of a rule, and what is otherwise in its place")
  func rules() throws {
    let plan = try plan((1...3).map { Make.provision("P\($0)", "Row \($0).", section: .f, minutes: $0 * 10) })
    var findings = (1...3).map { number in
      Finding(
        "period-unclear", .warning, "F\(number) says no weeks", explanation: "Why.", remedy: "Say the weeks.",
        basis: "Code 9.69; good practice", at: Place(label: "F\(number)"))
    }
    findings[2].remedy = "Say another thing."
    let note = RuleNote(
      id: "period-unclear", why: "Why.", remedy: "Say the weeks.", basis: "Code 9.69; good practice")
    let found = review(plan, findings, rules: [RuleNote(id: "unused", why: "", remedy: "", basis: "No law"), note])
    let rules = found.elements("rules").flatMap { $0.elements("rule") }
    #expect(rules.map { $0.attribute("id") } == ["period-unclear"])
    #expect(rules.first?.elements("basis").map(\.text) == ["Code 9.69", "good practice"])
    #expect(found.elements("laws").flatMap { $0.elements("law") }.map(\.text) == ["Code 9.69", "good practice"])
    let told = statements(found).flatMap { $0.elements("finding") }
    #expect(told.map { $0.attribute("rule") } == ["1", "1", "1"])
    #expect(told.map { $0.elements("remedy").map(\.text) } == [[], [], ["Say another thing."]])
    #expect(told.allSatisfy { $0.elements("explanation").isEmpty && $0.elements("basis").isEmpty })
  }

  @Test("What is the same in many statements is gathered, and no finding is lost or told twice")
  func gathered() throws {
    let plan = try plan((1...12).map { Make.provision("P\($0)", "Row \($0).", section: .f, minutes: $0) })
    var findings = (1...12).map { finding("start-missing", .note, label: "F\($0)") }
    findings.append(finding("vague-support", label: "F3", ranges: [0..<3]))
    findings.append(Finding("final-not-signed", .error, "Nobody has signed"))
    findings.append(Finding("section-left-empty-unexplained", .warning, "Empty", at: Place(section: "B")))
    findings.append(Finding("advice-not-signed", .warning, "Not signed", at: Place(submission: "sub-1")))
    findings.append(Finding("file-not-advice", .note, "No advice", at: Place(file: "advice/x.pdf")))
    let found = review(plan, findings)
    let parts = found.elements("findings").flatMap { $0.elements("part") }
    #expect(parts.map { $0.attribute("kind") } == ["plan", "section", "section", "advice"])
    let many = parts.flatMap { $0.elements("many") }
    #expect(many.map { $0.elements("finding").count } == [12])
    #expect(statements(found).compactMap { $0.attribute("label") } == ["F3"])
    let all =
      parts.flatMap { $0.elements("finding") } + many.flatMap { $0.elements("finding") }
      + statements(found).flatMap { $0.elements("finding") }
    #expect(all.compactMap { $0.first("summary")?.text }.sorted() == findings.map(\.summary).sorted())
    #expect(many.flatMap { $0.elements("finding") }.compactMap { $0.attribute("at") }.count == 1)
  }

  @Test("What a person put aside stands in a list of its own, with the reason")
  func setAside() throws {
    let plan = try plan([Make.provision("P1", section: .f)])
    let suppression = Suppression(
      decision: "d1", by: "R. Officer", role: nil, on: "2026-04-20", reason: "It was agreed.", until: "2026-12-31",
      was: .error)
    let found = review(plan, [], setAside: [SetAsideFinding(finding("week-over-full"), suppression)])
    let aside = found.elements("set-aside").flatMap { $0.elements("finding") }
    #expect(aside.map { $0.attribute("severity") } == ["error"])
    let because = try #require(aside.first?.first("because"))
    #expect(because.text == "It was agreed." && because.attribute("by") == "R. Officer")
    #expect(because.attribute("on") == "2026-04-20" && because.attribute("until") == "2026-12-31")
    #expect(statements(found).isEmpty)
  }

  @Test("The words of a source are shown where the plan says it otherwise, and not where it says the same")
  func sources() throws {
    var plan = try plan([Make.provision("P1", "In the author’s words.", section: .f)])
    let findings = [finding("vague-support", label: "F1")]
    #expect(statements(review(plan, findings)).first?.first("source")?.text == "")
    for number in plan.entries.indices {
      if case .provision(var row) = plan.entries[number].content {
        row.what = Prose("Reworded.")
        plan.entries[number].content = .provision(row)
      }
    }
    let source = try #require(statements(review(plan, findings)).first?.first("source"))
    #expect(source.text == "In the author’s words.")
    #expect(source.attribute("annex") == "K1")
  }
}
