import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Two of name, date of birth and case reference must match, and no valid number may differ.
struct IdentityGateTests {
  private static let otherDay = Make.date(2015, 1, 2)

  @Test(arguments: [
    (true, true, true, true), (true, true, false, true), (true, false, true, true), (false, true, true, true),
    (true, false, false, false), (false, true, false, false), (false, false, true, false), (false, false, false, false),
  ])
  func twoOfThreeMustMatch(_ name: Bool, _ birth: Bool, _ reference: Bool, _ isAdmitted: Bool) throws {
    let child = Make.child(
      name ? "Amira" : "Jonas", name ? "Example" : "Berg", born: birth ? Make.date(2016, 7, 3) : Self.otherDay)
    let made = try gate(child, reference: reference ? Make.reference : "AB-2026-0999")
    #expect(made.plan.entries.count == (isAdmitted ? 1 : 0))
    #expect(made.setApart.count == (isAdmitted ? 0 : 1))
    #expect(made.findings.contains { $0.id == "file-identity-unconfirmed" } == !isAdmitted)
  }

  @Test(arguments: ["nhs", "upn", "uln"])
  func aValidNumberOfSomebodyElseSetsTheFileApart(_ kind: String) throws {
    let made = try numbers(kind, valid: true)
    #expect(made.plan.entries.isEmpty)
    #expect(made.setApart.count == 1)
    #expect(made.findings.map(\.id) == ["identifier-conflict"])
    #expect(made.findings.map(\.severity) == [.error])
  }

  @Test(arguments: ["nhs", "upn", "uln"])
  func aNumberThatFailsItsCheckProvesNothing(_ kind: String) throws {
    let made = try numbers(kind, valid: false)
    #expect(made.plan.entries.count == 1)
    #expect(made.findings.isEmpty)
  }

  @Test func aNumberWrittenWithoutSpacesIsTheSameNumber() throws {
    let made = try gate(Make.child(nhs: "9990037000"), ours: Make.child(nhs: "999 003 7000"))
    #expect(made.setApart.isEmpty)
  }

  @Test(arguments: [
    (("Siân", "O’Neill-Évans"), ("SIAN", "O'NEILL EVANS")), (("Zoë", "Ferreira-Linton"), ("Zoe", "ferreira linton")),
    (("Łukasz", "Müller"), ("Lukasz", "Muller")), (("Anne-Marie", "D'Arcy"), ("Anne Marie", "D‘Arcy")),
    (("José", "Nuñez"), ("Jose\u{301}", "Nun\u{303}ez")),
  ])
  func namesWrittenByDifferentHandsMatch(_ ours: (String, String), _ theirs: (String, String)) throws {
    let made = try gate(
      Make.child(theirs.0, theirs.1), reference: "elsewhere-7", ours: Make.child(ours.0, ours.1))
    #expect(made.setApart.isEmpty)
  }

  @Test func aPreferredNameIsAForename() throws {
    var ours = Make.child("Alexandra", "Example")
    ours.preferredName = "Sasha"
    #expect(try gate(Make.child("Sasha", "Example"), reference: "elsewhere-7", ours: ours).setApart.isEmpty)
  }

  @Test(arguments: [true, false])
  func aFormerNameMatches(_ isOurs: Bool) throws {
    var former = Make.child("Amira", "Newname")
    former.formerNames = ["Amira Example"]
    let plain = Make.child("Amira", "Example")
    let made = try gate(isOurs ? plain : former, reference: "elsewhere-7", ours: isOurs ? former : plain)
    #expect(made.setApart.isEmpty)
  }

  @Test func aChildWithOneNameMatchesByItAndNobodyElse() throws {
    let ours = Make.child("Nimo", "")
    #expect(try gate(Make.child("Nimo", ""), reference: "elsewhere-7", ours: ours).setApart.isEmpty)
    #expect(try gate(Make.child("Faduma", ""), reference: "elsewhere-7", ours: ours).setApart.count == 1)
    #expect(try gate(Make.child("", "Nimo"), reference: "elsewhere-7", ours: ours).setApart.isEmpty)
  }

  @Test func aTwinIsSetApart() throws {
    let ours = Make.child("Amira", "Example", nhs: Make.nhsNumber)
    let twin = Make.child("Samira", "Example", nhs: Make.otherNHSNumber)
    #expect(try gate(twin, ours: ours).setApart.count == 1)
    #expect(try gate(Make.child("Samira", "Example"), reference: "AB-2026-0002").setApart.count == 1)
  }

  @Test func aLoneDifferingDateOfBirthIsTold() throws {
    let made = try gate(Make.child(born: Make.date(2017, 7, 3)))
    #expect(made.setApart.isEmpty)
    #expect(made.findings.map(\.id) == ["dob-mismatch"])
    #expect(made.findings.first?.summary.contains("exchanged") == false)
  }

  @Test func anExchangedDayAndMonthIsSaidToBeOne() throws {
    let made = try gate(Make.child(born: Make.date(2016, 3, 7)))
    #expect(made.findings.first?.summary.contains("exchanged") == true)
  }

  private func gate(
    _ theirs: Child, reference: String = Make.reference, ours: Child = Make.child()
  ) throws -> Assembly {
    let advice = Make.advice("sub-1", [Make.need("N1")], child: theirs, reference: reference)
    let made = try Assembling.of([advice], record: Make.record(child: ours))
    let isApart = made.account.lines.allSatisfy { if case .apart = $0.fate { true } else { false } }
    #expect(made.account.lines.count == 1)
    #expect(isApart == !made.setApart.isEmpty)
    return made
  }

  private func numbers(_ kind: String, valid: Bool) throws -> Assembly {
    var ours = Make.child()
    var theirs = Make.child()
    switch kind {
    case "nhs":
      ours.nhsNumber = OfficialNumber(Make.nhsNumber)
      theirs.nhsNumber = OfficialNumber(valid ? Make.otherNHSNumber : "999 003 7001")
    case "upn":
      ours.upns = [OfficialNumber("B801200005001")]
      theirs.upns = [OfficialNumber(valid ? "R201100018042" : "A801200005001")]
    default:
      ours.uln = OfficialNumber("1000000043")
      theirs.uln = OfficialNumber(valid ? "1000000051" : "1000000044")
    }
    return try gate(theirs, ours: ours)
  }
}
