import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Rules of 'Provision: fields and arithmetic' that no authority can lower, on sample cases that were changed on disk.
struct FieldsTests {
  private func decided(
    _ sample: Sample, _ kind: Decision.Kind, _ item: String, _ field: String, _ text: String
  ) throws -> [Finding] {
    let folder = try DecidedCase(CaseOnDisk(sample: sample))
    try folder.decide(kind, [item]) {
      $0.field = field
      $0.text = text
    }
    return try folder.assembled().findings
  }

  private func told(_ findings: [Finding], _ id: String) -> [Finding] { findings.filter { $0.id == id } }

  @Test("A row that loses its length when somebody writes it anew is an error that names the row and the advice")
  func lost() throws {
    let findings = try decided(
      .physicalAndHealth, .reword, "av-salt-1#LP1", "session-length", "for as long as she can attend")
    let found = try #require(told(findings, "advice-more-specific").first)
    #expect(told(findings, "advice-more-specific").count == 1)
    #expect(found.severity == .error)
    #expect(found.place.field == "session-length")
    #expect(found.place.item == "LP1")
    #expect(found.summary.contains("how long each time"))
  }

  @Test("A decision to depart from the advice, with its reason, is none")
  func departed() throws {
    let findings = try decided(
      .physicalAndHealth, .depart, "av-salt-1#LP1", "session-length", "for as long as she can attend")
    #expect(told(findings, "advice-more-specific").isEmpty)
  }

  @Test("A number that stands in no advice is an error when somebody writes it into a row")
  func added() throws {
    let words =
      "Three visits of 45 minutes a term by a speech and language therapist to model, coach and update targets."
    let findings = try decided(.earlyYears, .reword, "wm-salt-1#LP2", "what", words)
    let found = try #require(told(findings, "plan-more-specific").first)
    #expect(found.severity == .error)
    #expect(found.place.item == "LP2")
    #expect(found.summary.contains("how long each time"))
  }

  @Test("The same number by a decision to depart, with its reason, is none")
  func addedByDecision() throws {
    let words =
      "Three visits of 45 minutes a term by a speech and language therapist to model, coach and update targets."
    let findings = try decided(.earlyYears, .depart, "wm-salt-1#LP2", "what", words)
    #expect(told(findings, "plan-more-specific").isEmpty)
  }

  @Test("Neither rule speaks in a sample as it is", arguments: Sample.allCases)
  func calm(_ sample: Sample) throws {
    let findings = try DecidedCase(CaseOnDisk(sample: sample)).assembled().findings
    #expect(told(findings, "advice-more-specific").isEmpty)
    #expect(told(findings, "plan-more-specific").isEmpty)
  }
}
