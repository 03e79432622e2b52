import PlanChecks
import PlanPipeline
import TestSupport
import Testing

/// The review heads what was found with a title in plain words for each rule.
struct RuleTitlesTests {
  @Test("Every rule has a title of its own for the review")
  func titles() throws {
    let words = try Run.workshop().words
    let untitled = AllRules.rules.map(\.about.id).filter { words["finding.\($0)"] == nil }
    #expect(untitled.isEmpty, "\(untitled)")
  }

  @Test("No title is the id of its rule in other letters")
  func plain() throws {
    let words = try Run.workshop().words
    let told = AllRules.rules.map(\.about.id).filter { id in
      words["finding.\(id)"]?.lowercased() == id.split(separator: "-").joined(separator: " ")
    }
    #expect(told.isEmpty, "\(told)")
  }
}
