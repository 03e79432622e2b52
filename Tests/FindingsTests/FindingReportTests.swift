import Findings
import FoundationEssentials
import Testing

/// findings.json: its keys are part of the interface.
struct FindingReportTests {
  private let findings = [
    Finding(
      "provision-no-frequency", .error, "F3 does not say how often", explanation: "e", remedy: "r", basis: "b",
      at: Place(
        file: "a.xml", line: 48, path: "p", submission: "s", item: "i", label: "F3", section: "F", field: "what",
        range: 4..<9), note: "n"),
    Finding("x", .note, "Bare"),
  ]

  @Test func itCountsEachSeverity() {
    let report = FindingReport(findings + [Finding("y", .error, "Two")])
    #expect([report.errors, report.warnings, report.notes] == [2, 0, 1])
    #expect(report.words == "2 errors, 0 warnings, 1 note")
  }

  @Test func everyKeyHasItsName() throws {
    let object = try #require(try json().findings.first)
    #expect(
      object.keys.sorted() == [
        "basis", "end", "explanation", "field", "file", "id", "item", "label", "line", "note", "path", "remedy",
        "section", "severity", "start", "submission", "summary",
      ])
  }

  @Test func whatDoesNotApplyIsAbsent() throws {
    #expect(try json().findings.last?.keys.sorted() == ["id", "severity", "summary"])
  }

  @Test func theSameFindingsGiveTheSameBytes() throws {
    let first = try #require(JSONText.bytes(FindingReport(findings)))
    #expect(first == JSONText.bytes(FindingReport(findings)))
    #expect(first.last == UInt8(ascii: "\n"))
  }

  private struct Decoded: Decodable {
    var findings: [[String: Value]]
  }

  /// Any plain value.
  private struct Value: Decodable {
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if (try? value.decode(Int.self)) == nil { _ = try value.decode(String.self) }
    }
  }

  private func json() throws -> Decoded {
    let bytes = try #require(JSONText.bytes(FindingReport(findings)))
    return try JSONDecoder().decode(Decoded.self, from: Data(bytes))
  }
}
