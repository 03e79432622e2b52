import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// The check of dates that no authority can lower, on the whole road.
@Suite("Fixed rules: dates")
struct FixedDatesTests {
  @Test(
    "The family has fifteen days, the day of service being the first",
    arguments: [("2026-12-03", true), ("2026-12-04", false), ("2026-12-07", false)])
  func replyPeriod(_ reply: String, _ isShort: Bool) throws {
    // Served on 20 November 2026.
    let sample = try ChangedSample(.youngPersonDecides).replacing(
      "reply-by=\"2026-12-07\"", by: "reply-by=\"\(reply)\"", in: "case.xml")
    let told = try sample.told("reply-period-short")
    #expect(told.isEmpty == !isShort)
    #expect(told.allSatisfy { $0.severity == .error && $0.summary.contains("4 December 2026") })
  }

  @Test("Advice without a date is refused before a plan is made of it, and section K lacks it")
  func undated() throws {
    let file = "advice/d-educational-psychologist.xml"
    let sample = try ChangedSample().replacing("<dated>2026-03-27</dated>", by: "", in: file)
    let told = try sample.told()
    let refusal = try #require(told.first { $0.place.file == file && $0.severity == .error })
    #expect(refusal.summary.contains("dated"))
    #expect(told.contains { $0.id == "required-advice-missing" && $0.summary.contains("6(1)(d)") })
    try sample.draft()
    #expect(!(try sample.folder.text("plan.xml").contains("id=\"al-ep-1\"")))
  }
}
