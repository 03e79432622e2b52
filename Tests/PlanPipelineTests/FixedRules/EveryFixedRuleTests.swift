import PlanChecks
import TestSupport
import Testing

/// Every rule that no authority can lower (†) is shown in this folder on a sample case, from its files to what is told.
@Suite("Fixed rules: each is tested end to end")
struct EveryFixedRuleTests {
  private static let folder = RepositoryFolder.root + "/Tests/PlanPipelineTests/FixedRules"

  /// The tests of this folder as they are written, without this one.
  private func written() throws -> String {
    try Disk.names(Self.folder).sorted().filter { $0.hasSuffix("Tests.swift") && $0 != "EveryFixedRuleTests.swift" }
      .map { try Disk.text(Self.folder + "/" + $0) }.joined(separator: "\n")
  }

  @Test("A rule marked † that no test of this folder names is told here")
  func complete() throws {
    let tests = try written()
    let fixed = AllRules.rules.map(\.about).filter(\.isFixed).map(\.id)
    #expect(fixed.count == 31)
    // The id stands by itself, or with the section beside it: "section-missing J".
    let untested = fixed.filter { id in !tests.contains("\"\(id)\"") && !tests.contains("\"\(id) ") }
    #expect(untested.isEmpty, "\(untested)")
  }
}
