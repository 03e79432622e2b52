import TestSupport
import Testing
import WatchFolder

/// `ehcplan retire`: what is said, what is written, and how it ends.
struct RetireCommandTests {
  private let folder: CaseOnDisk
  private let share: String

  init() throws {
    folder = try CaseOnDisk(Make.record(), [Make.advice("ep-1", [Make.need("N1")])])
    share = folder.scratch.path
    try Share(ShareLayout(share)).make()
  }

  private func retire(_ arguments: String...) throws -> ProgramRun {
    try Ehcplan.run(["retire"] + arguments + ["--date", "2026-11-23"])
  }

  private var name: String { folder.path.split(separator: "/").last.map(String.init) ?? "" }

  @Test("A case is closed with who and when, closed again with another date, and opened again")
  func closes() throws {
    let first = try retire(folder.path + "/", "--until", "2051-08-31", "--by", "R. Officer")
    #expect(first.exitCode == 0)
    #expect(first.output == "\(name) is closed. It is kept until 31 August 2051 and deleted after that.\n")
    #expect(
      try RetiredCase.read(folder.path)
        == RetiredCase(caseReference: name, closedOn: "2026-11-23", deleteAfter: "2051-08-31", by: "R. Officer"))
    let same = try retire(folder.path, "--until", "2051-08-31")
    #expect(same.output == "\(name) was closed already, and is kept until 31 August 2051 as before.\n")
    let again = try Ehcplan.run(
      ["retire", name, "--until", "2050-01-01", "--date", "2026-12-01"], folder: share + "/cases")
    #expect(again.exitCode == 0)
    #expect(
      again.output
        == "\(name) was closed already. It is now kept until 1 January 2050, and no longer until 31 August 2051.\n")
    #expect(
      try RetiredCase.read(folder.path)
        == RetiredCase(caseReference: name, closedOn: "2026-11-23", deleteAfter: "2050-01-01", by: "R. Officer"))
    #expect(try retire(folder.path, "--reopen").output == "\(name) is open again, and is not deleted.\n")
    #expect(try RetiredCase.read(folder.path) == nil)
    #expect(try retire(folder.path, "--reopen").output == "\(name) was not closed.\n")
  }

  @Test("After its last day the case is gone, and the record says so")
  func deletes() throws {
    #expect(try retire(folder.path, "--until", "2026-11-23").exitCode == 0)
    let kept = try retire("--due", share)
    #expect(kept.exitCode == 0)
    #expect(kept.output == "No case is due.\n")
    let run = try Ehcplan.run(["retire", "--due", share, "--date", "2026-11-24"])
    #expect(run.exitCode == 0)
    #expect(run.output == "Deleted: \(name)\n")
    #expect(!Disk.exists(folder.path))
    #expect(try Retirement(ShareLayout(share)).record(of: name)?.state == .deleted)
    #expect(try Ehcplan.run(["retire", "--due", share, "--date", "2026-11-24"]).output == "No case is due.\n")
    #expect(try Ehcplan.run(["assemble", folder.path]).exitCode == 66)
    #expect(try retire(folder.path, "--reopen").exitCode == 66)
  }

  @Test("A folder that is no case is refused, and nothing is written into it")
  func noCase() throws {
    let empty = share + "/cases/AB-2026-0099"
    try Disk.makeFolder(empty)
    #expect(try retire(empty, "--until", "2051-08-31").exitCode == 66)
    try Disk.write("<case/>", to: empty + "/case.xml")
    #expect(try retire(empty, "--until", "2051-08-31").exitCode == 65)
    #expect(try Disk.names(empty) == ["case.xml"])
    #expect(try retire(share + "/cases/none", "--until", "2051-08-31").exitCode == 66)
    try Disk.link(share + "/cases/link", to: folder.path)
    #expect(try retire(share + "/cases/link", "--until", "2051-08-31").exitCode == 65)
    try Disk.move(folder.path, to: share + "/cases/other-name")
    let renamed = try retire(share + "/cases/other-name", "--until", "2051-08-31")
    #expect(renamed.exitCode == 65)
    #expect(renamed.messages.contains("case-folder-name"))
    #expect(!Disk.exists(share + "/cases/other-name/retired.json"))
  }

  @Test("A case that lies on no share is closed, and it is said that nothing deletes it")
  func noShare() throws {
    Disk.remove(share + "/.ehcplan")
    #expect(try retire(folder.path, "--until", "2051-08-31").output.contains("nothing deletes it by itself"))
    let due = try retire("--due", share)
    #expect(due.exitCode == 66)
    #expect(due.messages.contains("share-not-there"))
  }

  @Test(
    "Wrong use ends with 64",
    arguments: [
      [], ["x"], ["x", "--until", "2026-11-22"], ["x", "--until", "soon"], ["x", "--until", "2051-08-31", "--reopen"],
      ["x", "--due", "y"], ["--due", "y", "--until", "2051-08-31"], ["--due", ""], ["x", "--reopen", "--by", "N"],
      ["x", "--until", "2051-08-31", "--inbox", "z"],
    ])
  func wrongUse(_ arguments: [String]) throws {
    #expect(try Ehcplan.run(["retire"] + arguments + ["--date", "2026-11-23"]).exitCode == 64)
  }
}
