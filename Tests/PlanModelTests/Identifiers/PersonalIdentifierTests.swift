import PlanModel
import Testing

struct PersonalIdentifierTests {
  @Test func aNumberPrintsAsItsKindAlone() throws {
    let number = try NHSNumber("943 476 5919")
    var dumped = ""
    dump(number, to: &dumped)
    for text in ["\(number)", String(reflecting: number), "\([number])", "\(Optional(number) as Any)", dumped] {
      #expect(text.contains("NHSNumber"))
      #expect(!text.contains("476"))
    }
  }

  @Test func faultsAreToldWithoutTheNumber() {
    #expect(
      "\(IdentifierFault.wrongLength(found: 9, expected: 10...10))" == "has 9 letters and digits, not 10")
    #expect("\(IdentifierFault.wrongLength(found: 9, expected: 5...6))" == "has 9 letters and digits, not 5 to 6")
  }
}
