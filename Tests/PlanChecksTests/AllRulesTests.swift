import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// What holds for every rule and every finding of one, seen on its own examples.
struct AllRulesTests {
  @Test("ids are in the form of the catalogue")
  func ids() {
    for id in AllRules.rules.map(\.id) {
      #expect(!id.isEmpty && id.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isLowercase || $0.isNumber)) }, "\(id)")
    }
  }

  /// A finding may stand in a log, and a log holds no personal data.
  @Test("findings hold no names of people and read as the house writes", arguments: AllRules.rules.map(\.id))
  func findings(_ id: String) throws {
    let rule = try #require(AllRules.rules.first { $0.id == id })
    let run = try ExampleRun()
    for example in rule.about.examples where example.fires {
      var changed = ExampleCase.calm
      example.change(&changed)
      for finding in try run.findings(changed) where finding.id == id {
        check(finding)
      }
    }
  }

  private func check(_ finding: Finding) {
    for text in [finding.summary, finding.explanation, finding.remedy, finding.basis, finding.note] {
      for name in ["Amira", "Leila", "Quayle", "Elm Primary"] {
        #expect(!text.contains(name), "\(finding.id): \(text)")
      }
    }
    #expect(!finding.summary.hasSuffix("."), "\(finding.id): \(finding.summary)")
    #expect(finding.remedy.first?.isUppercase == true, "\(finding.id): \(finding.remedy)")
    #expect(!finding.basis.isEmpty, "\(finding.id)")
    #expect(finding.place.file != nil, "\(finding.id)")
  }
}
