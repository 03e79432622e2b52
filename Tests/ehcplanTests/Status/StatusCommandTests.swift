import Findings
import Glibc
import PlanModel
import TestSupport
import Testing
import WatchFolder

/// `ehcplan status`: the real program on a share, in all its formats.
struct StatusCommandTests {
  @Test("What needs somebody today comes first, the worst first")
  func today() throws {
    let share = try MessyShare().share
    let record = try StatusJSON.of(share)
    #expect(
      record.today.map(\.caseReference) == [
        "AB-2026-0090", "AB-2026-0091", "AB-2026-0005", "AB-2026-0001", "AB-2026-0002", nil, "ZZ-2026-0009",
        "AB-2026-0003", "AB-2026-0004",
      ])
    #expect(
      record.today.compactMap(\.reasons.first?.kind) == [
        "unreadable", "unreadable", "not-made", "limit-passed", "file-returned", "file-returned", "file-waiting",
        "limit-near", "advice-late",
      ])
    let text = try Ehcplan.run(["status", share.path, "--date", "2026-05-26"])
    #expect(text.exitCode == 0)
    #expect(text.messages.isEmpty)
    #expect(text.output.contains("AB-2026-0001  Passed 1 day ago: Send the final plan (last day 25 May 2026)\n"))
    #expect(text.output.contains("AB-2026-0090  The case cannot be read: "))
    #expect(text.output.contains("AB-2026-0091  The case cannot be read: it has no case.xml\n"))
    #expect(text.output.contains("File 20260520-091500-aaaaaa was returned to its sender: Line 4 holds no date\n"))
    #expect(text.output.contains("File 20260526-070000-cccccc waits: no case is open under the reference in it\n"))
    #expect(!text.output.split(separator: "\n").contains { $0.count > 100 })
    let front = try #require(text.output.firstRange(of: "WHAT NEEDS SOMEBODY TODAY"))
    let chase = try #require(text.output.firstRange(of: "ADVICE TO CHASE"))
    #expect(front.lowerBound < chase.lowerBound)
  }

  @Test("The chase list says who was asked, for which case, when, and how late it is")
  func chase() throws {
    let record = try StatusJSON.of(try MessyShare().share)
    let group = try #require(record.chase.first)
    #expect(record.chase.count == 1)
    #expect(group.askedOf?.name == "Educational psychology" && group.askedOf?.organisation == "Vale Council")
    #expect(group.requests.map(\.caseReference) == ["AB-2026-0004"])
    let advice = try #require(group.requests.first?.advice)
    #expect(advice.askedOn == "2026-04-01" && advice.dueOn == "2026-05-13")
    #expect(advice.daysLate == 13 && advice.chasedOn == "2026-05-20")
  }

  @Test("A returned file is told until its case has a good one in its place")
  func mended() throws {
    let share = try MessyShare().share
    let before = try #require(try StatusJSON.of(share).cases.first { $0.reference == "AB-2026-0002" })
    #expect(before.files.map(\.id) == ["20260520-091500-aaaaaa"])
    #expect(before.files.first?.reasons == ["Line 4 holds no date", "Line 9 holds no date"])
    #expect(before.turns.contains { $0.party == "adviser" && $0.step == "send-again" })
    let good = Make.advice(
      "ep-2", [Make.need("N1")], child: Make.child("Tamsin", "Orrery"), reference: "AB-2026-0002")
    try Disk.write(try CaseOnDisk.bytes(advice: good), to: share.caseFolder("AB-2026-0002") + "/advice/d.xml")
    let after = try #require(try StatusJSON.of(share).cases.first { $0.reference == "AB-2026-0002" })
    #expect(after.files.isEmpty)
  }

  @Test("Closed cases stand apart with their last day, and are not looked into")
  func closed() throws {
    let share = try MessyShare().share
    let record = try StatusJSON.of(share)
    #expect(record.retired.map(\.caseReference) == ["AB-2019-0001", "AB-2020-0002"])
    #expect(record.retired.map(\.deletedOn) == ["2026-01-02", nil])
    #expect(record.retired.map(\.deleteAfter) == ["2026-01-01", "2032-10-01"])
    #expect(!record.cases.contains { $0.reference == "AB-2020-0002" })
  }

  @Test("A watcher that has not looked for three polls does not run", arguments: [0, 25, 40, 90_000])
  func watcher(_ secondsAgo: Int) throws {
    let share = try ShareOnDisk()
    let now = Int64(time(nil))
    try share.write(MessyShare.state(at: Moment.iso(now - Int64(secondsAgo))), to: ".ehcplan/state.json")
    let text = try Ehcplan.run(["status", share.path]).output
    #expect(text.contains("NOT RUNNING") == (secondsAgo > 30))
    #expect(try StatusJSON.of(share).watcher.state == (secondsAgo > 30 ? "stopped" : "running"))
  }

  @Test("A watcher that was told to stop, one that never ran, and one in trouble are told")
  func watcherTrouble() throws {
    let share = try ShareOnDisk()
    #expect(try StatusJSON.of(share).watcher.state == "never")
    try share.write(Array("not JSON".utf8), to: ".ehcplan/state.json")
    #expect(try StatusJSON.of(share).watcher.state == "never")
    var state = ShareState(
      at: Moment.iso(Int64(time(nil))), pollSeconds: 10, host: "h", process: 1, strategy: "polling")
    state.trouble = "no room is left on the disk"
    try share.write(try #require(JSONText.bytes(state)), to: ".ehcplan/state.json")
    #expect(try Ehcplan.run(["status", share.path]).output.contains("Trouble: no room is left on the disk\n"))
    state.stopped = state.at
    try share.write(try #require(JSONText.bytes(state)), to: ".ehcplan/state.json")
    #expect(try StatusJSON.of(share).watcher.state == "stopped")
  }

  @Test("The page is a document of its own: language, headings, a caption for each table, links that lead somewhere")
  func page() throws {
    let share = try MessyShare().share
    let run = try Ehcplan.run(["status", share.path, "--date", "2026-05-26", "--format", "html"])
    #expect(run.exitCode == 0)
    let html = HTMLFile(Array(run.output.utf8))
    #expect(html.values(of: "lang").first == "en-GB")
    #expect(run.output.components(of: "<table") == run.output.components(of: "<caption"))
    #expect(run.output.components(of: "<h1") == 1)
    let ids = Set(html.values(of: "id"))
    #expect(html.internalLinks.allSatisfy(ids.contains))
    #expect(html.internalLinks.contains("case_1"))
    for words in ["AB-2026-0090", "Line 4 holds no date", "NOT RUNNING", "38 of 42", "AB-2019-0001", "13 days late"] {
      #expect(run.output.contains(words), "\(words)")
    }
  }

  @Test("The authority's own words and look are those of the page")
  func layer() throws {
    let share = try MessyShare().share
    let run = try Ehcplan.run(
      ["status", share.path, "--format", "html", "--authority", RepositoryFolder.sampleLayer])
    #expect(run.exitCode == 0)
    let plain = try Ehcplan.run(["status", share.path, "--format", "html"])
    #expect(run.output != plain.output)
    #expect(run.output.contains("<img"))
  }

  @Test("The same share on the same day gives the same bytes", arguments: ["text", "json", "html"])
  func sameBytes(_ format: String) throws {
    let share = try MessyShare().share
    let arguments = ["status", share.path, "--date", "2026-05-26", "--format", format]
    let first = try Ehcplan.run(arguments)
    let file = share.scratch("page")
    let second = try Ehcplan.run(arguments + ["--output", file])
    #expect(second.exitCode == 0 && second.output.isEmpty)
    #expect(try Disk.text(file) == first.output)
    #expect(try Ehcplan.run(arguments + ["--output", file]).exitCode == 0)
  }

  @Test("Where there is no share it ends with 66, and wrong use with 64")
  func exitCodes() throws {
    let scratch = try TemporaryFolder()
    let none = try Ehcplan.run(["status", scratch.path])
    #expect(none.exitCode == 66)
    #expect(none.output.isEmpty)
    #expect(none.messages.contains("share-not-found"))
    #expect(try Ehcplan.run(["status", scratch("gone"), "--format", "json"]).exitCode == 66)
    #expect(try Ehcplan.run(["status"]).exitCode == 64)
    #expect(try Ehcplan.run(["status", scratch.path, "--format", "pdf"]).exitCode == 64)
    let share = try ShareOnDisk()
    #expect(try Ehcplan.run(["status", share.path, "--output", scratch("no/such/folder")]).exitCode == 73)
  }

  @Test("A share without a case says that nothing needs anybody")
  func empty() throws {
    let share = try ShareOnDisk()
    let run = try Ehcplan.run(["status", share.path])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Nothing needs anybody today.\n"))
  }
}

extension String {
  /// How often something stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
