import FoundationEssentials
import PlanModel
import TestSupport
import Testing

/// `ehcplan check`: a case, a plan.xml and one advice file, in each format.
struct CheckCommandTests {
  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(
      Make.record(), [Make.advice("ep-1", [Make.need("N1"), Make.provision("P1", "=Lonely, row.")])])
  }

  @Test("a case is checked as assemble finds it, and nothing is written")
  func wholeCase() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["check", folder.path, "--date", "2026-04-20", "--format", "json"])
    #expect(run.exitCode == 1)
    let drawn = try Ehcplan.run([
      "assemble", folder.path, "--date", "2026-04-20", "--format", "json", "--formats", "html",
    ])
    let checked = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
    let assembled = try JSONDecoder().decode(JSONValue.self, from: Data(drawn.output.utf8))
    #expect(checked["result"] == assembled["result"])
    #expect(checked["subject"] == .text("case"))
  }

  @Test("checking writes nothing into the case")
  func writesNothing() throws {
    let folder = try folder()
    try Ehcplan.run(["check", folder.path, "--date", "2026-04-20"])
    #expect(try Disk.names(folder.path).sorted() == ["advice", "case.xml"])
  }

  @Test("one advice file is judged for its author, by the names in the file")
  func advice() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["check", folder.path + "/advice/ep-1-1.xml", "--format", "json", "--fail-on", "never"])
    #expect(run.exitCode == 0)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
    #expect(value["subject"] == .text("advice"))
    for finding in value["result"]?["findings"]?.list ?? [] { #expect(finding["label"] == nil) }
  }

  @Test("a refused advice file ends as validate does, with the same findings")
  func refused() throws {
    let folder = try folder()
    try folder.write("<advice xmlns=\"urn:ehcplan:advice\" schema-version=\"1.0\" id=\"x\"/>", asAdvice: "bad.xml")
    let path = folder.path + "/advice/bad.xml"
    let run = try Ehcplan.run(["check", path, "--format", "json"])
    let validated = try Ehcplan.run(["validate", path, "--format", "json"])
    #expect(run.exitCode == 65 && validated.exitCode == 65)
    let found = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
    let same = try JSONDecoder().decode(JSONValue.self, from: Data(validated.output.utf8)).list?.first?["result"]
    #expect(Set(ids(found)) == Set(ids(same)) && !ids(found).isEmpty)
  }

  private func ids(_ value: JSONValue?) -> [String] {
    (value?["findings"]?.list ?? []).compactMap { $0["id"]?.string }
  }

  @Test("a plan.xml is judged by the rules that can, and that is said")
  func plan() throws {
    let folder = try folder()
    try Run.draft(of: folder, Run.options(formats: []))
    let run = try Ehcplan.run(["check", folder.path + "/drafts/1", "--fail-on", "never"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("need-without-provision") && run.output.contains("rules can judge a plan.xml"))
    #expect(!run.output.contains("required-advice-missing"))
  }

  @Test("what is not there ends with 66")
  func notThere() throws {
    #expect(try Ehcplan.run(["check", "nowhere/at-all.xml"]).exitCode == 66)
  }

  @Test("a baseline makes what was there known; what is found no more is told")
  func baseline() throws {
    let folder = try folder()
    let file = folder.scratch("old.txt")
    let base = ["check", folder.path, "--date", "2026-04-20"]
    #expect(try Ehcplan.run(base + ["--write-baseline", file]).exitCode == 1)
    #expect(try !Disk.text(file).contains("Lonely"))
    #expect(try Ehcplan.run(base + ["--baseline", file, "--fail-on", "note"]).exitCode == 0)
    try folder.write(
      Make.advice(
        "ep-1", [Make.need("N1", metBy: ["P1"]), Make.provision("P1", "=Lonely, row.", needs: ["N1"])], version: 2))
    let after = try Ehcplan.run(base + ["--baseline", file])
    #expect(after.output.contains("baseline-stale"))
    try Disk.write("nothing of the kind\n", to: file)
    #expect(try Ehcplan.run(base + ["--baseline", file]).exitCode == 65)
  }

  @Test("CSV has one line for each finding, under its heading")
  func csv() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["check", folder.path, "--date", "2026-04-20", "--format", "csv"])
    #expect(run.output.hasPrefix("severity,rule,section,label,"))
    #expect(run.output.contains("\r\nerror,need-without-provision,B,"))
    for line in run.output.split(separator: "\r\n") { #expect(!["=", "+", "-", "@"].contains(line.first)) }
  }

  @Test("what a person puts up with stays in every format, with who, when, why and until when")
  func suppressed() throws {
    let folder = try folder()
    let base = ["check", folder.path, "--date", "2026-04-20", "--fail-on", "never", "--format"]
    let decided = try Ehcplan.run([
      "decide", folder.path, "override-check", "--check", "provision-without-need", "--item", "ep-1#P1", "--on",
      "2026-04-18", "--until", "2026-12-31", "--by", "R. Officer", "--reason", "=The row is for the whole class.",
    ])
    #expect(decided.exitCode == 0)
    let text = try Ehcplan.run(base + ["text"]).output
    #expect(text.contains("suppressed warning: ") && text.contains("until 31 December 2026 by R. Officer"))
    #expect(text.contains("1 suppressed"))
    let csv = try Ehcplan.run(base + ["csv"]).output
    // A spreadsheet would run a reason that begins with a sign of a formula.
    #expect(csv.contains(",warning,d1,R. Officer,,2026-04-18,2026-12-31,'=The row is for the whole class.,"))
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(try Ehcplan.run(base + ["json"]).output.utf8))
    let told = try #require(json["result"]?["findings"]?.list?.first { $0["suppressed"] != nil })
    #expect(told["suppressed"]?["until"] == .text("2026-12-31") && told["suppressed"]?["was"] == .text("warning"))
    let sarif = try JSONDecoder().decode(JSONValue.self, from: Data(try Ehcplan.run(base + ["sarif"]).output.utf8))
    let results = sarif["runs"]?.list?.first?["results"]?.list ?? []
    #expect(results.allSatisfy { $0["suppressions"]?.list != nil })
    let only = results.filter { $0["suppressions"]?.list?.isEmpty == false }
    #expect(only.count == 1 && only.first?["level"] == .text("warning"))
    let suppression = only.first?["suppressions"]?.list?.first
    #expect(suppression?["kind"] == .text("external") && suppression?["status"] == .text("accepted"))
    #expect(suppression?["justification"] == .text("=The row is for the whole class."))
    #expect(suppression?["properties"]?["by"] == .text("R. Officer"))
    #expect(suppression?["properties"]?["until"] == .text("2026-12-31"))
  }

  @Test("SARIF names its version, describes each rule it uses, and has fingerprints and lines")
  func sarif() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["check", folder.path, "--date", "2026-04-20", "--format", "sarif"])
    let log = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
    #expect(log["version"] == .text("2.1.0"))
    #expect(log["$schema"]?.string?.hasSuffix("sarif-schema-2.1.0.json") == true)
    let only = try #require(log["runs"]?.list?.first)
    let rules = only["tool"]?["driver"]?["rules"]?.list ?? []
    let results = only["results"]?.list ?? []
    #expect(!results.isEmpty)
    for result in results {
      let id = try #require(result["ruleId"]?.string)
      let index = try #require(result["ruleIndex"]?.number)
      #expect(rules[Int(index)]["id"]?.string == id)
      #expect(["error", "warning", "note"].contains(result["level"]?.string))
      #expect(result["message"]?["text"]?.string?.isEmpty == false)
      #expect(result["partialFingerprints"]?["ehcplan/v1"]?.string?.count == 32)
    }
    let lines = results.compactMap { result in
      result["locations"]?.list?.first?["physicalLocation"]?["region"]?["startLine"]?.number
    }
    #expect(!lines.isEmpty && lines.allSatisfy { $0 >= 1 })
  }
}

/// Any JSON, for looking at what a program printed.
enum JSONValue: Decodable, Equatable {
  case text(String), number(Double), flag(Bool), list([JSONValue]), object([String: JSONValue]), null

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let value = try? box.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? box.decode(Double.self) {
      self = .number(value)
    } else if let value = try? box.decode(String.self) {
      self = .text(value)
    } else if let value = try? box.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try box.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  var list: [JSONValue]? {
    if case .list(let values) = self { return values }
    return nil
  }

  var string: String? {
    if case .text(let value) = self { return value }
    return nil
  }

  var number: Double? {
    if case .number(let value) = self { return value }
    return nil
  }
}
