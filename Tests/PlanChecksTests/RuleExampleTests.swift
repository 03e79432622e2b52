import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// The examples in the manual are true: each is run on the whole road, by itself and inside a longer plan.
struct RuleExampleTests {
  @Test("In the calm case nothing is found")
  func calmCaseIsCalm() throws {
    let found = try ExampleRun().findings(.calm)
    #expect(found.isEmpty, "\(told(found))")
  }

  @Test("In the longer case nothing is found")
  func longCaseIsCalm() throws {
    let found = try ExampleRun().findings(.long)
    #expect(found.isEmpty, "\(told(found))")
  }

  @Test("The cases of the examples are valid files")
  func casesAreValid() throws {
    let found = try ExampleRun().findingsOfFiles(.long)
    #expect(found.isEmpty, "\(told(found))")
  }

  @Test(
    "An example that fires is found once, in its place; one that is calm is not", arguments: AllRules.rules.map(\.id))
  func examplesOfRule(_ id: String) throws {
    let rule = try #require(AllRules.rules.first { $0.id == id })
    let run = try ExampleRun()
    for example in rule.about.examples {
      try check(example, of: rule, in: .calm, run, isAlone: true)
      try check(example, of: rule, in: .long, run, isAlone: false)
    }
  }

  private func check(
    _ example: RuleExample, of rule: any Rule, in frame: ExampleCase, _ run: ExampleRun, isAlone: Bool
  ) throws {
    var changed = frame
    example.change(&changed)
    var found = try run.findings(changed).filter { $0.id == rule.id }
    if found.isEmpty, rule is any FoundElsewhere {
      found = try run.findingsOfFiles(changed).filter { $0.id == rule.id }
    }
    let where_ = "\(rule.id), \(isAlone ? "by itself" : "in a longer plan"): \(example.says)"
    guard example.fires else {
      #expect(found.isEmpty, "\(where_) \(told(found))")
      return
    }
    #expect(!found.isEmpty, "\(where_): nothing is found")
    if example.at == nil, !example.marked.isEmpty {
      // One finding, and its ranges are the places that are marked.
      #expect(found.count == 1, "\(where_) \(told(found))")
      let ranges = found.first.map { [$0.place.range].compactMap { $0 } + $0.place.furtherRanges } ?? []
      #expect(ranges == example.marked, "\(where_): \(ranges) instead of \(example.marked)")
    } else if isAlone, let place = example.at {
      #expect(found.contains { names($0.place, place) }, "\(where_) \(told(found))")
    }
  }

  private func names(_ place: Place, _ name: String) -> Bool {
    [place.label, place.submission, place.section, place.item].contains(name)
  }

  private func told(_ findings: [Finding]) -> String {
    findings.map { finding in
      let place = [finding.place.label, finding.place.submission, finding.place.item, finding.place.section]
      return "\(finding.id) at \(place.compactMap { $0 }.joined(separator: "/")): \(finding.summary)"
    }.joined(separator: "; ")
  }
}
