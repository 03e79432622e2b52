import PlanModel
import Testing

struct SettingIdentifierTests {
  @Test func aSchoolHasFiveOrSixDigits() throws {
    #expect(try URN("123456").normalised == "123456")
    #expect(try URN("12345").normalised == "12345")
    #expect(URN.fault(in: "1234567") == .wrongLength(found: 7, expected: 5...6))
    #expect(URN.fault(in: "1234") == .wrongLength(found: 4, expected: 5...6))
    #expect(URN.fault(in: "012345") == .wrongCharacter(position: 1))
    #expect(URN.fault(in: "12345A") == .wrongCharacter(position: 6))
  }

  @Test func aProviderHasEightDigitsBeginningWithOne() throws {
    #expect(try UKPRN("10001234").normalised == "10001234")
    #expect(UKPRN.fault(in: "20001234") == .wrongStart(expected: ["1"]))
    #expect(UKPRN.fault(in: "1000123") == .wrongLength(found: 7, expected: 8...8))
  }

  @Test(arguments: ["9331234", "933/1234", "933 1234", "933-1234"])
  func anEstablishmentIsWrittenWithASlash(_ text: String) throws {
    let establishment = try LAEstab(text)
    #expect(establishment.normalised == "9331234")
    #expect(establishment.displayed == "933/1234")
    #expect(establishment.localAuthority == "933")
    #expect(establishment.establishment == "1234")
  }

  @Test func aSlashBelongsToEstablishmentsOnly() {
    #expect(URN.fault(in: "123/456") == .wrongCharacter(position: 4))
    #expect(LAEstab.fault(in: "933.1234") == .wrongCharacter(position: 4))
    #expect(LAEstab.fault(in: "933123") == .wrongLength(found: 6, expected: 7...7))
  }

  @Test func anAuthorityHasThreeDigitsOrAStatisticalCode() throws {
    #expect(try !LACode("933").isStatisticalCode)
    #expect(try LACode("e10000027").normalised == "E10000027")
    #expect(try LACode("E10000027").isStatisticalCode)
    #expect(LACode.fault(in: "9333") == .wrongLength(found: 4, expected: 3...3))
    #expect(LACode.fault(in: "W06000001") == .wrongStart(expected: ["E"]))
    #expect(LACode.fault(in: "E1000002") == .wrongLength(found: 8, expected: 9...9))
  }

  @Test func aHealthBodyHasThreeToSixLettersAndDigits() throws {
    #expect(try ODSCode("qox").normalised == "QOX")
    #expect(try ODSCode("A81001").normalised == "A81001")
    #expect(ODSCode.fault(in: "A8") == .wrongLength(found: 2, expected: 3...6))
    #expect(ODSCode.fault(in: "A810012") == .wrongLength(found: 7, expected: 3...6))
    #expect(ODSCode.fault(in: "A8_001") == .wrongCharacter(position: 3))
    #expect(ODSCode.fault(in: "A8１001") == .wrongCharacter(position: 3))
    #expect(ODSCode.fault(in: "А81001") == .wrongCharacter(position: 1), "a Cyrillic letter")
  }
}

struct PostcodeTests {
  @Test(arguments: [
    ("m11ae", "M1 1AE"), ("B33 8TH", "B33 8TH"), ("CR2  6XH", "CR2 6XH"), ("w1a0ax", "W1A 0AX"),
    ("DN55 1PT", "DN55 1PT"), (" ec1a 1bb ", "EC1A 1BB"), ("EC1A1BB", "EC1A 1BB"),
  ])
  func everyShapeIsNormalisedToOneSpace(_ text: String, _ normalised: String) throws {
    let postcode = try Postcode(text)
    #expect(postcode.normalised == normalised)
    #expect(postcode.displayed == normalised)
    #expect(normalised.hasPrefix(postcode.district + " "))
  }

  @Test(arguments: ["M1 IAE", "1M1 1AE", "MMM1 1AE", "M1 1A1", "EC1AA1B", "EC11A 1B", "12345", "ABCDEFG"])
  func anotherShapeIsRefused(_ text: String) {
    #expect(Postcode.fault(in: text) == .wrongShape)
  }

  @Test func itsLengthIsFiveToSeven() {
    #expect(Postcode.fault(in: "M1 1A") == .wrongLength(found: 4, expected: 5...7))
    #expect(Postcode.fault(in: "EC1AA 1BB") == .wrongLength(found: 8, expected: 5...7))
  }
}
