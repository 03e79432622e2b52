import FoundationEssentials
import PlanModel
import TestSupport
import Testing

/// `ehcplan account`: where every item went, and by whose decision.
struct AccountTests {
  private let date = ["--date", "2026-04-20"]

  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(
      Make.record([Make.view("V1", "I like zephyrine trams.")]),
      [
        Make.advice(
          "ep-1",
          [
            Make.need("N1", "A zephyrine need."), Make.provision("P1", needs: ["N1"]),
            Make.recommendation("R1", kind: "placement-feature", "A zephyrine test."), Make.strength("S1"),
          ]),
        Make.advice("salt-1", [Make.need("N1", "Old.")], head: .c),
        Make.advice("salt-1", [Make.need("N1", "A zephyrine need.")], head: .c, version: 2),
      ])
  }

  private func decide(_ folder: CaseOnDisk) throws {
    let run = try Ehcplan.run([
      "decide", folder.path, "set-aside", "--item", "ep-1#S1", "--by", "R. Officer", "--role", "SEND officer",
      "--reason", "=Said in May, and \"agreed\".", "--on", "2026-04-02",
    ])
    #expect(run.exitCode == 0, "\(run.messages)")
  }

  @Test("text names every item once, with its label and its decision")
  func text() throws {
    let folder = try folder()
    try decide(folder)
    let run = try Ehcplan.run(["account", folder.path] + date)
    #expect(run.exitCode == 0)
    #expect(run.messages.isEmpty)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("N1 need in B1"))
    #expect(lines.contains("P1 provision in F1"))
    #expect(lines.contains("N1 need joined with B1, which says the same"))
    #expect(lines.contains("N1 need replaced by version 2"))
    #expect(lines.contains("R1 recommendation waits for a decision: A feature of the school or college is recommended"))
    #expect(
      lines.contains(
        "S1 strength left out by a decision – d1, R. Officer, SEND officer, 2 April 2026: =Said in May, and \"agreed\"."
      ))
    #expect(lines.last == "7 items: 3 placed, 1 merged, 1 waiting, 1 set-aside, 1 superseded")
    #expect(!run.output.contains("zephyrine"))
  }

  @Test("CSV has a row for each item, quoted, and runs nothing in a spreadsheet")
  func csv() throws {
    let folder = try folder()
    try decide(folder)
    let run = try Ehcplan.run(["account", folder.path, "--format", "csv"] + date)
    let rows = run.output.split(separator: "\r\n")
    #expect(rows.count == 8)
    #expect(
      rows.first
        == "submission,version,annex,item,kind,fate,section,label,in_words,decision,decided_by,role,decided_on,reason")
    #expect(
      rows.contains(
        "ep-1,1,K2,S1,strength,set-aside,,,left out by a decision,d1,R. Officer,SEND officer,2026-04-02,\"'=Said in May, and \"\"agreed\"\".\""
      ))
    #expect(!run.output.contains("zephyrine"))
  }

  private struct Read: Decodable {
    struct Submission: Decodable {
      var submission: String?
      var version: Int
      var annex: String?
      var items: [Item]
    }
    struct Item: Decodable {
      var item: String
      var fate: String
      var label: String?
      var decision: String?
    }
    struct Made: Decodable {
      var id: String
      var by: String
      var on: String
      var reason: String
    }
    var version: Int
    var caseReference: String
    var totals: [String: Int]
    var submissions: [Submission]
    var decisions: [Made]
  }

  @Test("JSON has a version, every item and the decisions it names")
  func json() throws {
    let folder = try folder()
    try decide(folder)
    let run = try Ehcplan.run(["account", folder.path, "--format", "json"] + date)
    let read = try JSONDecoder().decode(Read.self, from: Data(run.output.utf8))
    #expect(read.version == 1)
    #expect(read.caseReference == Make.reference)
    #expect(read.submissions.flatMap(\.items).count == 7)
    #expect(read.totals.values.reduce(0, +) == 7)
    #expect(read.submissions.map(\.version).sorted() == [1, 1, 1, 2])
    #expect(read.decisions.map(\.by) == ["R. Officer"])
    #expect(Set(read.submissions.flatMap(\.items).compactMap(\.decision)) == Set(read.decisions.map(\.id)))
    #expect(!run.output.contains("zephyrine"))
  }

  @Test("no draft is made, and labels are those of the last draft")
  func labels() throws {
    let folder = try folder()
    #expect(try Ehcplan.run(["account", folder.path] + date).exitCode == 0)
    #expect(!Disk.exists(folder.path + "/drafts"))
    try Ehcplan.run(["assemble", folder.path, "--formats", "html", "--fail-on", "never"] + date)
    try folder.write(Make.advice("aa-1", [Make.need("N1", "New.")], head: .a))
    let run = try Ehcplan.run(["account", folder.path] + date)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("N1 need in B1"))
    #expect(lines.contains("N1 need in B2"))
    #expect(run.output.split(separator: "\n\n").first { $0.contains("aa-1, version 1") }?.contains("in B2") == true)
    #expect(try Disk.names(folder.path + "/drafts") == ["1"])
  }

  @Test("the document shows what waits, and is never written over another")
  func document() throws {
    let folder = try folder()
    try decide(folder)
    let output = folder.scratch("account")
    let command = ["account", folder.path, "--output", output] + date
    #expect(try Ehcplan.run(command).exitCode == 0)
    #expect(try Disk.names(output) == ["account.docx", "account.html", "account.odt"])
    let words = DocumentText.words(try Disk.bytes(output + "/account.html"))
    #expect(words.contains("A zephyrine test."))
    #expect(!words.contains("A zephyrine need."))
    #expect(words.contains("d1, R. Officer, SEND officer, 2 April 2026: =Said in May, and \"agreed\"."))
    let before = try Disk.contents(output)
    #expect(try Ehcplan.run(command).exitCode == 73)
    #expect(try Disk.contents(output) == before)
  }

  @Test("a file that could not be read is named, and ends with 1")
  func refused() throws {
    let folder = try folder()
    try folder.write("<advice/>", asAdvice: "broken.xml")
    let run = try Ehcplan.run(["account", folder.path] + date)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("advice/broken.xml"))
  }
}
