import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// What depends on the age of the child: preparing for adulthood from Year 9, and section H1 up to 18.
struct AgeRulesTests {
  private static let year9 = Make.date(2012, 3, 1)
  private static let year8 = Make.date(2012, 10, 1)

  @Test("From Year 9 an outcome is about adult life")
  func outcome() throws {
    let rule = AdulthoodOutcomeMissing()
    let plain = Checking.entry(Make.outcome("O1"), in: .e, label: "E1")
    #expect(try Checking.findings(rule, plan(AgeRulesTests.year9, [plain])).map(\.severity) == [.error])
    #expect(try Checking.findings(rule, plan(AgeRulesTests.year8, [plain])).isEmpty)
    var outcome = Outcome(statement: Prose("Travels to college on her own."))
    outcome.theme = "independent-living"
    let themed = Checking.entry(AdviceItem("O2", .outcome(outcome)), in: .e, label: "E2")
    #expect(try Checking.findings(rule, plan(AgeRulesTests.year9, [plain, themed])).isEmpty)
  }

  @Test("From Year 9 there is advice under head g, alone or with another head")
  func advice() throws {
    let rule = AdulthoodAdviceMissing()
    #expect(try Checking.findings(rule, plan(AgeRulesTests.year9)).map(\.id) == ["adulthood-advice-missing"])
    #expect(try Checking.findings(rule, plan(AgeRulesTests.year8)).isEmpty)
    var school = Make.advice("sub-1", head: .b)
    school.regulations = [.b, .g]
    var plan = plan(AgeRulesTests.year9)
    plan.annex = [Checking.row(.b, .received, advice: school)]
    #expect(try Checking.findings(rule, plan).isEmpty)
    plan.annex = [Checking.row(.g, .outstanding)]
    #expect(try Checking.findings(rule, plan).count == 1)
  }

  @Test("A plan that another authority made asks for no advice")
  func transferred() throws {
    let plan = plan(AgeRulesTests.year9)
    #expect(try Checking.findings(AdulthoodAdviceMissing(), plan, stage: .transferredIn).isEmpty)
    #expect(try Checking.findings(RequiredAdviceMissing(), plan, stage: .transferredIn).isEmpty)
  }

  @Test("A row in H1 is told from the 18th birthday, and stays where it is")
  func sectionH1() throws {
    let row = Checking.entry(Make.provision("P1", area: .socialCare), in: .h1, label: "H1.1")
    let rule = H1ForAdult()
    let adult = try Checking.findings(rule, plan(Make.date(2008, 4, 20), [row]))
    #expect(adult.map(\.id) == ["h1-for-adult"])
    #expect(adult.first?.remedy.contains("H2") == true)
    #expect(try Checking.findings(rule, plan(Make.date(2008, 4, 21), [row])).isEmpty)
    let moved = Checking.entry(Make.provision("P1", area: .socialCare), in: .h2, label: "H2.1")
    #expect(try Checking.findings(rule, plan(Make.date(2008, 4, 20), [moved])).isEmpty)
  }

  private func plan(_ born: CivilDate, _ entries: [PlanEntry] = []) -> Plan {
    Checking.plan(entries, record: Make.record(child: Make.child(born: born)))
  }
}
