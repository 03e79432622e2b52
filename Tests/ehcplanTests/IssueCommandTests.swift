import FoundationEssentials
import PlanModel
import TestSupport
import Testing

/// `ehcplan issue`: what is said, and how it ends.
struct IssueCommandTests {
  private let final = ["--stage", "final", "--date", "2026-04-20", "--formats", "html"]

  private func ready() throws -> CaseOnDisk {
    try CaseOnDisk(Make.recordReadyForFinal(), [Make.completeAdvice()])
  }

  @Test("an issued plan ends with 0 and holds every copy")
  func issued() throws {
    let folder = try ready()
    let run = try Ehcplan.run(["issue", folder.path] + final)
    #expect(run.exitCode == 0, "\(run.output)")
    let path = folder.path + "/issued/1-final-2026-04-20"
    #expect(run.output.contains(path + "\n"))
    #expect(
      try Disk.names(path) == [
        "account.xml", "bundle.html", "family.html", "findings.json", "manifest.json", "plan.html", "plan.xml",
      ])
    let again = try Ehcplan.run(["issue", folder.path] + final)
    #expect(again.exitCode == 0)
    #expect(again.output.contains("This plan was issued already, as \(path)."))
  }

  @Test("what stands in the way is named with what to do, and ends with 1")
  func blocked() throws {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("ep-1", [Make.need("N1")])])
    for arguments in [final, final + ["--check"]] {
      let run = try Ehcplan.run(["issue", folder.path] + arguments)
      #expect(run.exitCode == 1)
      #expect(run.output.contains("[need-without-provision]"))
      #expect(run.output.contains("[required-advice-missing]"))
      #expect(run.output.contains("in the way of issuing the plan: final. Nothing was written."))
    }
    #expect(!Disk.exists(folder.path + "/issued"))
  }

  @Test("asking ends with 0 when nothing stands in the way, and writes nothing")
  func asked() throws {
    let folder = try ready()
    let run = try Ehcplan.run(["issue", folder.path, "--check"] + final)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Nothing stands in the way"))
    #expect(!Disk.exists(folder.path + "/issued"))
  }

  @Test("JSON names outcome, folder and obstacles")
  func json() throws {
    struct Read: Decodable {
      struct Found: Decodable { var errors: Int }
      var version: Int
      var outcome: String
      var folder: String?
      var obstacles: Found
    }
    let folder = try ready()
    let run = try Ehcplan.run(["issue", folder.path, "--format", "json"] + final)
    let read = try JSONDecoder().decode(Read.self, from: Data(run.output.utf8))
    #expect(read.version == 1)
    #expect(read.outcome == "issued")
    #expect(read.folder == folder.path + "/issued/1-final-2026-04-20")
    #expect(read.obstacles.errors == 0)
  }

  @Test("a disk that is full leaves nothing half-issued")
  func fullDisk() throws {
    let folder = try ready()
    let before = try Disk.contents(folder.path)
    let run = try Ehcplan.run(["issue", folder.path] + final, limitingFilesTo: 16_384)
    #expect(run.exitCode == 73)
    #expect(try Disk.contents(folder.path) == before)
    #expect(try !Disk.exists(folder.path + "/issued") || Disk.names(folder.path + "/issued").isEmpty)
    #expect(try Ehcplan.run(["issue", folder.path] + final).exitCode == 0)
  }

  @Test("assemble makes the copies that are asked for", arguments: ["family,bundle", "plan,family"])
  func copies(_ list: String) throws {
    let folder = try ready()
    try Ehcplan.run([
      "assemble", folder.path, "--copies", list, "--formats", "html", "--fail-on", "never", "--date", "2026-04-20",
    ])
    let made = try Disk.names(folder.path + "/drafts/1").filter { $0.hasSuffix(".html") && $0 != "review.html" }
    #expect(made.sorted() == list.split(separator: ",").map { $0 + ".html" }.sorted())
    #expect(Disk.exists(folder.path + "/drafts/1/plan.xml"))
  }

  @Test(
    "wrong use ends with 64",
    arguments: [["issue", "x"], ["issue", "x", "--stage", "nearly"], ["assemble", "x", "--copies", "poster"]])
  func wrongUse(_ arguments: [String]) throws {
    #expect(try Ehcplan.run(arguments).exitCode == 64)
  }
}
