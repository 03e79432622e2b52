import Templates
import Testing
import Wording
import XMLKit

/// The lists by which outcomes and needs are read.
struct StatementListsTests {
  private func names(_ file: String) throws -> [String] {
    let bytes = try #require(TemplateStore.baseBytes(at: "wording/\(file).xml"))
    return try XMLTree(parsing: bytes, name: file).content().elements("list").compactMap { $0.attribute("name") }
  }

  @Test("Every list has a name that the reader knows, and none is missing")
  func known() throws {
    let outcomes = try names("outcomes")
    #expect(Set(outcomes.compactMap { OutcomeSign.named($0) }) == Set(OutcomeSign.allCases))
    #expect(outcomes.count == OutcomeSign.allCases.count)
    let needs = try names("needs")
    #expect(Set(needs.compactMap { NeedSign.named($0) }) == Set(NeedSign.allCases))
    #expect(needs.count == NeedSign.allCases.count)
  }
}
