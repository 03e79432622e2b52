import TestSupport
import Testing

/// `--fail-on` chooses from which severity the exit code is 1.
struct FailOnTests {
  @Test(arguments: [("error", Int32(0)), ("warning", 1), ("note", 1), ("never", 0)])
  func aCaseWithWarningsOnlyFailsFromWarning(_ level: String, _ code: Int32) throws {
    let folder = try folder()
    let run = try Ehcplan.run([
      "assemble", folder.path, "--formats", "html", "--date", "2026-04-20", "--fail-on", level,
    ])
    #expect(run.exitCode == code)
    #expect(Disk.exists(folder.path + "/drafts/1"))
    #expect(run.output.contains("0 errors"))
    #expect(!run.output.contains("0 warnings"))
  }

  /// Nothing is an error: all advice is accounted for, and the row says who secures it.
  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(Make.recordWithAllAdviceDeclined(), [Make.completeAdvice()])
  }
}
