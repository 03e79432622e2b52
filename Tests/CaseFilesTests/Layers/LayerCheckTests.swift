import CaseFiles
import Findings
import Templates
import Testing

/// One command says whether an authority's layer can be used.
@Suite struct LayerCheckTests {
  @Test func theProgramsOwnTemplatesAreInOrder() throws {
    let files = try SampleLayer.base.get()
    #expect(files.stylesheets().contains("documents/plan.xsl"))
    #expect(files.stylesheets().contains("formats/html/document.xsl"))
    #expect(files.check().isEmpty)
  }

  @Test func theSampleLayerIsInOrder() throws {
    let store = TemplateStore(authority: SampleLayer.repository + "/templates/local")
    #expect(store.ownFiles() == ["authority.xml", "formats/html/document.xsl", "logo.png", "rules.xml", "words.xml"])
    #expect(try LayerFiles(templates: store).check().isEmpty)
  }

  @Test func everyMistakeIsToldAtOnce() throws {
    let layer = try SampleLayer([
      "authority.xml": """
      <authority xmlns="urn:ehcplan:authority" schema-version="1.0"><name>X</name>
      <settings><profile>england-2041</profile></settings></authority>
      """,
      "words.xml": """
      <words xmlns="urn:ehcplan:words" schema-version="1.0" lang="en-GB"><word key="x.y">Z</word></words>
      """,
      "autority.xml": "x",
    ])
    #expect(try layer.reader().check().map(\.id) == ["template-unknown-file", "words-key-unknown", "profile-unknown"])
  }
}
