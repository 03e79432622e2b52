import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

@Suite("Another child's content, and a decision about it")
struct SettledIdentityTests {
  private var advice: Advice {
    var advice = Make.advice("sub-1", [Make.need("N1", "Tyler finds maths hard.")], child: Reading.girl())
    advice.narratives = [Reading.narrative("NHS 999 003 7744")]
    return advice
  }

  private var record: CaseRecord { Make.record(child: Reading.girl()) }

  @Test("M10: nothing of the file is in the plan until a decision says otherwise")
  func stopsTheLine() throws {
    let made = try Reading.assembly([advice], record)
    #expect(made.setApart.count == 1 && made.plan.entries.isEmpty)
    #expect(Set(made.findings.map(\.id)) == ["wrong-child-name", "other-childs-identifier"])
  }

  @Test("A decision answers one check of one submission, and the others still stand")
  func one() throws {
    let made = try Reading.assembly(
      [advice], record, settled: ["sub-1/wrong-child-name", "sub-2/other-childs-identifier"])
    #expect(made.setApart.count == 1)
    #expect(made.findings.first { $0.id == "wrong-child-name" }?.severity == .note)
    #expect(made.findings.first { $0.id == "other-childs-identifier" }?.severity == .error)
  }

  @Test("When all are answered the file is used, and the findings are kept as notes")
  func all() throws {
    let made = try Reading.assembly(
      [advice], record, settled: ["sub-1/wrong-child-name", "sub-1/other-childs-identifier"])
    #expect(made.setApart.isEmpty && made.plan.entries.count == 1)
    #expect(made.findings.allSatisfy { $0.severity == .note } && made.findings.count == 2)
  }

  @Test("A header of another child can be admitted as well, and its text is still read")
  func header() throws {
    var stray = advice
    stray.child = Make.child("Tyler", "Briggs", born: Make.date(2015, 2, 14))
    let made = try Reading.assembly([stray], record, settled: ["sub-1/file-identity-unconfirmed"])
    #expect(made.setApart.count == 1)
    #expect(made.findings.contains { $0.id == "wrong-child-name" && $0.severity == .error })
  }

  @Test("The order in which advice arrived makes no difference")
  func order() throws {
    var other = Make.advice("sub-2", [Make.need("N1")], head: .b, child: Reading.girl())
    other.narratives = [Reading.narrative("Her brother Leo is six.")]
    var third = Make.advice("sub-3", head: .c, child: Reading.girl())
    third.narratives = [Reading.narrative("Leo likes trains. Leo is loud.")]
    let one = try Reading.assembly([advice, other, third], record)
    let two = try Reading.assembly([third, other, advice], record)
    #expect(one.findings.inOrder() == two.findings.inOrder())
    #expect(one.setApart == two.setApart && one.setApart.count == 1)
  }
}
