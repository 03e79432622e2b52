import TestSupport
import Testing

/// A run leaves a whole draft or none, whatever happens beside it.
struct SafetyTests {
  private let options = ["--date", "2026-04-20", "--fail-on", "never"]

  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(Make.record(), [Make.advice("sub-1", [Make.need("N1")])])
  }

  /// Every size of disk, from one that holds nothing to one that holds all but the last file.
  @Test(arguments: [0, 2048, 16_384])
  func aDiskThatIsFullLeavesNothingHalfWritten(_ bytes: Int) throws {
    let folder = try folder()
    let before = try Disk.contents(folder.path)
    let run = try Ehcplan.run(["assemble", folder.path] + options, limitingFilesTo: bytes)
    #expect(run.exitCode == 73)
    #expect(try Disk.contents(folder.path) == before)
    #expect(try !Disk.exists(folder.path + "/drafts") || Disk.names(folder.path + "/drafts").isEmpty)
  }

  @Test func afterAFullDiskTheSameCaseMakesItsFirstDraft() throws {
    let folder = try folder()
    #expect(try Ehcplan.run(["assemble", folder.path] + options, limitingFilesTo: 2048).exitCode == 73)
    #expect(try Ehcplan.run(["assemble", folder.path] + options).exitCode == 0)
    #expect(try Disk.names(folder.path + "/drafts") == ["1"])
  }

  @Test func runsSideBySideMakeWholeDraftsOrSayToTryAgain() async throws {
    let folder = try folder()
    let path = folder.path
    let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 0..<4 {
        let arguments = ["assemble", path, "--formats", number % 2 == 0 ? "html" : "odt"] + options
        group.addTask { try Ehcplan.run(arguments).exitCode }
      }
      return try await group.reduce(into: [Int32]()) { $0.append($1) }
    }
    let drafts = try Disk.names(path + "/drafts")
    #expect(Set(codes).isSubset(of: [0, 75]))
    #expect(codes.contains(0))
    #expect(drafts == drafts.indices.map { String($0 + 1) })
    for draft in drafts {
      let names = Set(try Disk.names(path + "/drafts/" + draft))
      let records: Set = ["account.xml", "findings.json", "manifest.json", "plan.xml"]
      #expect(
        [records.union(["plan.html", "review.html"]), records.union(["plan.odt", "review.odt"])].contains(
          names.subtracting(["queries"])))
      #expect(try Disk.text("\(path)/drafts/\(draft)/plan.xml").contains(" number=\"\(draft)\""))
    }
  }
}
