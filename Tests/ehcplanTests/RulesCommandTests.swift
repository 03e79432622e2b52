import FoundationEssentials
import TestSupport
import Testing

/// `ehcplan rules`, and what the authority's layer makes of them.
struct RulesCommandTests {
  @Test("the list has each rule in a line, with its severity and †")
  func list() throws {
    let run = try Ehcplan.run(["rules"])
    #expect(run.exitCode == 0)
    let line = try #require(run.output.split(separator: "\n").first { $0.contains("need-without-provision ") })
    #expect(line.contains("error") && line.contains("†"))
  }

  @Test("one rule is explained with its examples")
  func explain() throws {
    let run = try Ehcplan.run(["rules", "suppression-ended"])
    #expect(run.exitCode == 0)
    for part in ["Finds:", "Why:", "What to do:", "Basis:", "Found:", "Not found:"] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test("a slip of the finger is answered with the rule that was meant")
  func unknown() throws {
    let run = try Ehcplan.run(["rules", "suppression-endet"])
    #expect(run.exitCode == 66)
    #expect(run.messages.contains("suppression-ended"))
  }

  @Test("as JSON it is whole and the same each time")
  func json() throws {
    let run = try Ehcplan.run(["rules", "--format", "json"])
    let list = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
    #expect((list["rules"]?.list?.count ?? 0) > 30)
    #expect(try Ehcplan.run(["rules", "--format", "json"]).output == run.output)
  }

  @Test("the sample layer raises and lowers; one that lowers a fixed rule is refused")
  func layer() throws {
    let sample = try Ehcplan.run(["rules", "advice-late", "--authority", RepositoryFolder.sampleLayer])
    #expect(sample.output.contains("Settled by the authority: note"))
    let folder = try TemporaryFolder()
    try Disk.copy(RepositoryFolder.sampleLayer, to: folder("layer"))
    try Disk.write(
      """
      <rules xmlns="urn:ehcplan:rules" schema-version="1.0"><rule id="dob-mismatch" is="off"/></rules>
      """, to: folder("layer/rules.xml"))
    let run = try Ehcplan.run(["templates", "check", "--authority", folder("layer")])
    #expect(run.exitCode == 78 && run.output.contains("rules-fixed"))
  }
}
