import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// Fields that a reader must be able to ask for.
struct FieldsLeftBlankTests {
  @Test func everyBlankOfAnEntryIsToldInOneFinding() throws {
    let findings = try told([.deliveredBy, .frequency, .sessionLength])
    #expect(findings.map(\.id) == ["field-left-blank"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.summary == "F3 leaves blank: by whom, how often, how long each time")
    #expect(findings.first?.place.field == "who")
  }

  @Test func anEntryWithoutBlanksIsNotTold() throws {
    #expect(try told([]).isEmpty)
  }

  private func told(_ blanks: [Gap.Field]) throws -> [Finding] {
    var row = Checking.entry(Make.provision("P1"), in: .f, label: "F3")
    row.blanks = blanks
    return try Checking.findings(FieldsLeftBlank(), Checking.plan([row]))
  }
}
