import PlanModel
import Testing

struct UPNTests {
  static let digitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  @Test(arguments: ["B801200005001", "R201100018042"])
  func aPermanentNumberIsTaken(_ text: String) throws {
    let upn = try UPN(text)
    #expect(!upn.isTemporary)
    #expect(upn.localAuthority == text.dropFirst().prefix(3))
  }

  @Test(arguments: ["M80120000500A", "D80120000512C"])
  func aTemporaryNumberEndsInALetter(_ text: String) throws {
    #expect(try UPN(text).isTemporary)
  }

  @Test func lowerCaseAndSpacesDoNotMatter() throws {
    #expect(try UPN("b 801 2000 05 001") == UPN("B801200005001"))
  }

  @Test func theExpectedCheckLetterIsTold() {
    #expect(UPN.fault(in: "A801200005001") == .checkFailed(expected: "B"))
  }

  @Test func everyWrongCharacterAndEverySwapOfNeighboursIsFoundButOne() {
    // The last place alone takes digits and letters, and 1 and B count the same there: the scheme cannot tell them apart.
    let missed = [
      "B801200005001": "B80120000500B", "R201100018042": "R20110001804C", "M80120000500A": "M801200005000",
      "D80120000512C": "D801200005122",
    ]
    for (valid, twin) in missed {
      let wrong = substitutions(in: valid, of: UPNTests.digitsAndLetters) + transpositions(in: valid)
      #expect(wrong.filter { UPN.fault(in: $0) == nil } == [twin])
    }
  }

  @Test func lettersThatLookLikeDigitsAreNeverUsed() {
    for letter in "IOS" {
      #expect(UPN.fault(in: "\(letter)801200005001") == .wrongCharacter(position: 1))
      #expect(UPN.fault(in: "M80120000500\(letter)") == .wrongCharacter(position: 13))
    }
  }

  @Test func theLengthAndThePlacesOfLettersAreChecked() {
    #expect(UPN.fault(in: "B80120000500") == .wrongLength(found: 12, expected: 13...13))
    #expect(UPN.fault(in: "B8012O0005001") == .wrongCharacter(position: 6))
    #expect(UPN.fault(in: "8801200005001") == .wrongCharacter(position: 1))
  }
}
