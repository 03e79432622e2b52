import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// What an authority settles about rules changes what is told, and never what is fixed.
struct RuleSettingsTests {
  private func levels(_ list: [String: FindingLevel]) throws -> RuleLevels {
    var settings = RuleSettings()
    settings.levels = list
    return RuleLevels(profile: try Run.england(), settings: settings)
  }

  private let findings = [
    Finding("advice-late", .warning, "Late"), Finding("need-without-provision", .error, "No provision"),
    Finding("need-without-provision", .warning, "No provision in C"),
  ]

  @Test("a finding is raised, lowered or not told")
  func changed() throws {
    #expect(try levels(["advice-late": .error]).applied(to: findings)[0].severity == .error)
    #expect(try levels(["advice-late": .note]).applied(to: findings)[0].severity == .note)
    #expect(try levels(["advice-late": .off]).applied(to: findings).map(\.id).contains("advice-late") == false)
  }

  @Test("a fixed rule is never lowered")
  func fixed() throws {
    for level in [FindingLevel.warning, .note, .off] {
      #expect(try levels(["need-without-provision": level]).applied(to: findings) == findings)
    }
  }

  @Test("words inside a phrase of the house are not told; the others of the same finding are")
  func phrases() throws {
    var settings = RuleSettings()
    settings.exceptions = ["vague-group": ["the Small Group room"]]
    let words = "In the small group room, and in a small group at lunch."
    let plan = Checking.plan([Checking.entry(Make.provision("P1", words), in: .f, label: "F1")])
    var place = Place(submission: "sub-1", item: "P1", label: "F1", section: "F", field: "what", range: 7..<18)
    place.furtherRanges = [32..<43]
    let told = HousePhrases(settings, plan: plan).applied(to: [Finding("vague-group", .error, "Vague", at: place)])
    #expect(told.map(\.place.range) == [32..<43])
    #expect(told.first?.place.furtherRanges == [])
    place.furtherRanges = []
    #expect(
      HousePhrases(settings, plan: plan).applied(to: [Finding("vague-group", .error, "Vague", at: place)]).isEmpty)
  }
}
