import PlanModel
import Testing

struct ULNTests {
  @Test func aValidNumberIsTaken() throws {
    #expect(try ULN("1000000043").displayed == "1000000043")
    #expect(try ULN("10000 00043") == ULN("1000000043"))
  }

  @Test func everyWrongDigitAndEverySwapOfNeighboursIsFound() {
    let wrong = substitutions(in: "1000000043", of: "0123456789") + transpositions(in: "1000000043")
    for text in wrong { #expect(ULN.fault(in: text) != nil, "\(text)") }
    #expect(ULN.fault(in: "1000000042") == .checkFailed(expected: "3"))
  }

  @Test func aRemainderOfNoughtWasNeverIssued() {
    for check in "0123456789" { #expect(ULN.fault(in: "110000010\(check)") == .neverIssued) }
    #expect(ULN.fault(in: "0000000000") == .neverIssued)
  }

  @Test func aRemainderOfTenMakesTheCheckDigitNought() {
    #expect(ULN.fault(in: "1000000000") == nil)
  }
}
