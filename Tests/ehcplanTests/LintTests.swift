import Findings
import TestSupport
import Testing

/// `ehcplan lint`: statements in, one result a line.
struct LintTests {
  private struct Record: Decodable {
    struct Vague: Decodable {
      var phrase: String
      var start: Int
      var end: Int
      var family: String
    }
    struct Read: Decodable {
      var kind: String
      var text: String
      var start: Int
      var end: Int
    }
    var line: Int
    var text: String
    var verdict: String?
    var missing: [String]
    var vague: [Vague]
    var read: [Read]
  }

  private func records(_ output: String) throws -> [Record] {
    try output.split(separator: "\n").map { try #require(JSONText.value(Record.self, from: Array($0.utf8))) }
  }

  @Test("Each line is one object with exactly six keys, also a blank one")
  func shape() throws {
    let run = try Ehcplan.shell(
      "printf 'Regular “access” to SaLT.\\n\\nThe TA reads with him for 10 minutes daily.' | ehcplan lint --format json"
    )
    #expect(run.exitCode == 0)
    let records = try records(run.output)
    #expect(records.map(\.line) == [1, 2, 3])
    #expect(records.map(\.verdict) == ["nonspecific", nil, "specific"])
    for line in run.output.split(separator: "\n") {
      for key in ["line", "text", "verdict", "missing", "vague", "read"] { #expect(line.contains("\"\(key)\":")) }
    }
    #expect(run.output.contains("{\"line\":2,\"text\":\"\",\"verdict\":null,\"missing\":[],\"vague\":[],\"read\":[]}"))
    let first = try #require(records.first)
    #expect(first.vague.first?.phrase == "Regular")
    #expect(first.vague.first?.start == 0 && first.vague.first?.end == 7)
    #expect(records[2].read.contains { $0.kind == "session-length" && $0.text == "10 minutes" })
  }

  @Test(
    "Every section that has statements can be read, and no other",
    arguments: ["B", "C", "D", "E", "F", "G", "H1", "H2"])
  func sections(_ section: String) throws {
    let run = try Ehcplan.shell(
      "echo 'Sam will read 20 words by July 2027.' | ehcplan lint --section \(section) --format json")
    #expect(run.exitCode == 0)
    #expect(try records(run.output).count == 1)
  }

  @Test("A section without statements is refused")
  func otherSections() throws {
    #expect(try Ehcplan.shell("echo x | ehcplan lint --section K").exitCode == 64)
  }

  @Test("For a person the elements are named in words")
  func text() throws {
    let run = try Ehcplan.shell("echo 'Touch typing for 15 minutes four times a week.' | ehcplan lint -")
    #expect(run.output == "1: partly; it does not say who\n")
  }

  @Test("A line that is no text is told, and the others are read")
  func badLines() throws {
    let run = try Ehcplan.shell(
      "printf 'Respite.\\n\\377\\376\\na\\000b\\nRespite.\\n' | ehcplan lint --section H1 --format json")
    #expect(run.exitCode == 65)
    #expect(try records(run.output).map(\.verdict) == ["nonspecific", nil, nil, "nonspecific"])
    #expect(run.messages.contains("Line 2: ") && run.messages.contains("Line 3: "))
  }

  @Test("A line of more than 100,000 characters is told; one of 100,000 is read")
  func longLines() throws {
    let run = try Ehcplan.shell(
      "{ head -c 100000 /dev/zero | tr '\\0' 'a'; echo; head -c 900001 /dev/zero | tr '\\0' 'a'; echo; echo Respite.; } | ehcplan lint"
    )
    #expect(run.exitCode == 65)
    #expect(run.messages.hasPrefix("Line 2: "))
    #expect(run.output.hasPrefix("1: ") && run.output.contains("\n3: "))
  }

  @Test("A reader that goes away ends it calmly, and a pipe without end does not fill memory")
  func closedPipe() throws {
    let run = try Ehcplan.shell("yes 'Regular access to support.' | ehcplan lint --format json | head -n 2")
    #expect(run.exitCode == 0)
    #expect(run.messages.isEmpty)
    #expect(try records(run.output).count == 2)
  }

  @Test("A file that is not there has its own code")
  func noFile() throws {
    #expect(try Ehcplan.run(["lint", "/nowhere/at/all"]).exitCode == 66)
  }

  @Test("Line ends of Windows and the mark of the byte order are no text")
  func windows() throws {
    let run = try Ehcplan.shell(
      "printf '\\357\\273\\277Respite.\\r\\nRespite.\\r\\n' | ehcplan lint --section H1 --format json")
    #expect(try records(run.output).map(\.text) == ["Respite.", "Respite."])
  }
}
