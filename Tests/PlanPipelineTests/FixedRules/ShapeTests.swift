import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Checks of the shape of a plan that no authority can lower, on the whole road.
@Suite("Fixed rules: shape and stage")
struct FixedShapeTests {
  /// A layer of templates with one file of its own beside the sample's.
  private func layer(_ file: String, _ text: String) throws -> (TemporaryFolder, String) {
    let scratch = try TemporaryFolder()
    let path = scratch("authority")
    try Disk.copy(RepositoryFolder.sampleLayer, to: path)
    if let slash = file.lastIndex(of: "/"), !Disk.exists(path + "/" + file[..<slash]) {
      try Disk.makeFolder(path + "/" + String(file[..<slash]))
    }
    try Disk.write(text, to: path + "/" + file)
    return (scratch, path)
  }

  private func failure(_ file: String, _ text: String) throws -> [String] {
    let (scratch, path) = try layer(file, text)
    let sample = try ChangedSample()
    let failure = try #require(throws: PipelineFailure.self) { try sample.draft(authority: path) }
    #expect(failure.kind == .authorityNotValid)
    #expect(!Disk.exists(sample.folder.path + "/drafts/1"))
    withExtendedLifetime(scratch) {}
    return failure.findings.map { "\($0.id) \($0.place.section ?? "")" }
  }

  @Test("A stylesheet of the authority that leaves out a section stops the run")
  func sectionMissing() throws {
    let found = try failure(
      "documents/plan.xsl",
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:p="urn:ehcplan:plan">
        <xsl:import href="ehcplan:base/documents/plan.xsl"/>
        <xsl:template match="p:section[@letter = 'J']" mode="section"/>
      </xsl:stylesheet>
      """)
    #expect(found == ["section-missing J"])
  }

  @Test("Words of the authority that take the letter away stop the run")
  func sectionNotLabelled() throws {
    let found = try failure(
      "words.xml",
      """
      <words xmlns="urn:ehcplan:words" schema-version="1.0" lang="en-GB">
        <word key="section.F">Support at school</word>
      </words>
      """)
    #expect(found == ["section-not-labelled F"])
  }

  @Test("A school in the case file stays out of a draft, and that is told")
  func placementInDraft() throws {
    let sample = try ChangedSample().adding("<placement name=\"Quarry Bank School\" type=\"maintained-school\"/>")
    let told = try sample.told("placement-in-draft")
    #expect(told.map(\.severity) == [.note])
    #expect(!(try sample.page().contains("Quarry Bank")))
  }

  @Test("A school that is named in a row of a draft is told")
  func placementHinted() throws {
    let sample = try ChangedSample().replacing(
      "<what>", by: "<what>At Oakfield School: ", in: "advice/d-educational-psychologist.xml")
    let told = try sample.told("placement-hinted-in-draft")
    #expect(told.map(\.place.submission) == ["al-ep-1"])
    #expect(try ChangedSample().told("placement-hinted-in-draft").isEmpty)
  }

  @Test("A comment of the family without an answer is told in a draft and stops a final plan")
  func representation() throws {
    let sample = try ChangedSample(.yearNine).replacing(
      "kind=\"correct-fact\" outcome=\"agreed\"", by: "kind=\"correct-fact\" outcome=\"open\"", in: "case.xml")
    let told = try sample.told("representation-unanswered")
    #expect(told.map(\.place.item) == ["R1", "R5"])
    #expect(told.allSatisfy { $0.severity == .warning })
    #expect(try sample.told("representation-unanswered", stage: .final).allSatisfy { $0.severity == .error })
  }
}
