import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Checks of advice and section K that no authority can lower, on the whole road.
@Suite("Fixed rules: statutory advice and section K")
struct FixedAdviceTests {
  private static let advice = "advice/d-educational-psychologist.xml"

  @Test("Without the psychologist's advice a head of regulation 6(1) is missing")
  func required() throws {
    let told = try ChangedSample().removing(Self.advice).told("required-advice-missing")
    #expect(told.count == 1)
    #expect(told.first?.summary.contains("6(1)(d)") == true)
    #expect(try ChangedSample().told("required-advice-missing").isEmpty)
  }

  @Test("Advice that is recorded as received and is not in the case is not in section K")
  func notInK() throws {
    let told = try ChangedSample().removing(Self.advice).told("not-in-k")
    #expect(told.map(\.severity) == [.error])
    #expect(try ChangedSample().told("not-in-k").isEmpty)
  }

  @Test("A document that is not appended needs a reason", arguments: [true, false])
  func notAttached(_ hasReason: Bool) throws {
    let reason = hasReason ? " restricted=\"It tells where the family lives.\"" : ""
    let sample = try ChangedSample().adding(
      "<attachment name=\"report.docx\" pages=\"4\" appended=\"no\"\(reason)/>", to: Self.advice)
    #expect(try sample.told("k-not-attached").map(\.place.submission) == (hasReason ? [] : ["al-ep-1"]))
  }

  @Test("A heading with the name of the twin is told")
  func wrongChild() throws {
    let sample = try ChangedSample()
      .replacing("<legal-forename>Zoë", by: "<legal-forename>Alexander", in: Self.advice)
      .replacing("<preferred-name>Zoë", by: "<preferred-name>Alex", in: Self.advice)
    #expect(try sample.told("k-wrong-child").map(\.place.submission) == ["al-ep-1"])
  }

  @Test("An item that loses its line in the account stops the run")
  func unaccounted() throws {
    let (reading, assembled) = try Run.assembled(try ChangedSample().folder)
    var account = assembled.account
    let line = try #require(account.lines.last)
    account.lines.removeLast()
    let failure = try #require(throws: PipelineFailure.self) { _ = try CompleteAccount(account, of: reading) }
    #expect(failure.findings.map(\.id) == ["advice-unaccounted"])
    #expect(failure.findings.first?.place.item == line.item)
  }
}
