import DurableFiles
import Findings
import Testing
import WatchFolder

/// What is said of a share that was found to be in some way: shares that cannot be made here.
struct ShareJudgementTests {
  private let layout = ShareLayout("/srv/ehc")

  /// A share on which everything works.
  private var good: ShareFacts {
    var facts = ShareFacts()
    facts.hasSentinel = true
    facts.ownFileSystem = 0xEF53
    facts.inboxFileSystem = 0xEF53
    facts.makes = .worked
    facts.makesOnce = true
    facts.syncsFolder = .worked
    facts.replaces = .worked
    facts.neverOver = .kept
    facts.locks = .worked
    facts.moves = ["inbox", "cases", "returned"].map { .init(folder: $0, isOnSameDevice: true, rename: .worked) }
    facts.writesToInbox = .worked
    facts.listedAfter = 0
    facts.tellsCaseApart = true
    facts.unicodeForm = .kept
    facts.longestName = 255
    facts.deepPath = .worked
    facts.clockAhead = 0
    facts.freeBytes = 9 << 30
    facts.raisesEvents = true
    return facts
  }

  private func report(leavesOriginals: Bool = false, _ change: (inout ShareFacts) -> Void) -> ShareCheckReport {
    var facts = good
    change(&facts)
    var options = WatchOptions()
    options.leavesOriginals = leavesOriginals
    return ShareCheck(layout, options, facts).report
  }

  @Test("On a good share every line is ok and nothing is to be done")
  func allGood() {
    let report = report { _ in }
    #expect(report.lines.allSatisfy { $0.verdict == .ok && $0.remedy == nil })
    #expect(report.text.hasSuffix("The share can be watched.\n"))
  }

  @Test(
    "Row 1: on a drive of the network the strategy is to look, because others' writes raise no events",
    arguments: [
      (0xFF53_4D42, "CIFS"), (0xFE53_4D42, "SMB"), (0x6969, "NFS"), (0x6573_5546, "FUSE"), (0x1234, "0x1234"),
      (-11_317_950, "CIFS"),
    ])
  func network(_ number: Int, _ name: String) {
    let report = report {
      $0.ownFileSystem = number
      $0.inboxFileSystem = number
    }
    #expect(report.isUsable)
    #expect(report.strategy.contains(name))
    #expect(report.strategy.contains("raise no events"))
    #expect(report.lines.first { $0.subject == .fileSystem }?.verdict == .worthKnowing)
  }

  @Test("Row 2: each folder's own drive decides: a network inbox is watched as one, whatever the share is on")
  func mixed() {
    let report = report { $0.inboxFileSystem = 0x6969 }
    #expect(report.strategy.contains("NFS"))
    #expect(report.lines.filter { $0.subject == .fileSystem }.map(\.verdict) == [.ok, .worthKnowing])
  }

  @Test("Row 19: an inbox on another file system is refused with advice, unless files stay there")
  func inboxElsewhere() {
    let elsewhere = { (facts: inout ShareFacts) in
      facts.moves[0] = .init(folder: "inbox", isOnSameDevice: false, rename: .failed(SystemError("rename", number: 18)))
    }
    let refused = report(elsewhere)
    #expect(refused.problems.map(\.subject) == [.oneFileSystem])
    #expect(refused.problems.first?.remedy == "Move the inbox onto the share, or use --leave-originals.")
    #expect(report(leavesOriginals: true, elsewhere).isUsable)
  }

  @Test("Row 19: two mounts of one device are two file systems to a rename")
  func twoMounts() {
    let report = report {
      $0.moves[1] = .init(folder: "cases", isOnSameDevice: true, rename: .failed(SystemError("rename", number: 18)))
    }
    #expect(report.problems.map(\.subject) == [.oneFileSystem])
    #expect(report.problems.first?.words.contains("“cases”") == true)
  }

  @Test("Row 20: a file server whose clock differs is told of, with the reason why nothing depends on it")
  func clock() {
    for (ahead, words) in [(Int64(90), "90 s ahead of"), (-3600, "3600 s behind"), (.min, "behind")] {
      let line = report { $0.clockAhead = ahead }.lines.first { $0.subject == .clock }
      #expect(line?.verdict == .worthKnowing)
      #expect(line?.words.contains(words) == true)
      #expect(line?.words.contains("nothing depends on it") == true)
    }
  }

  @Test("Row 17: a drive that does not tell capitals apart or writes accents in another way is told of and can be used")
  func names() {
    let report = report {
      $0.tellsCaseApart = false
      $0.unicodeForm = .changed
    }
    #expect(report.isUsable)
    #expect(report.lines.first { $0.subject == .accents }?.verdict == .worthKnowing)
  }

  @Test("Row 21: an inbox that can be read and not moved out of is refused, unless files stay there")
  func cannotMove() {
    let refused = { (facts: inout ShareFacts) in facts.writesToInbox = .failed(SystemError("open", number: 13)) }
    #expect(report(refused).problems.map(\.subject) == [.inbox])
    #expect(report(leavesOriginals: true, refused).isUsable)
    let sticky = { (facts: inout ShareFacts) in facts.keepsOthersFiles = true }
    #expect(report(sticky).problems.map(\.subject) == [.inbox])
    #expect(report(leavesOriginals: true, sticky).isUsable)
  }

  @Test("Row 12: locks that mean nothing are no obstacle")
  func locks() {
    #expect(report { $0.locks = .failed(SystemError("flock", number: 37)) }.isUsable)
  }

  @Test("What the safety of files rests on is a problem where it fails; what is told of a problem says what to do")
  func problems() {
    let failed = ShareFacts.Attempt.failed(SystemError("write", number: 28))
    let changes: [(inout ShareFacts) -> Void] = [
      { $0.makes = failed }, { $0.makesOnce = false }, { $0.replaces = failed }, { $0.neverOver = .wentOver },
      { $0.freeBytes = 1000 }, { $0.listedAfter = nil }, { $0.longestName = nil }, { $0.missingFolders = ["cases"] },
    ]
    for change in changes {
      let report = report(change)
      #expect(report.problems.count == 1)
      #expect(report.problems.allSatisfy { $0.remedy != nil })
      #expect(report.text.hasSuffix("there is 1 problem.\n"))
    }
    let told: [(inout ShareFacts) -> Void] = [
      { $0.neverOver = .notPromised }, { $0.syncsFolder = failed }, { $0.freeBytes = nil }, { $0.deepPath = failed },
      { $0.longestName = 143 }, { $0.unicodeForm = .refused }, { $0.listedAfter = 19 },
    ]
    for change in told { #expect(report(change).isUsable) }
  }

  @Test("The report can be kept as JSON and read again")
  func json() throws {
    let report = report { $0.clockAhead = 5 }
    let bytes = try #require(JSONText.bytes(report))
    #expect(JSONText.value(ShareCheckReport.self, from: bytes) == report)
  }
}
