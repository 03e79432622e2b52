import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Checks of whose plan it is that no authority can lower, on the whole road.
@Suite("Fixed rules: who the plan is about")
struct FixedIdentityTests {
  private static let advice = "advice/d-educational-psychologist.xml"
  private static let submission = "al-ep-1"

  private func told(_ id: String, _ words: String, by others: String) throws -> [Finding] {
    let sample = try ChangedSample().replacing(words, by: others, in: Self.advice)
    return try sample.told(id).filter { $0.place.submission == Self.submission }
  }

  @Test("Another forename as the subject of a need sets the file apart")
  func wrongName() throws {
    let told = try told(
      "wrong-child-name", "</advice>",
      by:
        "<need id=\"XN1\" area=\"semh\"><statement>Tyler needs to be told of changes. Tyler finds"
        + " noise hard.</statement></need></advice>"
    )
    #expect(told.map(\.severity) == [.error])
  }

  @Test("Another date of birth in the heading is told")
  func otherBirth() throws {
    let told = try told("dob-mismatch", "<date-of-birth>2019-05-14", by: "<date-of-birth>2019-04-15")
    #expect(told.map(\.severity) == [.error])
  }

  @Test("A UPN that fails its check is told")
  func failedCheck() throws {
    let sample = try ChangedSample().replacing("<upn>Z988200723014", by: "<upn>Y988200723014", in: "case.xml")
    #expect(try sample.told("identifier-check-failed").map(\.severity) == [.error])
    #expect(try ChangedSample().told("identifier-check-failed").isEmpty)
  }

  @Test("A valid NHS number that is not the child's sets the file apart")
  func conflict() throws {
    let told = try told(
      "identifier-conflict", "</date-of-birth>", by: "</date-of-birth><nhs-number>999 003 7744</nhs-number>")
    #expect(told.map(\.severity) == [.error])
  }

  @Test("The NHS number of another child in the text sets the file apart")
  func otherNumber() throws {
    let told = try told("other-childs-identifier", "<what>", by: "<what>NHS number 999 003 7744. ")
    #expect(told.map(\.severity) == [.error])
  }

  @Test("The address of a restricted case in a statement is told, and the front page does not show it")
  func restrictedAddress() throws {
    let sample = try ChangedSample().replacing(
      "<restricted>no", by: "<restricted>yes", in: "case.xml"
    ).replacing("<what>", by: "<what>From her home at 8 Tanner's Rise: ", in: Self.advice)
    let told = try sample.told("restricted-address-shown")
    #expect(told.contains { $0.place.submission == Self.submission && $0.severity == .error })
  }
}
