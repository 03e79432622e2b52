import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// The examples in the manual are true: each is run on the whole road, by itself and inside a longer plan. What is found
/// reads as the house writes.
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
      let found = try run.findings(of: rule, in: .calm.with(example))
      check(example, found, "\(id), by itself", isAlone: true)
      for finding in found { readsAsTheHouseWrites(finding) }
    }
  }

  @Test("Inside a longer plan they are found, and not found, all the same", arguments: AllRules.rules.map(\.id))
  func examplesInLongerPlan(_ id: String) throws {
    let rule = try #require(AllRules.rules.first { $0.id == id })
    let run = try ExampleRun()
    let long = LongExample(rule.about.examples)
    var others = long.others
    if !long.embedded.isEmpty {
      let found = try run.findings(of: rule, in: long.frame)
      let items = Set(long.embedded.map(\.item))
      let hasStrays = found.contains { !items.contains($0.place.item ?? "") }
      for (example, item) in long.embedded {
        let own = found.filter { $0.place.item == item }
        if hasStrays || trouble(example, own, isAlone: false) != nil { others.append(example) }
      }
    }
    // Where examples speak to each other, such as two that say the same, each stands in a plan of its own.
    for example in others {
      let found = try run.findings(of: rule, in: .long.with(example))
      check(example, found, "\(id), in a longer plan", isAlone: false)
    }
  }

  private func check(_ example: RuleExample, _ found: [Finding], _ what: String, isAlone: Bool) {
    let trouble = trouble(example, found, isAlone: isAlone)
    #expect(trouble == nil, "\(what): \(example.says): \(told(found))")
  }

  /// What is not as the example says; nil where it is.
  private func trouble(_ example: RuleExample, _ found: [Finding], isAlone: Bool) -> String? {
    guard example.fires else { return found.isEmpty ? nil : "found" }
    if found.isEmpty { return "nothing is found" }
    if example.at == nil, !example.marked.isEmpty {
      // One finding, and its ranges are the places that are marked.
      if found.count != 1 { return "found \(found.count) times" }
      let ranges = found.flatMap { [$0.place.range].compactMap { $0 } + $0.place.furtherRanges }
      return ranges == example.marked ? nil : "\(ranges) instead of \(example.marked)"
    }
    if isAlone, let place = example.at, !found.contains(where: { names($0.place, place) }) { return "not at \(place)" }
    return nil
  }

  private func names(_ place: Place, _ name: String) -> Bool {
    [place.label, place.submission, place.section, place.item].contains(name)
  }

  /// A finding may stand in a log, and a log holds no personal data.
  private func readsAsTheHouseWrites(_ finding: Finding) {
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

  private func told(_ findings: [Finding]) -> String {
    findings.map { finding in
      let place = [finding.place.label, finding.place.submission, finding.place.item, finding.place.section]
      return "\(finding.id) at \(place.compactMap { $0 }.joined(separator: "/")): \(finding.summary)"
    }.joined(separator: "; ")
  }
}

extension ExampleCase {
  fileprivate func with(_ example: RuleExample) -> ExampleCase {
    var changed = self
    example.change(&changed)
    return changed
  }
}
