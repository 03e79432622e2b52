import Findings
import PlanModel
import TestSupport
import Testing

/// Checks of the right place and body that no authority can lower, on the whole road.
@Suite("Fixed rules: right place, right body")
struct FixedPlaceTests {
  @Test("Speech and language therapy in section G is told, and in section F it is not")
  func therapy() throws {
    let file = "advice/c-speech-and-language-therapist.xml"
    func told(_ sample: ChangedSample) throws -> [Finding] {
      try sample.told("therapy-that-teaches-in-g").filter { $0.place.item == "LP7" }
    }
    let sample = try ChangedSample(.earlyYears)
    #expect(try told(sample).map(\.severity) == [.error])
    let moved = try sample.replacing(
      "<provision id=\"LP7\" section=\"G\"", by: "<provision id=\"LP7\" section=\"F\"", in: file)
    #expect(try told(moved).isEmpty)
  }

  @Test("Care that begins after the 18th birthday is not for section H1, by the words of the row")
  func adult() throws {
    let sample = try ChangedSample(.collegeDeaf)
    let told = try sample.told("h1-for-adult")
    #expect(told.map(\.place.item) == ["WP2"])
    #expect(told.map(\.severity) == [.error])
    let earlier = try sample.replacing("from 1 September 2026", by: "from 1 June 2026", in: "advice/e-social-care.xml")
    #expect(try earlier.told("h1-for-adult").isEmpty)
  }

  @Test("A row of section G whose agreement is taken back is told")
  func notAgreed() throws {
    let sample = try ChangedSample().replacing(
      "item=\"MP1\" agreed=\"yes\"", by: "item=\"MP1\" agreed=\"pending\"", in: "case.xml")
    #expect(try sample.told("health-not-agreed").contains { $0.place.item == "MP1" })
    #expect(try !ChangedSample().told("health-not-agreed").contains { $0.place.item == "MP1" })
  }

  @Test("A direct payment for a place is told")
  func place() throws {
    let sample = try ChangedSample(.youngPersonDecides)
    #expect(try sample.told("direct-payment-for-place").isEmpty)
    let paid = try sample.replacing("for-place=\"no\"", by: "for-place=\"yes\"", in: "case.xml")
    #expect(try paid.told("direct-payment-for-place").map(\.place.item) == ["PB1"])
  }
}
