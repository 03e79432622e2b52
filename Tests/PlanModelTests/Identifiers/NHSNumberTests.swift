import PlanModel
import Testing

struct NHSNumberTests {
  @Test(arguments: ["943 476 5919", "999 003 7000", "999 003 7744", "999 003 8112"])
  func aValidNumberIsShownInThreeGroups(_ text: String) throws {
    let number = try NHSNumber(text)
    #expect(number.displayed == text)
    #expect(number.normalised == text.filter { $0 != " " })
    #expect(number.isForTesting == text.hasPrefix("999"))
  }

  @Test(arguments: ["9434765919", "943-476-5919", "943\u{A0}476\u{A0}5919", " 943 476 5919 ", "943–476–5919"])
  func spacesAndHyphensDoNotMatter(_ text: String) throws {
    #expect(try NHSNumber(text) == NHSNumber("943 476 5919"))
  }

  @Test func everyWrongDigitAndEverySwapOfNeighboursIsFound() throws {
    for valid in ["9434765919", "9990037000"] {
      let wrong = substitutions(in: valid, of: "0123456789") + transpositions(in: valid)
      #expect(wrong.count > 90)
      for text in wrong { #expect(NHSNumber.fault(in: text) != nil, "\(text)") }
    }
  }

  @Test func theExpectedCheckDigitIsTold() {
    #expect(NHSNumber.fault(in: "9434765918") == .checkFailed(expected: "9"))
  }

  @Test func aNumberWithoutAPossibleCheckDigitWasNeverIssued() {
    // 6 × 2 leaves a remainder of 1, for which the check would have two digits.
    for check in "0123456789" { #expect(NHSNumber.fault(in: "000000006\(check)") == .neverIssued) }
  }

  @Test func aRemainderOfNothingMakesTheCheckDigitNought() {
    // 10 + 9 + 3 is 22, a multiple of 11.
    #expect(NHSNumber.fault(in: "1100000100") == nil)
  }

  @Test func oneDigitRepeatedIsRefusedThoughItsCheckFits() {
    for digit in "0123456789" {
      #expect(NHSNumber.fault(in: String(repeating: digit, count: 10)) == .allSameDigits)
    }
  }

  @Test func whatIsNotTenDigitsIsToldPrecisely() {
    #expect(NHSNumber.fault(in: "") == .empty)
    #expect(NHSNumber.fault(in: " - ") == .empty)
    #expect(NHSNumber.fault(in: "943 476 591") == .wrongLength(found: 9, expected: 10...10))
    #expect(NHSNumber.fault(in: "943 476 59191") == .wrongLength(found: 11, expected: 10...10))
    #expect(NHSNumber.fault(in: "943 476 591O") == .wrongCharacter(position: 12))
    #expect(NHSNumber.fault(in: "943.476.5919") == .wrongCharacter(position: 4))
  }

  @Test(arguments: ["943476591９", "٩434765919", "943476591\u{1D7D7}", "9434765919\u{301}", "943476591⑨"])
  func digitsOfOtherScriptsAreRefused(_ text: String) {
    guard case .wrongCharacter = NHSNumber.fault(in: text) else {
      Issue.record("\(text) was taken for digits")
      return
    }
  }
}
