import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Rows of the table about single items, with what a person makes of them. What is asked about at all is told in
/// `RowQuestionTests`.
struct SingleItemTests {
  private func decided(_ advices: [Advice], _ kind: Question.Kind, _ choice: Int) throws -> Assembly {
    let question = try #require(try Asking.of(advices).questions(kind).first)
    let made = try Asking.of(advices, decisions: [Make.decision("d1", taking: question.choices[choice])])
    #expect(made.questions(kind).isEmpty)
    #expect(made.idleDecisions.isEmpty)
    return made
  }

  private func row(_ id: String, _ words: String, _ fill: (inout Provision) -> Void = { _ in }) -> AdviceItem {
    var row = Provision(what: Prose(words))
    fill(&row)
    return AdviceItem(id, area: .communicationInteraction, .provision(row))
  }

  @Test("Ordinarily available: kept and noted until it is set aside with a reason")
  func ordinary() throws {
    let advices = [Make.advice("sub-1", [row("P1", "A visual timetable.") { $0.isOrdinarilyAvailable = true }])]
    #expect(try Asking.of(advices).entry("sub-1", "P1") != nil)
    #expect(try decided(advices, .ordinarilyAvailable, 0).fates("sub-1", "P1") == [.setAside])
    #expect(try decided(advices, .ordinarilyAvailable, 1).entry("sub-1", "P1") != nil)
  }

  @Test("Names a school: out of the sections by decision only, and in section K as its author wrote it")
  func namesASchool() throws {
    let advices = [Make.advice("sub-1", [row("P1", "A place at Larkfield School from September.")])]
    #expect(try Asking.of(advices).entry("sub-1", "P1")?.words == "A place at Larkfield School from September.")
    let made = try decided(advices, .namesSetting, 0)
    #expect(made.fates("sub-1", "P1") == [.setAside])
    #expect(made.plan.annex.compactMap(\.advice) == advices)
    // Rephrasing it as the feature that is needed does too.
    let reworded = try Asking.of(
      advices, decisions: [Make.rewording("d1", "sub-1#P1", "what", to: "Teaching in a class of eight.")])
    #expect(reworded.questions(.namesSetting).isEmpty)
    #expect(reworded.plan.annex.compactMap(\.advice) == advices)
  }

  @Test("A row that only points elsewhere: a question, and nothing is guessed in its place")
  func pointer() throws {
    let advices = [Make.advice("sub-1", [row("P1", "Please see attached report.")])]
    let made = try Asking.of(advices)
    #expect(made.entry("sub-1", "P1")?.row?.frequencies.isEmpty == true)
    #expect(try decided(advices, .pointer, 0).fates("sub-1", "P1") == [.setAside])
    #expect(try decided(advices, .pointer, 1).entry("sub-1", "P1")?.words == "Please see attached report.")
  }

  @Test("Outside the author's field: not asked where the right profession advised and another row was chosen")
  func outsideExpertise() throws {
    func advice(_ id: String, _ role: String, _ words: String) -> Advice {
      var advice = Make.advice(id, [row("P1", words) { $0.type = "physio-direct" }])
      advice.authors = [Author(name: "Kim", role: Coded(role, code: role))]
      return advice
    }
    let advices = [advice("ep", "EP", "Physiotherapy daily."), advice("pt", "physio", "Physiotherapy weekly.")]
    let choose = Make.decision("d1", .choose, ["ep#P1", "pt#P1"]) { $0.keep = Make.reference("ep#P1") }
    let made = try Asking.of(advices, decisions: [choose])
    #expect(made.plan.entries(in: .f, .provision).count == 1)
    #expect(made.questions(.outsideExpertise).isEmpty)
    let alone = [advices[0]]
    #expect(try decided(alone, .outsideExpertise, 1).entry("ep", "P1") != nil)
    #expect(try decided(alone, .outsideExpertise, 0).entry("ep", "P1") == nil)
  }
}
