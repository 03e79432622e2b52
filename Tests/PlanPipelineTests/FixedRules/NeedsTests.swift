import Findings
import PlanModel
import TestSupport
import Testing

/// Checks of needs that no authority can lower, on the whole road.
@Suite("Fixed rules: needs")
struct FixedNeedsTests {
  private static let advice = "advice/d-educational-psychologist.xml"

  /// Items of the psychologist's advice that the sample is told of as it is.
  private func items(_ findings: [Finding]) -> Set<String> {
    Set(findings.filter { $0.place.submission == "al-ep-1" }.compactMap(\.place.item))
  }

  @Test("A need that no row meets is an error")
  func needWithoutProvision() throws {
    let before = items(try ChangedSample().told("need-without-provision"))
    let told = try ChangedSample().adding(
      """
      <need id="ENX" area="cognition-learning" src="O"><statement>She recalls two of five spoken steps.</statement></need>
      """, to: Self.advice
    ).told("need-without-provision")
    #expect(items(told).subtracting(before) == ["ENX"])
    #expect(told.first { $0.place.item == "ENX" }?.severity == .error)
  }

  @Test("A need that is kept back, and that nobody has decided on, is dropped")
  func needDropped() throws {
    #expect(try ChangedSample().told("need-dropped").isEmpty)
    let told = try ChangedSample().adding(
      "<confidential items=\"EN1\">The family asks for it.</confidential>", to: Self.advice
    ).told("need-dropped")
    #expect(told.map(\.place.item) == ["EN1"])
    #expect(told.map(\.severity) == [.error])
    #expect(told.map(\.place.submission) == ["al-ep-1"])
  }
}
