import Findings
import PlanModel
import TestSupport
import Testing

/// Checks of agreement between submissions that no authority can lower, on the whole road.
@Suite("Fixed rules: agreement between submissions")
struct FixedAgreementTests {
  @Test("Two advices that give another amount for the same work are told until somebody decides")
  func amounts() throws {
    let told = try ChangedSample(.disagreeing).told("conflict-amount")
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0.severity == .error })
    #expect(try ChangedSample(.yearNine).told("conflict-amount").isEmpty)
  }

  @Test("A view of which nobody knows whose it is has no source")
  func provenance() throws {
    let sample = try ChangedSample().adding("<view id=\"V99\" contributor=\"other\">Likes swimming.</view>")
    #expect(try sample.told("provenance-missing").map(\.place.item) == ["V99"])
    #expect(try ChangedSample().told("provenance-missing").isEmpty)
  }

  @Test("Nothing in any sample lacks its source", arguments: Sample.allCases)
  func everythingHasItsSource(_ sample: Sample) throws {
    #expect(try ChangedSample(sample).told("provenance-missing").isEmpty)
  }

  @Test(
    "A quotation must stand in the advice as it is quoted",
    arguments: [("not a person for games", true), ("not a child for games", false)])
  func quotation(_ words: String, _ isTrue: Bool) throws {
    let sample = try ChangedSample()
    try sample.folder.write(
      [Make.rewording("d1", "al-ep-1#EN1", "impact", to: "She says that she is “\(words)”.")],
      caseReference: "AB-2026-0173")
    let told = try sample.told("quote-altered")
    #expect(told.map(\.place.item) == (isTrue ? [] : ["EN1"]))
    #expect(told.allSatisfy { $0.severity == .error && $0.place.field == "impact" })
  }

  @Test(
    "A new wording that says no more “not” has lost its meaning; a decision to depart says so itself",
    arguments: [(Decision.Kind.reword, 1), (.depart, 0)])
  func negation(_ kind: Decision.Kind, _ count: Int) throws {
    let sample = try ChangedSample()
    let decision = Make.decision("d1", kind, ["al-ep-1#EN1"]) {
      $0.field = "statement"
      $0.text = Prose("Zoë reads the signals by which children let each other into play.")
    }
    try sample.folder.write([decision], caseReference: "AB-2026-0173")
    #expect(try sample.told("meaning-word-lost").count == count)
  }
}
