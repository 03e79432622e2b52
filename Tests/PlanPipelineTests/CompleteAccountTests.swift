import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Nothing is lost in silence: a run that cannot account for an item makes nothing.
struct CompleteAccountTests {
  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(
      Make.record([Make.view("V1")]),
      [
        Make.advice("ep-1", [Make.need("N1"), Make.provision("P1", needs: ["N1"])]),
        Make.advice("salt-1", [Make.need("N1", "Old words.")], head: .c),
        Make.advice("salt-1", [Make.need("N1", "New words."), Make.need("N2", "More.")], head: .c, version: 2),
      ])
  }

  @Test("every item of every version has its line")
  func complete() throws {
    let (reading, assembled) = try Run.assembled(try folder())
    #expect(assembled.account.lines.count == 6)
    #expect(try CompleteAccount(assembled.account, of: reading).lines == assembled.account.lines)
  }

  @Test("whichever line is taken away, the run fails and names submission and item")
  func oneLineLess() throws {
    let (reading, assembled) = try Run.assembled(try folder())
    for (index, line) in assembled.account.lines.enumerated() {
      var account = assembled.account
      account.lines.remove(at: index)
      let failure = try #require(throws: PipelineFailure.self) { try CompleteAccount(account, of: reading) }
      #expect(failure.kind == .internalFault)
      #expect(failure.findings.map(\.id) == ["advice-unaccounted"])
      #expect(failure.findings.first?.place.submission == line.submission)
      #expect(failure.findings.first?.place.item == line.item)
      #expect(failure.findings.first?.summary.contains(line.item) == true)
    }
  }

  @Test("an item told twice, and one that no file holds, are faults too")
  func oneLineMore() throws {
    let (reading, assembled) = try Run.assembled(try folder())
    let line = try #require(assembled.account.lines.last)
    var twice = assembled.account
    twice.lines.append(line)
    var invented = assembled.account
    var other = line
    other.item = "N99"
    invented.lines.append(other)
    for account in [twice, invented] {
      let failure = try #require(throws: PipelineFailure.self) { try CompleteAccount(account, of: reading) }
      #expect(failure.findings.map(\.id) == ["advice-unaccounted"])
    }
  }

  @Test("the same file under two names is one, two files of one version are two")
  func copies() throws {
    let folder = try folder()
    let advice = Make.advice("ep-1", [Make.need("N1"), Make.provision("P1", needs: ["N1"])])
    try folder.write(advice, as: "copy.xml")
    #expect(try Run.assembled(folder).assembled.account.lines.count == 6)
    try folder.write(Make.advice("ep-1", [Make.need("N1", "Other words.")]), as: "other.xml")
    let lines = try Run.assembled(folder).assembled.account.lines.filter { $0.submission == "ep-1" }
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.fate == .apart(because: "same-id-new-content") })
  }
}
