import CaseFiles
import Findings
import PlanModel
import Templates
import TestSupport
import Testing

/// `rules.xml` of the authority's layer.
struct RulesLayerTests {
  private let known = [
    KnownRule(id: "need-without-provision", level: .error, isFixed: true),
    KnownRule(id: "outcome-is-provision", level: .warning, isFixed: false),
    KnownRule(id: "placement-hinted-in-draft", level: .warning, isFixed: true),
  ]

  private func read(_ body: String) throws -> LayerReading<RuleSettings> {
    let folder = try TestSupport.TemporaryFolder()
    let root = "<rules xmlns=\"urn:ehcplan:rules\" schema-version=\"1.0\">\(body)</rules>"
    try Disk.write(root, to: folder("rules.xml"))
    return try LayerFiles(templates: TemplateStore(authority: folder.path)).readRules(known: known)
  }

  @Test("severities, phrases of the house and numbers are taken")
  func takes() throws {
    let settings = try #require(
      try read(
        """
        <rule id="outcome-is-provision" is="error"><except>the Nest</except></rule>
        <rule id="placement-hinted-in-draft" is="error"/>
        <numbers plan-pages="24" week-hours="27.5"/>
        """
      ).value)
    #expect(settings.levels == ["outcome-is-provision": .error, "placement-hinted-in-draft": .error])
    #expect(settings.exceptions == ["outcome-is-provision": ["the Nest"]])
    #expect(settings.numbers.planPages == 24 && settings.numbers.weekHundredths == 2750)
    #expect(settings.numbers.sentenceWords == RuleNumbers().sentenceWords)
  }

  @Test(
    "what cannot be is told with its line, and nothing is taken",
    arguments: [
      ("<rule id=\"need-without-provision\" is=\"warning\"/>", "rules-fixed"),
      ("<rule id=\"need-without-provision\" is=\"off\"/>", "rules-fixed"),
      ("<rule id=\"need-without-provision\"><except>a room</except></rule>", "rules-fixed"),
      ("<rule id=\"outcome-is-provison\" is=\"off\"/>", "rules-unknown"),
      ("<rule id=\"outcome-is-provision\"/>", "rules-empty"),
      ("<numbers plan-pages=\"5000\"/>", "rules-number"),
      ("<numbers week-hours=\"32.555\"/>", "rules-number"),
      ("<numbers week-hours=\"500\"/>", "rules-number"),
    ])
  func refuses(_ body: String, _ id: String) throws {
    let reading = try read(body)
    #expect(reading.value == nil)
    #expect(reading.findings.contains { $0.id == id && $0.place.line != nil }, "\(reading.findings)")
  }

  @Test("a slip of the finger is answered with the rule that was meant")
  func nearest() throws {
    let found = try read("<rule id=\"outcome-is-provison\" is=\"off\"/>").findings
    #expect(found.first?.remedy.contains("outcome-is-provision") == true)
  }

  @Test("a file that is not as the form has it is refused")
  func form() throws {
    #expect(try read("<rule is=\"off\"/>").value == nil)
    #expect(try read("<rule id=\"outcome-is-provision\" is=\"loud\"/>").value == nil)
  }

  @Test("without a file the defaults hold")
  func none() throws {
    let folder = try TestSupport.TemporaryFolder()
    let reading = try LayerFiles(templates: TemplateStore(authority: folder.path)).readRules(known: known)
    #expect(reading.value == RuleSettings() && reading.findings.isEmpty)
  }
}
