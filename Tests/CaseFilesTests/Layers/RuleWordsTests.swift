import CaseFiles
import Findings
import PlanModel
import Templates
import Testing
import XMLKit

/// The words by which rules see what a sentence says, and the dates that the profile's limits make.
struct RuleWordsTests {
  private func types(_ schema: String) throws -> [String: [String]] {
    let bytes = try #require(TemplateStore.baseBytes(at: "schemas/\(schema).xsd"))
    var types: [String: [String]] = [:]
    for type in try XMLTree(parsing: bytes, name: schema).content().elements("simpleType") {
      types[type.attribute("name") ?? ""] = type.first("restriction")?.elements("enumeration").compactMap {
        $0.attribute("value")
      }
    }
    return types
  }

  @Test("Every list that a rule looks for is in the form, and in the program's own file")
  func complete() throws {
    #expect(try types("signs")["SignName"] == RuleWords.List.allCases.map(\.rawValue))
    let root = try XMLTree(parsing: try #require(TemplateStore.baseBytes(at: "wording/signs.xml")), name: "signs")
      .content()
    #expect(
      root.elements("list").compactMap { $0.attribute("name") }.sorted()
        == RuleWords.List.allCases.map(\.rawValue).sorted())
  }

  @Test("Every role that a line names is a code of the form")
  func roles() throws {
    let codes = Set(try types("codes")["Role"] ?? [])
    let root = try XMLTree(parsing: try #require(TemplateStore.baseBytes(at: "wording/signs.xml")), name: "signs")
      .content()
    for line in root.elements("discipline") + root.elements("register") {
      let roles = (line.attribute("roles") ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
      #expect(!roles.isEmpty && Set(roles).isSubset(of: codes), "\(roles)")
    }
  }

  @Test("A spared phrase holds a word of the list and does not count")
  func spared() throws {
    let words = try #require(try SampleLayer.base.get().readRuleWords().value)
    #expect(words.holds(.vision, in: "She is registered blind."))
    #expect(!words.holds(.vision, in: "He is colour blind."))
    #expect(!words.holds(.protection, in: "She is not on a child protection plan."))
  }

  /// The worked dates of the limits, each by the rule of the profile itself.
  @Test(
    "The limits of the profile end on the days that were worked out by hand",
    arguments: [
      ("T1", "2026-01-05", "2026-02-16"), ("T2", "2026-03-02", "2026-04-13"), ("T3", "2026-01-05", "2026-04-27"),
      ("T5", "2026-05-01", "2026-05-15"), ("T6", "2026-05-01", "2026-05-16"), ("T7", "2026-01-05", "2026-05-25"),
      ("T8", "2026-03-02", "2026-05-02"), ("T9", "2026-03-02", "2026-04-01"), ("T10", "2026-05-15", "2027-05-14"),
      ("T11", "2026-03-01", "2027-02-28"), ("T12", "2026-03-02", "2026-02-16"), ("T13", "2026-03-02", "2026-02-16"),
      ("T14", "2026-03-02", "2026-03-16"), ("T15", "2026-03-02", "2026-03-30"), ("T16", "2026-03-27", "2026-04-10"),
      ("T17", "2026-03-27", "2026-05-22"), ("T18", "2027-09-01", "2027-03-30"), ("T19", "2027-09-01", "2027-02-14"),
      ("T20", "2026-09-01", "2026-04-01"), ("T21", "2026-03-02", "2026-03-20"), ("T22", "2026-03-02", "2026-04-13"),
      ("T25", "2026-03-02", "2026-03-17"), ("T26", "2026-03-02", "2026-06-08"), ("T27a", "2026-03-02", "2026-03-16"),
      ("T27b", "2026-03-02", "2026-05-11"), ("T27c", "2026-03-02", "2026-06-08"), ("T28a", "2026-03-02", "2026-04-06"),
      ("T28b", "2026-03-02", "2026-05-18"), ("T29", "2026-03-02", "2026-04-06"), ("T30", "2026-03-02", "2026-03-16"),
      ("T34", "2026-03-02", "2026-04-13"), ("T35", "2026-03-02", "2026-06-02"),
    ])
  func limits(_ id: String, _ event: String, _ expected: String) throws {
    let profile = try #require(try SampleLayer.base.get().readProfile("england-2014").value)
    let rule = try #require(profile.deadline(id)?.rule)
    let day = try #require(CivilDate(iso: event))
    #expect(rule.date(from: day, in: profile.workingDays)?.iso == expected)
  }
}
