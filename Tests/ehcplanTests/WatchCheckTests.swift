import Findings
import TestSupport
import Testing
import WatchFolder

struct WatchCheckTests {
  @Test("A share that was made by --init can be watched, and the check says how and why")
  func usable() throws {
    let folder = try TemporaryFolder()
    let share = folder("share")
    #expect(try Ehcplan.run(["watch", "--init", share]).exitCode == 0)
    let run = try Ehcplan.run(["watch", "--check", share, "--poll", "8"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("looks at the inbox every 2 seconds, because"))
    #expect(run.output.hasSuffix("The share can be watched.\n"))
    #expect(try Disk.names(folder("share/inbox")).isEmpty)
  }

  @Test("A folder that is no share ends the check with 66, and one that lacks a folder with 73")
  func notUsable() throws {
    let folder = try TemporaryFolder()
    #expect(try Ehcplan.run(["watch", "--check", folder("none")]).exitCode == 66)
    #expect(try Ehcplan.run(["watch", "--init", folder("share")]).exitCode == 0)
    Disk.remove(folder("share/cases"))
    let run = try Ehcplan.run(["watch", "--check", folder("share"), "--format", "json"])
    #expect(run.exitCode == 73)
    let report = try #require(JSONText.value(ShareCheckReport.self, from: Array(run.output.utf8)))
    #expect(report.problems.map(\.subject) == [.folders])
  }

  @Test("Row 15: --list-ignored tells every name that is never taken, with the reason and the user's own patterns")
  func listed() throws {
    let run = try Ehcplan.run(["watch", "--list-ignored", "--ignore", "*.bak", "anywhere"])
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.contains { $0 == ["*.bak", "Named by --ignore."] })
    #expect(lines.contains { $0.first == "~$*" })
    #expect(lines.allSatisfy { $0.count == 2 })
  }
}
