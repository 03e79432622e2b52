import FoundationEssentials
import TestSupport
import Testing

/// `ehcplan compare`: what it prints, what it writes, and how it ends.
struct CompareTests {
  /// A case of two drafts: in the second, a row is half as long, one is new and a need is gone.
  private func folder() throws -> CaseOnDisk {
    let folder = try CaseOnDisk(
      Make.record(),
      [
        Make.advice(
          "sub-1",
          [Make.need("N1"), Make.need("N2", "Needs a quiet place."), Make.provision("P1", needs: ["N1"], minutes: 60)])
      ])
    try Run.draft(of: folder, Run.options(formats: []))
    try folder.write(
      Make.advice(
        "sub-1",
        [
          Make.need("N1"), Make.provision("P1", needs: ["N1"], minutes: 30),
          Make.provision("P2", "Swimming each Friday.", needs: ["N1"]),
        ]))
    try Run.draft(of: folder, Run.options(formats: []))
    return folder
  }

  private struct Record: Decodable {
    struct Side: Decodable {
      var file: String
      var stage: String
      var number: Int?
      var caseReference: String
    }
    struct Field: Decodable {
      var name: String
      var effect: String?
      var reasons: [String]?
      var before: String?
      var after: String?
    }
    struct Change: Decodable {
      var kind: String
      var subject: String
      var section: String
      var label: String?
      var reasons: [String]?
      var fields: [Field]
    }
    var version: Int
    var from: Side
    var to: Side
    var counts: [String: Int]
    var changes: [Change]
    var files: [String]?
  }

  private func json(_ arguments: [String]) throws -> Record {
    let run = try Ehcplan.run(["compare", "--format", "json"] + arguments)
    #expect(run.exitCode == 0)
    #expect(run.messages.isEmpty)
    return try JSONDecoder().decode(Record.self, from: Data(run.output.utf8))
  }

  @Test("Two drafts of a case, as text")
  func text() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["compare", folder.path, "1", "2"])
    #expect(run.exitCode == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.hasPrefix("Earlier plan: Draft 1, 20 April 2026\nThis plan: Draft 2, 20 April 2026\n"))
    #expect(run.output.contains("F1 help: weakened (less time in the year; shorter each time)"))
    #expect(run.output.contains("Before: 60 minutes\n"))
    #expect(run.output.contains("F2 help: added\n"))
    #expect(run.output.contains("B2 need: removed\n"))
  }

  @Test("The same as JSON, of a known version")
  func jsonCanBeRead() throws {
    let folder = try folder()
    let record = try json([folder.path, "1", "2"])
    #expect(record.version == 1)
    #expect(record.from.number == 1)
    #expect(record.to.file == folder.path + "/drafts/2/plan.xml")
    #expect(record.from.caseReference == Make.reference)
    #expect(record.counts == ["added": 1, "removed": 1, "weakened": 1, "relinked": 1])
    #expect(record.changes.map(\.section) == ["B", "B", "F", "F"])
    let row = try #require(record.changes.first { $0.label == "F1" })
    #expect(row.kind == "weakened")
    #expect(row.subject == "provision")
    #expect(row.reasons == ["less-time", "shorter"])
    #expect(row.fields.map(\.name) == ["amount", "session-length"])
    #expect(row.fields.map(\.before) == ["39 hours", "60 minutes"])
    #expect(row.fields.map(\.after) == ["19 hours 30 minutes", "30 minutes"])
    #expect(row.fields.map(\.effect) == ["less", "less"])
  }

  @Test("Plans are named by draft, by folder inside the case, by path, or as two files")
  func names() throws {
    let folder = try folder()
    let whole = try json([folder.path, "1", "2"]).counts
    try Disk.makeFolder(folder.path + "/issued")
    try Disk.copy(folder.path + "/drafts/2", to: folder.path + "/issued/final-1")
    let (first, second) = (folder.path + "/drafts/1", folder.path + "/drafts/2")
    for arguments in [
      [folder.path, "1", "issued/final-1"], [folder.path, "drafts/1/plan.xml", "issued/final-1/"],
      [folder.path, first, second + "/plan.xml"], [first, second], [first + "/plan.xml", second + "/plan.xml"],
    ] {
      #expect(try json(arguments).counts == whole, "\(arguments)")
    }
    #expect(try json([second, second]).changes.isEmpty)
  }

  @Test("Documents for the family, in a new folder only")
  func documents() throws {
    let folder = try folder()
    let output = folder.scratch("changes")
    let arguments = [folder.path, "1", "2", "--output", output, "--formats", "html,odt"]
    #expect(try json(arguments).files == ["changes.odt", "changes.html"])
    #expect(try Disk.names(output) == ["changes.html", "changes.odt"])
    #expect(try Disk.text(output + "/changes.html").contains("You would get less"))
    let again = try Ehcplan.run(["compare"] + arguments)
    #expect(again.exitCode == 73)
    #expect(again.messages.contains("output-exists"))
  }

  @Test("The same two plans give the same bytes")
  func sameBytes() throws {
    let folder = try folder()
    for name in ["a", "b"] {
      try Ehcplan.run(["compare", folder.path, "1", "2", "--output", folder.scratch(name)])
    }
    #expect(try Disk.contents(folder.scratch("a")) == Disk.contents(folder.scratch("b")))
    #expect(try Disk.names(folder.scratch("a")).count == 3)
  }

  @Test("A draft that is not there ends with 66 and names the file")
  func notFound() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["compare", folder.path, "1", "9"])
    #expect(run.exitCode == 66)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(folder.path + "/drafts/9/plan.xml"))
    #expect(try Ehcplan.run(["compare", folder.path, "issued/none", "1"]).exitCode == 66)
    #expect(try Ehcplan.run(["compare", folder.scratch("x"), folder.scratch("y")]).exitCode == 66)
  }

  @Test("A file that is no plan.xml, or of another case, ends with 65", arguments: ["<plan/>", "text", ""])
  func notValid(_ text: String) throws {
    let folder = try folder()
    try Disk.write(text, to: folder.scratch("other.xml"))
    let run = try Ehcplan.run(["compare", folder.path + "/drafts/1", folder.scratch("other.xml")])
    #expect(run.exitCode == 65)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("error: "))
  }

  @Test(
    "Wrong use ends with 64",
    arguments: [["compare"], ["compare", "a"], ["compare", "a", "1", "2", "3"], ["compare", "a", ""]])
  func wrongUse(_ arguments: [String]) throws {
    #expect(try Ehcplan.run(arguments).exitCode == 64)
  }
}
