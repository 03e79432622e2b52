import Findings
import PlanModel
import TestSupport
import Testing
import WatchFolder

/// One test for each way in which watch folders on shared drives are known to fail, by the rows of the list that this
/// program was built against. Those that need a mount, another user or another clock are in `scripts/faults`.
struct FailureModeTests {
  @Test("Row 3: what is in effect is told at the start, settings that change nothing included")
  func settingsAreEchoed() throws {
    let share = try WatchedShare()
    let run = try share.watch(["--ignore", "*.bak"])
    for part in ["poll=0.2", "leaveOriginals=false", "ignored=*.bak", "inbox=\(share("inbox"))", "strategy="] {
      #expect(run.messages.contains(part), "\(part)")
    }
  }

  @Test("Row 5: no file is taken twice, though two watchers look at the same moment")
  func twoAtOnce() async throws {
    let share = try WatchedShare()
    for number in 1...6 {
      try share.drop(WatchedShare.advice("s-\(number)", need: "Need number \(number)."), as: "\(number).xml")
    }
    // The second takes over or says that another leads; neither is a fault.
    async let first = share.watch(expecting: nil).exitCode
    async let second = share.watch(expecting: nil).exitCode
    let codes = try await [first, second]
    #expect(codes.contains(0))
    #expect(codes.allSatisfy { [0, 75].contains($0) })
    try share.watch()
    #expect(try share.advice().count == 6)
    #expect(try share.receipts().values.map(\.decision) == Array(repeating: .accepted, count: 6))
    #expect(try Disk.names(share("receipts")).count == 12)
  }

  @Test("Row 6: what the machine cannot do now is kept and done when it can: a full or blocked folder is no refusal")
  func temporaryIsNotPermanent() throws {
    let share = try WatchedShare()
    // No draft can be put where a file stands.
    try Disk.write("in the way", to: share("cases/AB-2026-0001/drafts"))
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch(expecting: 75)
    #expect(try share.advice().count == 1)
    #expect(try share.receipts()["a.xml"]?.decision == .accepted)
    #expect(try share.names("returned").isEmpty)
    Disk.remove(share("cases/AB-2026-0001/drafts"))
    try share.watch()
    #expect(try share.drafts() == [1])
    #expect(try share.receipts()["a.xml"]?.draft == 1)
  }

  @Test("Row 8: files of the same name are two files")
  func sameName() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice("ep-1", need: "One thing."), as: "advice.xml")
    try share.watch()
    try share.drop(WatchedShare.advice("salt-1", head: .c, need: "Another thing."), as: "advice.xml")
    try share.watch()
    #expect(try share.advice().count == 2)
    #expect(try share.plan().contains("One thing."))
    #expect(try share.plan().contains("Another thing."))
  }

  @Test("Row 9: what came while nobody watched is found, for each look is at the whole folder")
  func cameInTheMeantime() throws {
    let share = try WatchedShare()
    try share.watch()
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    #expect(try share.advice().count == 1)
  }

  @Test("Row 13: a lease of one who died holds nobody up")
  func orphanLease() throws {
    let share = try WatchedShare()
    try share.watch()
    let host = try share.state().host
    try Disk.write(
      #"{"beat": 3, "boot": "an earlier start of this machine", "host": "\#(host)", "owner": "dead", "process": 1}"#,
      to: share(".ehcplan/leases/leader.json"))
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    #expect(try share.advice().count == 1)
    #expect(!Disk.exists(share(".ehcplan/leases/leader.json")))
  }

  @Test("Row 14: from an inbox in which files stay each content is taken once, and it is left as it was")
  func leaveOriginals() throws {
    let share = try WatchedShare()
    let inbox = share.scratch("theirs")
    try Disk.makeFolder(inbox)
    try Disk.write(try CaseOnDisk.bytes(advice: WatchedShare.advice()), to: inbox + "/a.xml")
    try Disk.write("nothing of use", to: inbox + "/b.xml")
    let before = try Disk.contents(inbox)
    try Disk.setMode(inbox, 0o555)
    defer { try? Disk.setMode(inbox, 0o755) }
    try share.watch(["--inbox", inbox, "--leave-originals"])
    #expect(try share.advice().count == 1)
    #expect(try share.names("returned").count == 1)
    #expect(try share.receipts().values.map(\.decision.rawValue).sorted() == ["accepted", "returned"])
    let receipts = try Disk.names(share("receipts"))
    // After a restart as well.
    try share.watch(["--inbox", inbox, "--leave-originals"])
    #expect(try Disk.contents(inbox) == before)
    #expect(try Disk.names(share("receipts")) == receipts)
    #expect(try share.drafts() == [1])
  }

  @Test("Row 15: leavings of editors and systems stay where they are and stop nothing")
  func leavings() throws {
    let share = try WatchedShare()
    for name in ["~$advice.xml", ".~lock.advice.xml#", "Thumbs.db", ".DS_Store", "advice.xml.tmp"] {
      try share.drop("not advice", as: name)
    }
    try share.drop(WatchedShare.advice(), as: "advice.xml")
    try share.watch()
    #expect(try share.names("inbox").count == 5)
    #expect(try share.state().ignored == 5)
    #expect(try share.advice().count == 1)
    #expect(try share.names("returned").isEmpty)
  }

  @Test("Row 16: a copy that a sync program made of a conflict is not taken; its receipt says that two versions exist")
  func conflictCopies() throws {
    let share = try WatchedShare()
    let name = "advice.sync-conflict-20260401-101112-ABCDEFG.xml"
    try share.drop(WatchedShare.advice(), as: name)
    try share.watch()
    #expect(try share.names("inbox") == [name])
    #expect(try share.receipts()[name]?.waitsFor == .conflictCopy)
    #expect(try share.advice().isEmpty)
  }

  @Test("Row 17: of two names that differ only in capitals or Unicode form the second is returned")
  func clashingNames() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice("ep-1", need: "One thing."), as: "Zo\u{EB}.xml")
    try share.drop(WatchedShare.advice("salt-1", need: "Another."), as: "zoe\u{308}.xml")
    try share.watch()
    #expect(try share.advice().count == 1)
    let returned = try share.receipts().values.filter { $0.decision == .returned }
    #expect(returned.map { $0.findings.first?.id } == ["file-name-clash"])
  }

  @Test("Row 20: the date of a file means nothing: one of 1970 and one of next year are taken alike")
  func clockOfTheServer() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice("ep-1"), as: "old.xml")
    try share.drop(WatchedShare.advice("salt-1"), as: "new.xml")
    try Disk.setModified(share("inbox/old.xml"), secondsSince1970: 1)
    try Disk.setModified(share("inbox/new.xml"), secondsSince1970: 4_000_000_000)
    try share.watch()
    #expect(try share.advice().count == 2)
  }

  @Test("Row 22: nobody sees half a draft or half a receipt: nothing in the making is left behind")
  func nothingHalfWritten() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    #expect(try Disk.contents(share.path).keys.filter { $0.contains(".making-") }.isEmpty)
  }

  @Test("A drive that went away and left an empty folder is no share: nothing is concluded from it")
  func emptyFolder() throws {
    let scratch = try TemporaryFolder()
    #expect(try Ehcplan.run(["watch", scratch.path, "--once"]).exitCode == 66)
    #expect(try Disk.names(scratch.path).isEmpty)
  }
}
