import PlanModel
import Testing

struct RegistrationTests {
  @Test(arguments: [
    (Regulator.hcpc, "PYL012345", "PYL012345"), (.hcpc, "sl 12345", "SL12345"), (.hcpc, "OT-1", "OT1"),
    (.hcpc, "HAD123", "HAD123"), (.gmc, "7654321", "7654321"), (.nmc, "98i1234e", "98I1234E"),
    (.socialWorkEngland, "SW 123456", "SW123456"), (.teachingRegulationAgency, "RP 12/34567", "12/34567"),
    (.teachingRegulationAgency, "1234567", "12/34567"),
  ])
  func numbersOfEachRegisterAreTaken(_ regulator: Regulator, _ number: String, _ displayed: String) throws {
    #expect(try Registration(regulator: regulator, number: number).displayed == displayed)
  }

  @Test func everyProfessionOfTheHCPCIsKnownByItsLetters() throws {
    let letters = Set(["PYL", "SL", "OT", "PH", "DT", "OR", "AS", "CH", "PO", "HAD"])
    #expect(Set(HCPCProfession.allCases.map(\.rawValue)) == letters)
    for profession in HCPCProfession.allCases {
      let registration = try Registration(regulator: .hcpc, number: profession.rawValue + "04321")
      #expect(registration.hcpcProfession == profession)
    }
  }

  @Test func otherRegistersNameNoHCPCProfession() throws {
    #expect(try Registration(regulator: .socialWorkEngland, number: "SW12").hcpcProfession == nil)
  }

  @Test(arguments: ["XX12345", "12345", "P12345", "PYLX12345", "SLT12345"])
  func lettersOfNoProfessionAreRefused(_ number: String) {
    guard case .wrongStart(let expected) = Registration.fault(in: number, of: .hcpc) else {
      Issue.record("\(number) was taken")
      return
    }
    #expect(expected.contains("PYL"))
  }

  @Test func faultsInTheDigitsAreToldPrecisely() {
    #expect(Registration.fault(in: "SL", of: .hcpc) == .wrongLength(found: 2, expected: 3...8))
    #expect(Registration.fault(in: "PYL1234567", of: .hcpc) == .wrongLength(found: 10, expected: 4...9))
    #expect(Registration.fault(in: "SL12O45", of: .hcpc) == .wrongCharacter(position: 5))
    #expect(Registration.fault(in: "765432", of: .gmc) == .wrongLength(found: 6, expected: 7...7))
    #expect(Registration.fault(in: "98112345", of: .nmc) == .wrongCharacter(position: 3))
    #expect(Registration.fault(in: "98I12345", of: .nmc) == .wrongCharacter(position: 8))
    #expect(Registration.fault(in: "123456", of: .socialWorkEngland) == .wrongStart(expected: ["SW"]))
    #expect(Registration.fault(in: "SW", of: .socialWorkEngland) == .wrongLength(found: 2, expected: 3...10))
    #expect(Registration.fault(in: "RP 12/3456", of: .teachingRegulationAgency) != nil)
    #expect(Registration.fault(in: "76/54321", of: .gmc) == .wrongCharacter(position: 3))
    #expect(Registration.fault(in: "", of: .gmc) == .empty)
  }

  @Test func theSameNumberOfTwoRegistersIsNotTheSame() throws {
    let doctor = try Registration(regulator: .gmc, number: "1234567")
    let teacher = try Registration(regulator: .teachingRegulationAgency, number: "1234567")
    #expect(doctor != teacher)
  }
}
