import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Corrections come as new versions; two files that claim to be one version are for a person to sort out.
struct VersionTests {
  @Test func theNewerVersionStandsInThePlan() throws {
    let older = Make.advice("sub-1", [Make.need("N1", "Old words.")])
    let newer = Make.advice("sub-1", [Make.need("N1", "New words.")], version: 2)
    for advices in [[older, newer], [newer, older]] {
      let made = try Assembling.of(advices)
      #expect(made.plan.entries.flatMap { ItemWords.texts(of: AdviceItem("x", $0.content)) } == ["New words."])
      #expect(made.plan.annex.compactMap(\.advice?.version) == [2])
    }
  }

  @Test func anOlderVersionIsNotUsedInPlaceOfOneThatIsSetApart() throws {
    let older = Make.advice("sub-1", [Make.need("N1", "Old words.")])
    let newer = Make.advice(
      "sub-1", [Make.need("N1", "New words.")], version: 2, child: Make.child("Tyler", "Other"), reference: "OTHER-1")
    let made = try Assembling.of([older, newer])
    #expect(made.plan.entries.isEmpty)
    #expect(made.findings.map(\.id).contains("older-version-not-used"))
    let alone = try Assembling.of([newer])
    #expect(!alone.findings.map(\.id).contains("older-version-not-used"))
  }

  @Test func aNewVersionKeepsTheNameOfItsEntry() throws {
    let before = try Assembling.of([Make.advice("sub-1", [Make.need("N1", "Old words.")])])
    let after = try Assembling.of([Make.advice("sub-1", [Make.need("N1", "New words.")], version: 2)])
    #expect(before.plan.entries.map(\.id) == after.plan.entries.map(\.id))
  }

  @Test func oneVersionWithTwoContentsIsSetApartWhole() throws {
    let first = Make.advice("sub-1", [Make.need("N1", "One.")], content: "a")
    let second = Make.advice("sub-1", [Make.need("N1", "Two.")], content: "b")
    let other = Make.advice("sub-2", [Make.need("N1", "Untouched.")])
    let made = try Assembling.of([first, second, other])
    #expect(made.plan.entries.map(\.sources.first?.submission) == ["sub-2"])
    #expect(made.setApart.map(\.sha256) == ["a", "b"])
    #expect(made.findings.map(\.id) == ["same-id-new-content", "same-id-new-content"])
  }

  @Test func theSameFileTwiceIsUsedOnceAndNoted() throws {
    let first = Make.advice("sub-1", [Make.need("N1")], content: "a", path: "advice/a.xml")
    let second = Make.advice("sub-1", [Make.need("N1")], content: "a", path: "advice/b.xml")
    let made = try Assembling.of([second, first])
    #expect(made.plan.entries.map(\.sources.count) == [1])
    #expect(made.account.lines.count == 1)
    #expect(made.setApart.isEmpty)
    #expect(made.findings.map(\.id) == ["duplicate-file"])
    #expect(made.findings.map(\.severity) == [.note])
    #expect(made.findings.first?.place.file == "advice/b.xml")
  }
}
