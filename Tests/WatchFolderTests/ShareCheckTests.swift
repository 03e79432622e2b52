import DurableFiles
import TestSupport
import Testing
import WatchFolder

/// The share tried out for real, in a folder of this machine.
struct ShareCheckTests {
  private func share() throws -> (folder: TemporaryFolder, layout: ShareLayout) {
    let folder = try TemporaryFolder()
    let layout = ShareLayout(folder("share"))
    try Share(layout).make()
    return (folder, layout)
  }

  private func report(_ layout: ShareLayout, _ options: WatchOptions = WatchOptions()) -> ShareCheckReport {
    ShareCheck(layout, options, ShareProbe.facts(layout)).report
  }

  @Test("A share on a drive of this machine can be watched, and the check leaves nothing behind")
  func usable() throws {
    let (folder, layout) = try share()
    let before = try Disk.contents(folder.path)
    let facts = ShareProbe.facts(layout)
    #expect(facts.makes == .worked)
    #expect(facts.makesOnce == true)
    #expect(facts.replaces == .worked)
    #expect(facts.neverOver == .kept)
    #expect(facts.moves.map(\.folder) == ["inbox", "cases", "returned", "receipts", "retired"])
    #expect(facts.moves.allSatisfy { $0.isOnSameDevice && $0.rename == .worked })
    #expect(facts.longestName == 255)
    #expect(ShareCheck(layout, WatchOptions(), facts).report.isUsable)
    #expect(try Disk.contents(folder.path) == before)
    #expect(try FolderEntries.list(layout.own).allSatisfy { !$0.contains(DurableFile.makingMark) })
  }

  @Test(
    "Row 3: the check puts a file into the inbox and says whether looking finds it, and which settings are in force")
  func probeIsSeen() throws {
    let (folder, layout) = try share()
    var options = WatchOptions(poll: 20)
    options.ignored = ["*.bak"]
    let report = report(layout, options)
    #expect(report.lines.first { $0.subject == .listing }?.verdict == .ok)
    let settings = try #require(report.lines.first { $0.subject == .settings }?.words)
    for part in [layout.inbox, "every 5 seconds", "moved out of the inbox", "*.bak"] {
      #expect(settings.contains(part))
    }
    #expect(report.strategy.contains("every 5 seconds, because"))
    #expect(try FolderEntries.list(folder("share/inbox")).isEmpty)
  }

  @Test("A folder without a share is left untouched: a drive that went away leaves such a one")
  func noShare() throws {
    let folder = try TemporaryFolder()
    let report = report(ShareLayout(folder.path))
    #expect(report.problems.map(\.subject) == [.share])
    #expect(try FolderEntries.list(folder.path).isEmpty)
  }

  @Test("Row 21: a place where nothing can be moved is named with what to do, and no probe stays anywhere")
  func noPlace() throws {
    let (folder, layout) = try share()
    Disk.remove(layout.returned)
    try Disk.write("a file in the place of a folder", to: layout.returned)
    Disk.remove(layout.inbox)
    let before = try Disk.contents(folder.path)
    let report = report(layout)
    #expect(report.problems.map(\.subject) == [.folders, .inbox])
    #expect(report.problems.first?.words.contains("inbox, returned") == true)
    #expect(report.problems.allSatisfy { $0.remedy != nil })
    #expect(try Disk.contents(folder.path) == before)
  }

  @Test("Row 20: a file's time within the moment of its writing is no difference; one outside of it is rounded")
  func clockDifference() {
    let second: Int64 = 1_000_000_000
    #expect(ShareProbe.ahead(105 * second, between: 100 * second, and: 110 * second) == 0)
    #expect(ShareProbe.ahead(170 * second, between: 100 * second, and: 110 * second) == 60)
    #expect(ShareProbe.ahead(70 * second, between: 100 * second, and: 110 * second) == -30)
    #expect(ShareProbe.ahead(100 * second - 4_000_000, between: 100 * second, and: 110 * second) == 0)
    #expect(ShareProbe.ahead(.min, between: .max, and: .max) == 0)
  }
}
