import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// What a submission's header says of the child, against the case.
struct HeaderFactTests {
  private func fields(_ dated: CivilDate = Make.date(2026, 3, 27), _ change: (inout Child) -> Void) throws -> [String] {
    var ours = Make.child()
    ours.yearGroup = YearGroup("Year 4")
    ours.firstLanguages = ["English", "Igbo"]
    ours.lookedAfter = LookedAfter(now: false)
    ours.settings = [EducationSetting(name: "St Martin's Church of England Primary School")]
    var theirs = Make.child()
    change(&theirs)
    let made = try Asking.of([Make.advice("sub-1", child: theirs, dated: dated)], record: Make.record(child: ours))
    let findings = made.findings.filter { $0.id == "conflict-fact" }
    #expect(findings.allSatisfy { $0.severity == .warning && $0.place.submission == "sub-1" })
    return findings.compactMap(\.place.field)
  }

  @Test("Year group, setting, first language and care that differ are told, each by its field")
  func differing() throws {
    let found = try fields { child in
      child.yearGroup = YearGroup("Year 5")
      child.firstLanguages = ["Polish"]
      child.lookedAfter = LookedAfter(now: true)
      child.settings = [EducationSetting(name: "Larkfield School")]
    }
    #expect(Set(found) == ["year-group", "setting", "first-language", "looked-after"])
  }

  @Test("Shortened names, one of two languages and blanks are no difference")
  func agreeing() throws {
    let found = try fields { child in
      child.yearGroup = YearGroup("Y4")
      child.firstLanguages = ["english"]
      child.settings = [EducationSetting(name: "St Martin’s C of E Primary")]
    }
    #expect(found.isEmpty)
    #expect(try fields { _ in }.isEmpty)
  }

  @Test("The year before, the child was in the year below, and may have been looked after then")
  func explained() throws {
    let found = try fields(Make.date(2025, 6, 1)) { child in
      child.yearGroup = YearGroup("Year 3")
      child.lookedAfter = LookedAfter(now: true)
    }
    #expect(found.isEmpty)
  }
}
