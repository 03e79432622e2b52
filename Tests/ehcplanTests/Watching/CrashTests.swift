import DurableFiles
import Findings
import TestSupport
import Testing
import WatchFolder

/// The watcher is cut off at each of its steps, and another goes on. `scripts/faults` does it some thousand times more.
struct CrashTests {
  private static let points =
    Step.allCases.flatMap { ["before-\($0.rawValue)", "after-\($0.rawValue)"] } + ["after-rename"]

  @Test(
    "Row 7: cut off at any step, a file is in exactly one place, unchanged, and whoever comes next brings it to its end",
    arguments: points)
  func cutOff(point: String) throws {
    let share = try WatchedShare()
    let good = WatchedShare.advice(need: "Cannot tell left from right.")
    let bad = "<advice>no advice at all</advice>"
    try share.drop(good, as: "good.xml")
    try share.drop(bad, as: "bad.xml")
    let bytes = try CaseOnDisk.bytes(advice: good)

    let run = try share.watch(environment: ["EHCPLAN_STOP_AT": "\(point):1"], expecting: nil)
    #expect(run.exitCode == 128 + 9, "it was not cut off at \(point)")
    #expect(try share.places(of: bytes).count == 1)
    #expect(try share.places(of: Array(bad.utf8)).count == 1)

    try share.watch()
    #expect(try share.places(of: bytes).first?.hasPrefix("cases/AB-2026-0001/advice/d-") == true)
    #expect(try share.places(of: bytes).count == 1)
    #expect(try share.places(of: Array(bad.utf8)).map { $0.hasPrefix("returned/") } == [true])
    #expect(try share.drafts() == [1])
    let receipts = try share.receipts()
    #expect(receipts["good.xml"]?.decision == .accepted)
    #expect(receipts["good.xml"]?.draft == 1)
    #expect(receipts["bad.xml"]?.decision == .returned)
    #expect(try Disk.names(share(".ehcplan/journal")).isEmpty)
    #expect(try Disk.names(share(".ehcplan/claims")).isEmpty)
  }

  @Test("A draft that was lost while it was made is made again, though no file is in hand any more")
  func draftBehind() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    Disk.remove(share("cases/AB-2026-0001/drafts/1"))
    try share.watch()
    #expect(try share.drafts() == [1])
  }

  @Test("A claim whose journal was lost is taken up by what lies in it")
  func journalLost() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch(environment: ["EHCPLAN_STOP_AT": "after-claimed:1"], expecting: nil)
    for name in try Disk.names(share(".ehcplan/journal")) { Disk.remove(share(".ehcplan/journal/\(name)")) }
    try share.watch()
    #expect(try share.advice().count == 1)
    #expect(try share.receipts()["a.xml"]?.decision == .accepted)
  }

  @Test("Asked to stop, the watcher gives back what it only took, and ends with 0")
  func stopped() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice(), as: "a.xml")
    let run = try Ehcplan.stopped(
      ["watch", share.path, "--poll", "0.2", "--formats", "html", "--date", "2026-04-20"], afterSeconds: 1)
    #expect(run.exitCode == 0)
    let bytes = try CaseOnDisk.bytes(advice: WatchedShare.advice())
    #expect(try share.places(of: bytes).count == 1)
    #expect(try Disk.names(share(".ehcplan/claims")).isEmpty)
    #expect(!Disk.exists(share(".ehcplan/leases/leader.json")))
    try share.watch()
    #expect(try share.drafts() == [1])
  }
}
